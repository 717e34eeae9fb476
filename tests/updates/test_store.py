from __future__ import annotations

import json
import os
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from filelock import FileLock

from pneumoscan.classifier import ModelError, installed, library, signing
from pneumoscan.classifier.signing import PublicKey
from pneumoscan.core.engine_name import EngineName
from pneumoscan.core.model_name import ModelName
from pneumoscan.core.resources import resource_path
from pneumoscan.updates import journal, package
from pneumoscan.updates.journal import Deed
from pneumoscan.updates.overview import overview
from pneumoscan.updates.refusal import RefusalCode, UpdateError
from pneumoscan.updates.store import Store
from tests.updates import made
from training.bundling.package import signed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FULL = ModelName.FULL


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "models", made.KEYS)


def in_force(store: Store) -> str:
    return store.manifest_in_force(FULL).name


def refusal(task: object) -> RefusalCode:
    assert callable(task)
    with pytest.raises(UpdateError) as caught:
        task()
    return caught.value.refusal.code


def own_name() -> str:
    return str(json.loads((own() / "manifest.json").read_bytes())["name"])


def own() -> Path:
    return resource_path("model")


def test_the_programs_own_is_in_force_at_first_and_nothing_is_written(store: Store) -> None:
    assert in_force(store) == own_name()
    assert not store.folder.exists()


def test_an_installed_model_is_in_force_and_lies_beside_the_others(store: Store) -> None:
    store.install(made.small_package("small 93.0"))
    store.install(made.small_package("small 93.1"))
    assert in_force(store) == "small 93.1"
    assert [each.name for each in overview(store).models_of(FULL)] == [own_name(), "small 93.0", "small 93.1"]


def test_a_newer_model_that_came_with_the_program_is_not_passed_over_in_silence(store: Store) -> None:
    store.install(made.small_package("small 93.0"))
    newer = overview(store)
    assert not any(map(newer.is_passed_over, newer.models))
    store.go_back(FULL)
    store.install(made.small_package("small 0.1"), is_older_allowed=True)
    seen = overview(store)
    assert [seen.is_passed_over(each) for each in seen.models_of(FULL)] == [True, False, False]


def test_what_lies_there_is_what_was_in_the_package(store: Store) -> None:
    new = made.small_package()
    store.install(new)
    folder = store.folder_in_force(FULL)
    assert folder == store.folder / "full" / new.identity
    assert {each.name: each.read_bytes() for each in folder.iterdir()} == new.files


def test_one_goes_back_step_by_step_and_a_step_can_be_undone(store: Store) -> None:
    store.install(made.small_package("small 93.0"))
    store.install(made.small_package("small 93.1"))
    change = store.go_back(FULL)
    assert in_force(store) == "small 93.0"
    store.undo(change)
    assert in_force(store) == "small 93.1"
    store.go_back(FULL)
    store.go_back(FULL)
    assert in_force(store) == own_name()
    assert refusal(lambda: store.go_back(FULL)) is RefusalCode.NOTHING_BEFORE


def test_an_installation_can_be_undone_but_not_one_before_the_last(store: Store) -> None:
    first = store.install(made.small_package("small 93.0"))
    second = store.install(made.small_package("small 93.1"))
    assert refusal(lambda: store.undo(first)) is RefusalCode.CHANGED_SINCE
    store.undo(second)
    assert in_force(store) == "small 93.0"


def test_the_journal_tells_it_all(store: Store) -> None:
    new = made.small_package()
    store.undo(store.install(new))
    store.install(new)
    store.go_back(FULL)
    told = [(line.deed, line.slot, line.model, line.identity, line.key_id) for line in journal.lines(store.folder)]
    this = ("full", "small 93.0", new.identity, made.KEYS[0].key_id)
    none = ("full", "", "", "")
    assert told == [
        (Deed.INSTALLED, *this), (Deed.UNDONE, *none), (Deed.INSTALLED, *this), (Deed.WENT_BACK, *none)
    ]  # fmt: skip


def test_a_journal_cut_short_by_a_power_cut_is_gone_on_with(store: Store) -> None:
    store.install(made.small_package())
    path = store.folder / journal.FILE_NAME
    path.write_bytes(path.read_bytes() + b'{"when": "2026-1')
    store.go_back(FULL)
    assert [line.deed for line in journal.lines(store.folder)] == [Deed.INSTALLED, Deed.WENT_BACK]


def test_the_same_model_is_not_installed_again(store: Store) -> None:
    store.install(made.small_package())
    assert refusal(lambda: store.install(made.small_package())) is RefusalCode.SAME


def test_a_package_of_the_programs_own_model_is_the_same_too(store: Store) -> None:
    files = {path.name: path.read_bytes() for path in own().iterdir()}
    same = package.opened(signed(made.release(files), files, made.KEY), made.KEYS)
    assert refusal(lambda: store.install(same)) is RefusalCode.SAME


