from __future__ import annotations

import os
import shutil
import time
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.films import FILMS, needs_films
from tests.imaging import dicom_files as dicom
from tests.made_films import made_film
from training.dataset import class_names, layout, patients
from training.dataset.film import FilmSet, LabelledFilm, labels_of
from training.errors import TrainingError


def put(folder: Path, *names: str) -> Path:
    """Films that differ, at these paths under `folder`."""
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(made_film(70, 64, seed=zlib.crc32(name.encode()))).save(path, "PNG")
    return folder


def found(folder: Path) -> list[str]:
    return sorted(film.path.relative_to(folder).as_posix() for film in layout.read(folder).films)


def test_two_classes_are_read(tmp_path: Path) -> None:
    films = layout.read(put(tmp_path, "NORMAL/b.png", "NORMAL/a.png", "PNEUMONIA/x/y/c.png"))
    assert films.class_names == ("NORMAL", "PNEUMONIA")
    assert [film.path.name for film in films.films] == ["a.png", "b.png", "c.png"]
    assert labels_of(films.films).tolist() == [0, 0, 1]
    assert {film.subset for film in films.films} == {""}
    assert len({film.sha256 for film in films.films} | {film.patient for film in films.films}) == 6


def test_subsets_are_read_under_each_of_their_names_and_whatever_the_case(tmp_path: Path) -> None:
    put(
        tmp_path, "Train/Normal/1.png", "Train/pneumonia/2.png", "validation/NORMAL/3.png", "validation/PNEUMONIA/4.png"
    )
    films = layout.read(put(tmp_path, "TEST/normal/5.png", "TEST/Pneumonia/6.png"))
    assert {film.path.name: (film.subset, film.label) for film in films.films} == {
        "1.png": ("train", 0),
        "2.png": ("train", 1),
        "3.png": ("val", 0),
        "4.png": ("val", 1),
        "5.png": ("test", 0),
        "6.png": ("test", 1),
    }
    assert sorted(film.path.name for film in films.only("val", "test")) == ["3.png", "4.png", "5.png", "6.png"]
    assert {name.casefold() for name in films.class_names} == {"normal", "pneumonia"}


def test_one_subset_is_enough(tmp_path: Path) -> None:
    films = layout.read(put(tmp_path, "valid/NORMAL/1.png", "valid/COVID/2.png"))
    assert films.class_names == ("NORMAL", "COVID")
    assert len(films.only("val")) == 2


def test_the_copy_of_the_set_in_its_archive_is_left_out(tmp_path: Path) -> None:
    names = [f"{subset}/{name}/{subset}{name}.png" for subset in ("train", "val") for name in ("NORMAL", "PNEUMONIA")]
    inner = put(tmp_path / "chest_xray", *names, *(f"chest_xray/{name}" for name in names))
    put(tmp_path / "chest_xray" / "__MACOSX", *(f"chest_xray/{name}" for name in names))
    assert found(tmp_path) == sorted(f"chest_xray/{name}" for name in names)
    assert found(inner) == sorted(names)


def test_litter_is_left_out(tmp_path: Path) -> None:
    put(tmp_path, "NORMAL/a.png", "NORMAL/._a.png", "PNEUMONIA/b.png", "PNEUMONIA/.hidden/c.png", ".trash/d.png")
    for name in ("NORMAL/Thumbs.db", "NORMAL/.DS_Store", "notes.txt"):
        (tmp_path / name).write_bytes(b"litter")
    assert found(tmp_path) == ["NORMAL/a.png", "PNEUMONIA/b.png"]


def test_the_folder_may_be_spelt_in_any_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, "set/NORMAL/a.png", "set/COVID/b.png", "other/x.png")
    (tmp_path / "set" / "patients.csv").write_text("file,patient\na.png,one\n")
    monkeypatch.chdir(tmp_path / "other")
    assert len(layout.read(Path("../other/../set/")).films) == 2


