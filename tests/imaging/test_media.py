from __future__ import annotations

import logging
from pathlib import Path

import pydicom
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pneumoscan.imaging import media
from tests.imaging.bundles import burn, change_records, dicom

FILM = ("PT000000", "ST000000", "SE000000", "IM000000")


@pytest.fixture(scope="module")
def directory(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    folder = tmp_path_factory.mktemp("media") / "cd"
    burn(folder, 1)
    return (folder / "DICOMDIR").read_bytes()


@pytest.fixture
def path(tmp_path: Path, directory: bytes) -> Path:
    (tmp_path / "DICOMDIR").write_bytes(directory)
    return tmp_path / "DICOMDIR"


def test_the_image_records_files_are_given_in_their_order(tmp_path: Path) -> None:
    films = burn(tmp_path / "cd", 3)
    found = media.references((tmp_path / "cd" / "DICOMDIR").read_bytes())
    assert [(tmp_path / "cd").joinpath(*parts) for parts in found] == films


@pytest.mark.parametrize(
    "value",
    [
        ["..", "up"],
        ["IMAGES", "..", "..", "up"],
        "../up",
        "..\\up",
        "/etc/passwd",
        ["", "etc", "passwd"],
        "C:/films/a",
        ["C:", "a"],
        ".",
        ["IMAGES", ""],
        "a\tb",
        "",
        None,
    ],
)
def test_references_that_lead_out_of_the_folder_are_left_out(path: Path, value: object) -> None:
    change_records(path, ReferencedFileID=value)
    assert media.references(path.read_bytes()) == []


def test_a_whole_path_in_one_value_is_understood(path: Path) -> None:
    change_records(path, ReferencedFileID="IMAGES/IM1")
    assert media.references(path.read_bytes()) == [("IMAGES", "IM1")]


def test_only_image_records_in_use_count(path: Path) -> None:
    change_records(path, "SERIES", ReferencedFileID=["NO", "IMAGE"])
    assert media.references(path.read_bytes()) == [FILM]
    change_records(path, RecordInUseFlag=0)
    assert media.references(path.read_bytes()) == []
    change_records(path, RecordInUseFlag=0xFFFF, DirectoryRecordType="PRESENTATION")
    assert media.references(path.read_bytes()) == []


def test_what_is_no_directory_refers_to_nothing(tmp_path: Path, path: Path) -> None:
    film = dicom(tmp_path / "film").read_bytes()
    for content in (b"", b"text", film, path.read_bytes()[:400], bytes(128) + b"DICM", bytes(128) + b"DICM\x02\x00"):
        assert media.references(content) == []


def test_a_directory_that_would_have_to_be_inflated_is_refused(path: Path) -> None:
    dataset = pydicom.dcmread(path)
    dataset.file_meta.TransferSyntaxUID = pydicom.uid.DeflatedExplicitVRLittleEndian
    dataset.save_as(path)
    assert media.references(path.read_bytes()) == []


def test_a_directory_of_countless_items_is_refused(directory: bytes) -> None:
    assert media.references(directory + b"\xfe\xff\x00\xe0\x00\x00\x00\x00" * 60_000) == []


@settings(max_examples=150, deadline=None)
@given(changes=st.dictionaries(st.floats(0, 0.999), st.binary(min_size=1, max_size=20), min_size=1))
def test_no_damage_raises_or_leads_out_of_the_folder(directory: bytes, changes: dict[float, bytes]) -> None:
    content = bytearray(directory)
    for place, patch in changes.items():
        start = int(place * len(content))
        content[start : start + len(patch)] = patch
    for parts in media.references(bytes(content)):
        assert not set(parts) & {"", ".", ".."}


def test_nothing_of_the_patients_is_logged(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    change_records(path, ReferencedFileID=["Jane Doe", "IM1"])  # against the standard, which has capitals only
    content = path.read_bytes()
    with caplog.at_level(logging.DEBUG):
        caplog.clear()
        assert media.references(content) == [("Jane Doe", "IM1")]
    assert "Jane" not in caplog.text


@pytest.mark.parametrize(
    "name", ["pt000000/st000000/se000000/im000000", "PT000000./ST000000/SE000000/IM000000;1", "/".join(FILM)]
)
def test_films_are_found_however_the_medium_spells_them(name: str) -> None:
    folder = Path("cd")
    assert media.films(folder, [folder / "DICOMDIR", folder / name], [FILM]) == [folder / name]


def test_of_names_that_differ_by_case_only_the_exact_one_is_taken() -> None:
    files = [Path("cd/DICOMDIR"), Path("cd/a"), Path("cd/A")]
    assert media.films(Path("cd"), files, [("A",), ("a",)]) == [Path("cd/A"), Path("cd/a")]


def test_a_missing_film_is_listed_where_it_should_be() -> None:
    files = [Path("cd/DICOMDIR"), Path("cd/A")]
    assert media.films(Path("cd"), files, [("A",), ("B", "C")]) == [Path("cd/A"), Path("cd/B/C")]


def test_a_directory_without_its_films_counts_only_where_it_is_alone() -> None:
    assert media.films(Path("cd"), [Path("cd/DICOMDIR"), Path("cd/other.png")], [("A",)]) == []
    assert media.films(Path("cd"), [Path("cd/DICOMDIR")], [("A",)]) == [Path("cd/A")]


def test_a_link_on_the_medium_leads_nowhere(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "film").touch()
    (tmp_path / "cd").mkdir()
    (tmp_path / "cd" / "LINK").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    files = [tmp_path / "cd" / "DICOMDIR"]
    assert media.films(tmp_path / "cd", files, [("LINK", "film")]) == []


@pytest.mark.parametrize("name", ["DICOMDIR", "dicomdir", "DICOMDIR;1", "Dicomdir."])
def test_the_directory_is_known_by_its_name(name: str) -> None:
    assert media.is_named_like_directory(name)
    assert not media.is_named_like_directory(f"my-{name}")
    assert not media.is_named_like_directory("DICOMDIR.png")
