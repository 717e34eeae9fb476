from __future__ import annotations

import json
import os
import shutil
from typing import TYPE_CHECKING

import pytest

from pneumoscan.classifier.signing import program_keys
from pneumoscan.core.model_name import ModelName
from pneumoscan.updates import package
from tests.updates import made
from training.__main__ import main
from training.bundling import signing_key
from training.errors import TrainingError

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A small model's folder, with what an operating system left in it."""
    folder = tmp_path / "model"
    folder.mkdir()
    for name, content in {**made.small_files(), "MODEL_CARD.md": b"# A card", ".DS_Store": b"litter"}.items():
        (folder / name).write_bytes(content)
    return folder


@pytest.fixture
def private(tmp_path: Path) -> Path:
    """The private half of a key, whose public half is in `keys`."""
    path = tmp_path / "private.pem"
    assert main(["package", "keygen", "--out", str(path), "--name", "our-lab", "--keys", str(tmp_path / "keys")]) == 0
    return path


def make(model: Path, private: Path, out: Path, *more: str) -> int:
    return main(["package", "make", str(model), "--slot", "full", "--key", str(private), "--out", str(out), *more])


def test_what_is_made_is_what_the_program_installs(model: Path, private: Path, tmp_path: Path) -> None:
    out = tmp_path / "small.pneumoscan-model"
    assert make(model, private, out) == 0
    found = package.read(out, program_keys(tmp_path / "keys"))
    assert found.release.name == "small 93.0"
    assert found.release.slot is ModelName.FULL
    assert found.signed.key.name == "our-lab"
    assert sorted(found.release.files) == ["MODEL_CARD.md", "manifest.json", "reference.json", "weights.safetensors"]


def test_it_tells_that_the_program_does_not_know_the_key(
    model: Path, private: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make(model, private, tmp_path / "small.pneumoscan-model")
    assert "does not know this key" in capsys.readouterr().out


@pytest.mark.skipif(os.name == "nt", reason="other permissions there")
def test_the_private_half_is_for_its_owner_only(private: Path, model: Path, tmp_path: Path) -> None:
    assert private.stat().st_mode & 0o777 == 0o600
    private.chmod(0o644)
    with pytest.raises(TrainingError, match="Others may read"):
        signing_key.read(private)
    assert make(model, private, tmp_path / "small.pneumoscan-model") == 2


def test_a_key_is_never_written_over(private: Path, tmp_path: Path) -> None:
    before = private.read_bytes()
    keys = ["--keys", str(tmp_path / "keys")]
    assert main(["package", "keygen", "--out", str(private), "--name", "other", *keys]) == 2
    assert main(["package", "keygen", "--out", str(tmp_path / "other.pem"), "--name", "our-lab", *keys]) == 2
    assert private.read_bytes() == before
    assert not (tmp_path / "other.pem").exists()


@pytest.mark.parametrize("name", ["", "../up", "a/b"])
def test_a_key_has_a_name_that_a_file_can_have(tmp_path: Path, name: str) -> None:
    with pytest.raises(TrainingError, match="cannot be the name"):
        signing_key.generate(tmp_path / "private.pem", tmp_path, name)


@pytest.mark.parametrize("text", ["", "no key", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----"])
def test_what_is_no_private_key_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "private.pem"
    path.touch(0o600)
    path.write_text(text, encoding="ascii")
    with pytest.raises(TrainingError, match="is no private key"):
        signing_key.read(path)


def test_a_public_half_is_no_private_one(private: Path, tmp_path: Path) -> None:
    (tmp_path / "keys" / "our-lab.pub").chmod(0o600)
    with pytest.raises(TrainingError, match="is no private key"):
        signing_key.read(tmp_path / "keys" / "our-lab.pub")


def test_files_of_another_model_are_not_signed(model: Path, private: Path, tmp_path: Path) -> None:
    (model / "weights.safetensors").write_bytes(b"others")
    out = tmp_path / "small.pneumoscan-model"
    assert make(model, private, out) == 2
    assert not out.exists()


def test_a_name_without_a_version_is_not_signed(
    model: Path, private: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record = json.loads((model / "manifest.json").read_bytes())
    (model / "manifest.json").write_text(json.dumps({**record, "name": "small"}), encoding="utf-8")
    assert make(model, private, tmp_path / "small.pneumoscan-model") == 2
    assert "does not end in a version" in capsys.readouterr().err


def test_a_folder_without_a_model_and_a_wrong_suffix_are_told(
    model: Path, private: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert make(tmp_path, private, tmp_path / "small.pneumoscan-model") == 2
    assert make(model, private, tmp_path / "small.zip") == 2
    assert make(model, private, tmp_path / "small.pneumoscan-model", "--needs-program", "soon") == 2
    assert make(model, private, tmp_path / "small.pneumoscan-model", "--needs-program", "99.0") == 2
    told = capsys.readouterr().err
    assert "holds no model" in told
    assert "ends in .pneumoscan-model" in told
    assert "is not a version" in told
    assert "needs version 99.0" in told


def test_the_same_model_makes_the_same_bytes(model: Path, private: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "a.pneumoscan-model", tmp_path / "b.pneumoscan-model"
    copy = tmp_path / "copy"
    shutil.copytree(model, copy)
    make(model, private, first)
    make(copy, private, second)
    assert first.read_bytes() == second.read_bytes()