def test_another_model_of_a_known_name_is_refused(store: Store) -> None:
    own_again = package.opened(made.recalibrated(own_name(), 1.0), made.KEYS)
    assert refusal(lambda: store.install(own_again)) is RefusalCode.NAME_TAKEN


def test_an_older_model_is_installed_only_if_a_person_says_so(store: Store) -> None:
    store.install(made.small_package("small 93.10"))
    older = made.small_package("small 93.9")
    assert refusal(lambda: store.install(older)) is RefusalCode.OLDER
    assert in_force(store) == "small 93.10"
    store.install(older, is_older_allowed=True)
    assert in_force(store) == "small 93.9"


def test_a_model_that_was_gone_back_from_can_be_installed_again(store: Store) -> None:
    store.install(made.small_package())
    store.go_back(FULL)
    store.install(made.small_package())
    assert in_force(store) == "small 93.0"
    assert len(list((store.folder / "full").iterdir())) == 1


def test_models_of_different_slots_do_not_touch_each_other(store: Store) -> None:
    store.install(made.small_package("small 93.0"))
    store.install(made.small_package("quick 93.0", slot=ModelName.FAST))
    store.go_back(FULL)
    assert in_force(store) == own_name()
    assert store.manifest_in_force(ModelName.FAST).name == "quick 93.0"


# What lies there is damaged, or was put there


@pytest.mark.parametrize("name", ["package.json", "signature", "manifest.json"])
@pytest.mark.parametrize("way", ["changed", "gone"])
def test_a_damaged_model_is_refused_and_never_silently_another(store: Store, name: str, way: str) -> None:
    store.install(made.small_package())
    path = store.folder_in_force(FULL) / name
    path.write_bytes(path.read_bytes()[:-1]) if way == "changed" else path.unlink()
    with pytest.raises(ModelError, match="Go back to the model before it"):
        store.manifest_in_force(FULL)
    [own_facts, facts] = overview(store).models_of(FULL)
    assert (own_facts.is_in_force, facts.is_in_force) == (False, True)
    assert "cannot be used" in facts.problem
    store.go_back(FULL)
    assert in_force(store) == own_name()


def test_an_older_signed_model_cannot_be_put_in_the_place_of_a_newer_one(store: Store) -> None:
    store.install(made.small_package("small 93.0"))
    older = store.folder_in_force(FULL)
    store.install(made.small_package("small 93.1"))
    shutil.copytree(older, store.folder_in_force(FULL), dirs_exist_ok=True)
    with pytest.raises(ModelError, match="another model"):
        store.manifest_in_force(FULL)


@dataclass(frozen=True)
class SwappingKey(PublicKey):
    """A key whose check takes as long as somebody else needs to put another manifest into the folder."""

    swap: Callable[[], object] = lambda: None

    def has_signed(self, content: bytes, signature: bytes) -> bool:
        self.swap()
        return super().has_signed(content, signature)


def test_the_manifest_that_is_used_is_the_one_whose_signature_was_checked(store: Store) -> None:
    store.install(made.small_package())
    path = store.folder_in_force(FULL) / "manifest.json"
    other = json.dumps({**json.loads(path.read_bytes()), "threshold": 1.0})
    slow = SwappingKey(made.KEYS[0].name, made.KEYS[0].raw, lambda: path.write_text(other, encoding="utf-8"))
    described = Store(store.folder, [slow]).manifest_in_force(FULL)
    assert described.operating_point.threshold == 0.5
    assert json.loads(path.read_bytes())["threshold"] == 1.0


def test_changed_weights_are_refused_when_they_are_read(store: Store) -> None:
    store.install(made.small_package())
    described = store.manifest_in_force(FULL)
    described.weights.write_bytes(b"others")
    with pytest.raises(ModelError, match="not the one that was tested"):
        described.read(described.weights)


def test_who_loads_a_damaged_model_is_told_to_go_back(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installed, "models_folder", lambda: store.folder)
    monkeypatch.setattr(signing, "program_keys", lambda: made.KEYS)
    store.install(package.opened(made.recalibrated("other 93.0", offset=1.0), made.KEYS))
    (store.folder_in_force(FULL) / "vgg16.onnx").write_bytes(b"others")
    with pytest.raises(ModelError, match=r"screened with this model\. Go back to the model before it: Help, Models\.$"):
        library.load_classifier(EngineName.ONNXRUNTIME)


def test_a_folder_that_is_gone_is_refused(store: Store) -> None:
    store.install(made.small_package())
    shutil.rmtree(store.folder_in_force(FULL))
    with pytest.raises(ModelError, match="cannot be used"):
        store.manifest_in_force(FULL)
    assert [each.is_in_force for each in overview(store).models_of(FULL)] == [False, True]


