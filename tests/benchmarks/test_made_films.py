from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks import films
from pneumoscan import imaging

if TYPE_CHECKING:
    from pathlib import Path


def test_the_made_films_are_films_that_nothing_speaks_against(tmp_path: Path) -> None:
    made = films.jpegs(tmp_path / "small", 22, films.SMALL_SIZE)
    assert len({study.path for study in made.studies}) == 22
    assert len({study.path.read_bytes() for study in made.studies}) == films.DISTINCT
    assert not any(imaging.read(study.path).objections for study in made.some)


def test_dicom_films_are_of_full_size(tmp_path: Path) -> None:
    film = imaging.read(films.dicoms(tmp_path / "dicom", 1).studies[0].path)
    assert (film.source_format, film.pixels.shape, film.objections) == ("DICOM", films.FULL_SIZE[::-1], ())


def test_each_film_can_be_made_different_without_a_change_to_its_picture(tmp_path: Path) -> None:
    made = films.jpegs(tmp_path / "small", 21, films.SMALL_SIZE)
    first, copy = made.studies[0].path, made.studies[films.DISTINCT].path
    films.make_each_different(made)
    assert first.read_bytes() != copy.read_bytes()
    assert (imaging.read(first).pixels == imaging.read(copy).pixels).all()


def test_films_of_a_folder_are_those_of_the_kind_that_can_be_read(tmp_path: Path) -> None:
    films.jpegs(tmp_path / "jpeg", 3, films.SMALL_SIZE)
    films.dicoms(tmp_path / "dicom", 1)
    (tmp_path / "jpeg" / "broken.jpg").write_bytes(b"\xff\xd8\xff and no more")
    found = films.found(tmp_path, "JPEG", 10, imaging.read)
    assert [study.path.name for study in found.studies] == ["00000.jpg", "00001.jpg", "00002.jpg"]
    assert len(films.found(tmp_path, "DICOM", 10, imaging.read).studies) == 1
