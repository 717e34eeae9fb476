from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pneumoscan.classifier import preprocessing
from pneumoscan.classifier.release import RELEASE_FILE, SIGNATURE_FILE
from pneumoscan.self_test import reference
from pneumoscan.updates import container, package
from pneumoscan.updates.refusal import RefusalCode, UpdateError
from tests.updates import made
from training.bundling.package import signed

if TYPE_CHECKING:
    from pathlib import Path

FILES = made.small_files()
GOOD = signed(made.release(FILES), FILES, made.KEY)


def refusal(content: bytes) -> RefusalCode:
    with pytest.raises(UpdateError) as caught:
        package.opened(content, made.KEYS)
    assert caught.value.refusal.sentence.endswith(".")
    return caught.value.refusal.code


def repacked(**changes: bytes | None) -> bytes:
    """The good package with entries put in (by a name with `_` for the point), exchanged or, where None, left out."""
    entries: dict[str, Any] = container.unpacked(GOOD)
    entries |= {name.replace("_", "."): content for name, content in changes.items()}
    return container.packed({name: content for name, content in entries.items() if content is not None})


def signed_text(text: str) -> bytes:
    """A package with any description, signed as the good one is."""
    content = text.encode()
    return container.packed({RELEASE_FILE: content, SIGNATURE_FILE: made.KEY.sign(content).signature, **FILES})


def signed_with(**changes: Any) -> bytes:
    record = json.loads(made.release(FILES).as_bytes())
    return signed_text(json.dumps({**record, **changes}))


def test_a_good_one_is_read_from_a_file(tmp_path: Path) -> None:
    path = made.write(tmp_path / "small.pneumoscan-model", GOOD)
    found = package.read(path, made.KEYS)
    assert (found.release.name, found.release.version, found.signed.key.name) == ("small 93.0", (93, 0), "tests")
    assert {name: found.files[name] for name in FILES} == FILES


def test_it_can_be_laid_out_for_a_trial_and_is_gone_after() -> None:
    with package.opened(GOOD, made.KEYS).laid_out() as described:
        folder = described.weights.parent
        assert described.read(described.weights) == FILES["weights.safetensors"]
    assert not folder.exists()


@settings(max_examples=400)
@given(st.integers(0, len(GOOD) - 1), st.integers(1, 255))
def test_no_byte_can_be_another(position: int, change: int) -> None:
    refusal(GOOD[:position] + bytes([GOOD[position] ^ change]) + GOOD[position + 1 :])


@given(st.integers(0, len(GOOD) - 1), st.integers(0, len(GOOD)), st.binary(max_size=40))
def test_no_part_can_be_put_in_or_left_out(begin: int, end: int, other: bytes) -> None:
    content = GOOD[:begin] + other + GOOD[end:]
    if content != GOOD:
        refusal(content)


def test_unsigned_is_refused() -> None:
    assert refusal(container.packed(FILES)) is RefusalCode.UNSIGNED
    assert refusal(repacked(signature=None)) is RefusalCode.UNSIGNED
    assert refusal(repacked(package_json=None)) is RefusalCode.UNSIGNED


@pytest.mark.parametrize("signature", [b"", b"\0" * 64, b"\xff" * 64, b"s" * 63, b"s" * 65])
def test_what_is_no_signature_is_refused(signature: bytes) -> None:
    assert refusal(repacked(signature=signature)) is RefusalCode.NOT_OURS


def test_the_signature_of_a_stranger_is_refused() -> None:
    assert refusal(signed(made.release(FILES), FILES, made.STRANGER)) is RefusalCode.NOT_OURS
    with pytest.raises(UpdateError, match="comes from somebody else"):
        package.opened(GOOD, ())


def test_the_same_signature_written_otherwise_is_refused() -> None:
    """Adding the order of the group to S gives a signature that careless programs take for good (RFC 8032, 8.4)."""
    signature = container.unpacked(GOOD)[SIGNATURE_FILE]
    order = 2**252 + 27742317777372353535851937790883648493
    other = int.from_bytes(signature[32:], "little") + order
    assert refusal(repacked(signature=signature[:32] + other.to_bytes(32, "little"))) is RefusalCode.NOT_OURS


def test_files_that_were_not_signed_are_refused() -> None:
    assert refusal(repacked(weights_safetensors=b"others")) is RefusalCode.CHANGED
    assert refusal(repacked(weights_safetensors=None)) is RefusalCode.MISSING
    assert refusal(repacked(more_bin=b"")) is RefusalCode.EXTRA