@pytest.mark.parametrize(
    ("names", "message"),
    [
        (["NORMAL/a.png"], "two folders.* it holds 1: NORMAL"),
        (["A/a.png", "B/b.png", "C/c.png"], "two folders.* it holds 3: A, B, C"),
        (["a.png"], "two folders.* it holds none"),
        (["train/NORMAL/a.png"], "train must hold two folders.* it holds 1: NORMAL"),
        (["Normal/a.png", "NORMAL/b.png"], "two folders.* it holds 2: NORMAL, Normal"),
        (["train/A/a.png", "train/B/b.png", "val/A/c.png", "val/C/d.png"], r"val has other .*\(A, C\) than .*train"),
        (["train/A/a.png", "train/B/b.png", "A/c.png"], "A lies beside .*train"),
        (["cats/a.png", "dogs/b.png"], "--positive cats or --positive dogs"),
        (["NORMAL/.hidden.png", "PNEUMONIA/b.png"], "NORMAL holds no films"),
    ],
)
def test_folders_of_another_form_are_told(tmp_path: Path, names: list[str], message: str) -> None:
    with pytest.raises(TrainingError, match=message):
        layout.read(put(tmp_path, *names))


def test_what_is_no_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match=r"There is no folder .*gone"):
        layout.read(tmp_path / "gone")
    put(tmp_path, "film.png")
    with pytest.raises(TrainingError, match="is a file, not a folder"):
        layout.read(tmp_path / "film.png")
    (tmp_path / "empty").mkdir()
    with pytest.raises(TrainingError, match="it holds none"):
        layout.read(tmp_path / "empty")


