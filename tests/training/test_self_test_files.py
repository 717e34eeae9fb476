from __future__ import annotations

import hashlib
import io
import json
import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image

from pneumoscan.classifier import manifest, manifest_of
from pneumoscan.core.resources import resource_path
from pneumoscan.self_test import expected
from pneumoscan.self_test import reference as stored_reference
from training import __main__ as program
from training.bundling import reference
from training.errors import TrainingError
from training.synthetic import decoder_films, self_test_files

if TYPE_CHECKING:
    from pathlib import Path

SHIPPED = resource_path(expected.FOLDER)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    self_test_files.make(folder)
    return folder


def test_what_is_shipped_is_what_is_made(made: Path) -> None:
    """Its pictures, fonts and colours; the encoders' bytes may be others with other versions of them."""
    now, shipped = expected.load(made), expected.load(SHIPPED)
    assert (now.fonts, now.colours, list(now.films)) == (shipped.fonts, shipped.colours, list(shipped.films))
    for name, film in shipped.films.items():
        assert film.matches(expected.decoded(SHIPPED / expected.FILMS / name)), name
        assert now.films[name].pixels == film.pixels, name
        assert np.allclose(now.films[name].coarse, film.coarse, atol=expected.COARSE_TOLERANCE), name


def test_the_same_bytes_are_made_again(made: Path, tmp_path: Path) -> None:
    again = self_test_files.make(tmp_path)
    assert len(again) > 30
    for path in again:
        assert path.read_bytes() == (made / path.relative_to(tmp_path)).read_bytes(), path.name


def test_the_files_are_small() -> None:
    assert sum(path.stat().st_size for path in SHIPPED.rglob("*") if path.is_file()) < 600_000


def test_a_picture_that_is_not_read_as_what_was_written_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (film,) = (film for film in decoder_films.films() if film.name == "grey.bmp")
    other = replace(film, make=lambda: upside_down(film.make()))
    monkeypatch.setattr(decoder_films, "films", lambda: [other])
    with pytest.raises(TrainingError, match=r"grey\.bmp is not read as what was written"):
        self_test_files.make(tmp_path)


def upside_down(content: bytes) -> bytes:
    stream = io.BytesIO()
    Image.open(io.BytesIO(content)).transpose(Image.Transpose.FLIP_TOP_BOTTOM).save(stream, "BMP")
    return stream.getvalue()


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """The bundled model without its reference."""
    folder = tmp_path / "model"
    shutil.copytree(resource_path("model"), folder)
    (folder / reference.FILE_NAME).unlink()
    record = manifest.read_record(folder)
    del record["files"][reference.FILE_NAME]
    (folder / manifest.FILE_NAME).write_text(json.dumps(record), encoding="utf-8")
    return folder


def test_a_bundled_model_gets_its_reference_and_nothing_else_changes(model: Path) -> None:
    before = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in model.iterdir()}
    assert program.main(["reference", str(model)]) == 0
    after = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in model.iterdir()}
    changed = {name for name in after if after[name] != before.get(name)}
    assert changed == {reference.FILE_NAME, manifest.FILE_NAME}
    known = stored_reference.stored(manifest.load(model))
    shipped = stored_reference.stored(manifest_of())
    assert known.keys() == shipped.keys()
    assert all(abs(known[name].score - shipped[name].score) < 1e-6 for name in known)
    assert program.main(["reference", str(model)]) == 0
    assert (model / reference.FILE_NAME).read_bytes()


def test_the_files_of_an_export_get_the_reference_among_them(model: Path) -> None:
    files = {path.name: path.read_bytes() for path in model.iterdir()}
    added = reference.added_to(files)
    assert set(added) - set(files) == {reference.FILE_NAME}
    described = json.loads(added[manifest.FILE_NAME])
    assert described["files"][reference.FILE_NAME] == hashlib.sha256(added[reference.FILE_NAME]).hexdigest()
    assert {name for name in files if files[name] != added[name]} == {manifest.FILE_NAME}


def test_a_model_whose_gate_lets_every_picture_pass_is_refused(model: Path) -> None:
    record = manifest.read_record(model)
    record["gate"] |= {"foreign": 1e6, "logits": [-1e6, 1e6]}
    (model / manifest.FILE_NAME).write_text(json.dumps(record), encoding="utf-8")
    with pytest.raises(TrainingError, match="takes every one of these pictures for a chest film"):
        reference.make(model)


def test_a_damaged_model_gets_no_reference(model: Path) -> None:
    with (model / manifest.read_record(model)["weights"]).open("ab") as weights:
        weights.write(b"\0")
    with pytest.raises(TrainingError, match="cannot be made"):
        reference.add_to_folder(model)
    assert not (model / reference.FILE_NAME).exists()