def test_a_model_that_the_program_could_not_check_itself_with_is_refused() -> None:
    assert package.REFERENCE_FILE == reference.FILE_NAME
    files = {name: content for name, content in FILES.items() if name != reference.FILE_NAME}
    assert refusal(signed(made.release(files), files, made.KEY)) is RefusalCode.MISSING


def test_a_description_cannot_be_moved_to_the_files_of_another_model() -> None:
    other_files = made.small_files("other 94.0")
    other = container.unpacked(signed(made.release(other_files), other_files, made.KEY))
    taken = {name.replace(".", "_"): other[name] for name in (RELEASE_FILE, SIGNATURE_FILE)}
    assert refusal(repacked(**taken)) is RefusalCode.CHANGED


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"format": 2}, RefusalCode.NEWER_FORMAT),
        ({"format": 0}, RefusalCode.NOT_A_PACKAGE),
        ({"format": True}, RefusalCode.NOT_A_PACKAGE),
        ({"slot": "other"}, RefusalCode.NOT_A_PACKAGE),
        ({"slot": None}, RefusalCode.NOT_A_PACKAGE),
        ({"name": ""}, RefusalCode.NOT_A_PACKAGE),
        ({"name": "small\u202e 93.0"}, RefusalCode.NOT_A_PACKAGE),
        ({"version": "94.0"}, RefusalCode.NOT_A_PACKAGE),
        ({"needs_program": "later"}, RefusalCode.NOT_A_PACKAGE),
        ({"needs_program": "99.0"}, RefusalCode.NEEDS_PROGRAM),
        ({"preprocessing": "other/9"}, RefusalCode.OTHER_PREPROCESSING),
        ({"files": {}}, RefusalCode.NOT_A_PACKAGE),
        ({"files": {"../up": "0" * 64}}, RefusalCode.NOT_A_PACKAGE),
        ({"files": {"signature": "0" * 64}}, RefusalCode.NOT_A_PACKAGE),
        ({"files": {"manifest.json": "no hash"}}, RefusalCode.NOT_A_PACKAGE),
        ({"name": "other 93.0"}, None),
    ],
)
def test_what_is_signed_by_mistake_is_refused_too(changes: dict[str, Any], code: RefusalCode | None) -> None:
    if code is not None:
        assert refusal(signed_with(**changes)) is code
        return
    found = package.opened(signed_with(**changes), made.KEYS)
    with pytest.raises(UpdateError, match="its manifest calls it small"), found.laid_out():
        pytest.fail("laid out")


@pytest.mark.parametrize("text", ["", "[]", "{", "[" * 100_000, '{"format": 1}'])
def test_a_signed_description_that_is_none_is_refused(text: str) -> None:
    assert refusal(signed_text(text)) is RefusalCode.NOT_A_PACKAGE


def test_a_manifest_that_does_not_fit_its_files_is_refused() -> None:
    files = {
        **FILES,
        "manifest.json": made.manifest("small 93.0", {"weights.safetensors": b"others", "reference.json": b"{}"}),
    }
    assert refusal(signed(made.release(files), files, made.KEY)) is RefusalCode.UNUSABLE


@pytest.mark.parametrize("changes", [{"preprocessing": "other/9"}, {"weights": "gone"}, {"threshold": None}])
def test_a_manifest_that_the_program_cannot_use_is_refused(changes: dict[str, Any]) -> None:
    files = made.small_files(**changes)
    found = package.opened(signed(made.release(files), files, made.KEY), made.KEYS)
    with pytest.raises(UpdateError) as caught, found.laid_out():
        pytest.fail("laid out")
    assert caught.value.refusal.code is RefusalCode.UNUSABLE


def test_the_sentence_fits_a_program_that_is_too_old() -> None:
    with pytest.raises(UpdateError, match=r"needs version 99\.0 of the program, and this is"):
        package.opened(signed_with(needs_program="99.0"), made.KEYS)
    with pytest.raises(UpdateError, match=preprocessing.VERSION):
        package.opened(signed_with(preprocessing="other/9"), made.KEYS)


def test_files_that_are_none_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "gone", tmp_path / ("long" * 200)):
        with pytest.raises(UpdateError) as caught:
            package.read(path, made.KEYS)
        assert caught.value.refusal.code is RefusalCode.UNREADABLE


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes with names")
def test_a_pipe_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UpdateError, match="not an ordinary file"):
        package.read(tmp_path / "pipe", made.KEYS)


def test_a_huge_file_is_refused(tmp_path: Path) -> None:
    with (tmp_path / "huge").open("wb") as file:
        file.truncate(300 * 2**20)
    with pytest.raises(UpdateError) as caught:
        package.read(tmp_path / "huge", made.KEYS)
    assert caught.value.refusal.code is RefusalCode.TOO_LARGE