def test_what_may_not_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By a fault put in, since a test that runs as root may read everything."""
    put(tmp_path, "NORMAL/a.png", "NORMAL/closed/b.png", "PNEUMONIA/c.png")
    scandir = os.scandir

    def refuse(path: str) -> object:
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    with pytest.raises(TrainingError, match="closed may not be read"):
        layout.read(tmp_path)


def test_a_folder_that_may_not_be_listed_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> object:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "iterdir", refuse)
    with pytest.raises(TrainingError, match=r"cannot be read \(Permission denied\)"):
        layout.read(tmp_path)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such pipes")
def test_what_cannot_be_read_or_is_empty_stands_alone(tmp_path: Path) -> None:
    put(tmp_path, "NORMAL/a.png", "PNEUMONIA/b.png")
    (tmp_path / "NORMAL" / "empty.png").touch()
    (tmp_path / "PNEUMONIA" / "empty.png").touch()
    (tmp_path / "PNEUMONIA" / "gone.png").symlink_to(tmp_path / "nowhere")
    os.mkfifo(tmp_path / "PNEUMONIA" / "pipe.png")
    films = layout.read(tmp_path).films
    assert len(films) == len({film.sha256 for film in films}) == len({film.patient for film in films}) == 6


@pytest.mark.parametrize(
    ("names", "ordered"),
    [
        (("NORMAL", "PNEUMONIA"), ("NORMAL", "PNEUMONIA")),
        (("COVID", "non-COVID"), ("non-COVID", "COVID")),
        (("COVID-19", "NonCOVID"), ("NonCOVID", "COVID-19")),
        (("CT_COVID", "CT_NonCOVID"), ("CT_NonCOVID", "CT_COVID")),
        (("abnormal", "normal"), ("normal", "abnormal")),
        (("healthy_children", "sick"), ("healthy_children", "sick")),
        (("Covid_negative", "Covid_positive"), ("Covid_negative", "Covid_positive")),
        (("Effusion", "No Finding"), ("No Finding", "Effusion")),
        (("Effusion", "NoFinding"), ("NoFinding", "Effusion")),
        (("Control", "TB"), ("Control", "TB")),
        (("Parasitized", "Uninfected"), None),
        (("infected", "uninfected"), ("uninfected", "infected")),
        (("NORMAL", "not normal"), None),
        (("0", "1"), None),
    ],
)
def test_the_class_to_find_is_the_one_not_called_like_health(
    names: tuple[str, str], ordered: tuple[str, str] | None
) -> None:
    for given in (names, names[::-1]):
        if ordered:
            assert class_names.in_order(given, None) == ordered
        else:
            with pytest.raises(TrainingError, match=f"{given[0]} and {given[1]}.*--positive"):
                class_names.in_order(given, None)


def test_the_class_to_find_can_be_named(tmp_path: Path) -> None:
    put(tmp_path, "cats/a.png", "dogs/b.png")
    films = layout.read(tmp_path, positive=" CATS")
    assert films.class_names == ("dogs", "cats")
    assert [(film.path.name, film.label) for film in films.films] == [("a.png", 1), ("b.png", 0)]
    with pytest.raises(TrainingError, match="no class birds: the folders are called cats and dogs"):
        layout.read(tmp_path, positive="birds")


def test_the_patient_in_kermany_names_is_read(tmp_path: Path) -> None:
    names = {
        "PNEUMONIA/person123_bacteria_4.jpeg": ("person123_bacteria", "bacteria"),
        "PNEUMONIA/person123_virus_9.jpeg": ("person123_virus", "virus"),
        "PNEUMONIA/person1_virus_9_2.jpeg": ("person1_virus", "virus"),
        "NORMAL/IM-0115-0001.jpeg": ("IM-0115", ""),
        "NORMAL/IM-0429-0001-0002.jpeg": ("IM-0429", ""),
        "NORMAL/NORMAL2-IM-0573-0001.jpeg": ("NORMAL2-IM-0573", ""),
    }
    films = layout.read(put(tmp_path, *names)).films
    read = {film.path.relative_to(tmp_path).as_posix(): (film.patient, film.subtype) for film in films}
    assert read == names


def test_films_that_tell_no_patient_stand_alone_even_under_one_name(tmp_path: Path) -> None:
    films = layout.read(put(tmp_path, "train/A/a1.png", "train/no A/b1.png", "test/A/c/a1.png", "test/no A/d/b1.png"))
    assert len({film.patient for film in films.films}) == 4


def dicom_film(path: Path, patient: str, shift: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    dicom.write(path, dicom.film(np.roll(dicom.RAMP, shift), PatientID=patient, PatientName="Doe^Jane"))


def test_the_patient_in_dicom_files_is_read_as_a_pseudonym(tmp_path: Path) -> None:
    dicom_film(tmp_path / "COVID" / "IM-0001-0001.dcm", "MRN-42", 1)
    dicom_film(tmp_path / "COVID" / "IM-0001-0002", "MRN-42 ", 2)
    dicom_film(tmp_path / "COVID" / "wrong-suffix.png", "MRN-42", 3)
    dicom_film(tmp_path / "normal" / "IM-0001-0001.dcm", "MRN-43", 4)
    dicom_film(tmp_path / "normal" / "IM-0001-0002.dcm", "", 5)
    dicom_film(tmp_path / "normal" / "IM-0001-0003.dcm", "", 6)
    (tmp_path / "normal" / "cut.dcm").write_bytes((tmp_path / "COVID" / "IM-0001-0002").read_bytes()[:300])
    (tmp_path / "normal" / "text.txt").write_text("no film")
    films = layout.read(tmp_path).films
    read = [film.patient for film in films]
    assert len({film.patient for film in films if film.label == 1}) == 1
    assert len(set(read)) == 1 + 5
    assert not any("MRN" in patient or "Doe" in patient or "IM-" in patient for patient in read)
    assert read == [film.patient for film in layout.read(tmp_path).films]  # the same in every run


def test_empty_blocks_of_a_disk_cost_no_time(tmp_path: Path) -> None:
    whole = dicom.write(tmp_path / "whole.dcm", dicom.film()).read_bytes()
    zeros = bytes(8_000_000)
    started = time.monotonic()
    for content in (zeros, bytes(128) + b"DICM" + zeros, whole[:400] + zeros):
        (tmp_path / "film").write_bytes(content)
        assert patients.patient_of(tmp_path / "film", "0" * 64) == "film-0000000000000000"
    assert time.monotonic() - started < 10  # else over a minute


def with_table(folder: Path, text: str | bytes) -> FilmSet:
    put(folder, "train/COVID/a.png", "train/COVID/b.png", "train/normal/c.png", "train/normal/person1_virus_2.png")
    put(folder, "test/COVID/sub/a.png", "test/normal/d.png")
    (folder / "patients.csv").write_bytes(text.encode() if isinstance(text, str) else text)
    return layout.read(folder)


def test_a_table_of_patients_wins(tmp_path: Path) -> None:
    table = (
        "\ufefffile,date,patient\n"
        "train/COVID/a.png,2020,Ms X\n"
        'b.png,2021," Ms X"\n'
        "\n"
        "train\\normal\\person1_virus_2.png,,Mr Y\n"
        "./test/COVID/sub/a.png,,Mr Y\n"
    )
    films = with_table(tmp_path, table).films
    read = {film.path.relative_to(tmp_path).as_posix(): film.patient for film in films}
    assert read["train/COVID/a.png"] == read["train/COVID/b.png"]
    assert read["train/normal/person1_virus_2.png"] == read["test/COVID/sub/a.png"]
    assert len(set(read.values())) == 4
    assert not any("Ms" in patient or "Mr" in patient or "person" in patient for patient in read.values())


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ("", "line 1 must name the columns: file,patient"),
        ("file;patient\nb.png;x\n", "line 1 must name"),
        ("file,patient\nb.png,x\nc.png\n", "line 3 must give a file and a patient"),
        ("file,patient\nb.png,x\n,y\n", "line 3 must give"),
        ("file,patient\nb.png,x\nother.png,y\n", "line 3: other.png is the name of 0 films"),
        ("file,patient\na.png,x\n", "line 2: a.png is the name of 2 films"),
        ("file,patient\nb.png,x\ntrain/COVID/b.png,y\n", "line 3: train/COVID/b.png is given twice"),
        ('file,patient\nb.png,"x\n', "no CSV text"),
        (b"file,patient\nb.png,\xff\n", "no CSV text in UTF-8"),
    ],
)
def test_a_malformed_table_of_patients_is_told_with_its_line(tmp_path: Path, table: str | bytes, message: str) -> None:
    with pytest.raises(TrainingError, match=f"patients.csv.*{message}"):
        with_table(tmp_path, table)


@needs_films
@pytest.mark.films
def test_real_films_in_the_layout_of_the_archive(tmp_path: Path) -> None:
    for name in ("NORMAL", "PNEUMONIA"):
        (tmp_path / "chest_xray" / "train" / name).mkdir(parents=True)
        for path in sorted((FILMS / "originals" / name).iterdir())[:3]:
            shutil.copy(path, tmp_path / "chest_xray" / "train" / name)
    films = layout.read(tmp_path).films
    assert [film.label for film in films] == [0, 0, 0, 1, 1, 1]
    assert all(film.patient == film.path.stem[: len(film.patient)] for film in films)
    assert {film.subtype for film in films if film.label} <= {"bacteria", "virus"}
    assert isinstance(films[0], LabelledFilm)


def test_one_class_is_enough_where_the_classes_are_known(tmp_path: Path) -> None:
    (tmp_path / "normal").mkdir()
    Image.new("L", (80, 80)).save(tmp_path / "normal" / "a.png")
    found = layout.read(tmp_path, known=("NORMAL", "PNEUMONIA"))
    assert found.class_names == ("NORMAL", "PNEUMONIA")
    assert [film.label for film in found.films] == [0]
    with pytest.raises(TrainingError, match="two folders"):
        layout.read(tmp_path)
    with pytest.raises(TrainingError, match="two folders"):
        layout.read(tmp_path, known=("well", "COVID"))