def test_a_damaged_model_is_mended_by_installing_it_again(store: Store) -> None:
    store.install(made.small_package())
    (store.folder_in_force(FULL) / "weights.safetensors").write_bytes(b"others")
    store.install(made.small_package())
    assert len(store.succession(FULL)) == 1
    described = store.manifest_in_force(FULL)
    assert described.read(described.weights) == b"weights of small 93.0"
    assert len(list((store.folder / "full").iterdir())) == 1


def test_a_model_of_a_key_that_was_withdrawn_is_refused(store: Store) -> None:
    store.install(made.small_package())
    with pytest.raises(ModelError, match="no longer in the program"):
        Store(store.folder, ()).manifest_in_force(FULL)


def test_a_model_in_the_place_of_another_is_refused(store: Store) -> None:
    store.install(made.small_package())
    store.install(made.small_package("quick 93.0", slot=ModelName.FAST))
    here, there = (store.folder_in_force(name) for name in (FULL, ModelName.FAST))
    shutil.rmtree(here)
    shutil.copytree(there, here)
    with pytest.raises(ModelError, match="made for the fast model"):
        store.manifest_in_force(FULL)


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"in_force": {"full": ["../../up"]}}', '{"in_force": {"other": []}}', '{"in_force": 3}']
)
def test_what_is_in_force_cannot_be_told_until_somebody_goes_back(store: Store, text: str) -> None:
    store.install(made.small_package())
    (store.folder / installed.IN_FORCE_FILE).write_text(text, encoding="utf-8")
    with pytest.raises(ModelError, match="which model is in force"):
        store.manifest_in_force(FULL)
    seen = overview(store)
    assert seen.problem
    assert seen.can_go_back(FULL)
    assert refusal(lambda: store.install(made.small_package("small 93.1"))) is RefusalCode.UNUSABLE
    store.go_back(FULL)
    assert in_force(store) == own_name()


# Other programs, and disks


def test_two_programs_do_not_change_the_models_at_once(store: Store) -> None:
    store.folder.mkdir()
    with FileLock(store.folder / "models.lock"):
        assert refusal(lambda: store.install(made.small_package())) is RefusalCode.BUSY
    store.install(made.small_package())


def test_a_file_in_the_place_of_the_folder_is_told(store: Store) -> None:
    store.folder.write_bytes(b"")
    assert refusal(lambda: store.install(made.small_package())) is RefusalCode.NO_ACCESS


@pytest.mark.skipif(os.name == "nt", reason="no limits of this kind there")
def test_a_disk_that_takes_no_more_leaves_nothing_half_installed(store: Store) -> None:
    import resource

    store.install(made.small_package("small 92.9"))
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (30, before[1]))
    try:
        assert refusal(lambda: store.install(made.small_package())) in (RefusalCode.FAILED, RefusalCode.FULL)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert in_force(store) == "small 92.9"
    assert len(list((store.folder / "full").iterdir())) == 1


def test_what_a_crash_left_is_tidied_up(store: Store) -> None:
    left = store.folder / "full" / ".part-left"
    left.mkdir(parents=True)
    (left / "weights.safetensors").write_bytes(b"half")
    store.install(made.small_package())
    assert not left.exists()


def test_the_library_takes_the_installed_model(store: Store, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(installed, "models_folder", lambda: store.folder)
    assert library.folder(FULL) == library.own_folder(FULL)
    store.install(made.small_package())
    assert library.folder(FULL) == store.folder_in_force(FULL)
    with pytest.raises(ModelError, match="no longer in the program"):  # it is the tests' key
        library.manifest_of(FULL)
    assert FULL in library.available()


def test_what_a_replaced_model_scored_can_still_be_explained(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installed, "models_folder", lambda: store.folder)
    monkeypatch.setattr(signing, "program_keys", lambda: made.KEYS)
    own = library.manifest_of(FULL)
    scored = []
    for name in ("small 93.0", "small 93.1"):
        store.install(made.small_package(name))
        scored.append(library.manifest_of(FULL))
    for described in (own, *scored):
        assert library.manifest_behind(described.identity).name == described.name


def test_a_model_that_is_installed_while_another_is_loaded_does_not_take_its_place(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(installed, "models_folder", lambda: store.folder)
    monkeypatch.setattr(signing, "program_keys", lambda: made.KEYS)
    described = library.manifest_of(FULL)  # what the installation is checked against
    store.install(package.opened(made.recalibrated("other 93.0", offset=1.0), made.KEYS))
    loaded = library.load_classifier(EngineName.ONNXRUNTIME, described=described)
    assert loaded.model == described.identity
    assert library.load_classifier(EngineName.ONNXRUNTIME).model.name == "other 93.0"
