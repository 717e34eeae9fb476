from __future__ import annotations

import errno
import hashlib
import os
import queue
import stat
import threading
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import numpy as np
import pytest
from PIL import ExifTags, Image

from pneumoscan import imaging
from pneumoscan.classifier import preprocessing
from pneumoscan.core.problem import Problem, ProblemCode, RejectedError
from pneumoscan.imaging import content, limits
from tests.imaging.bundles import dicom, pack, png
from tests.made_films import made_film

if TYPE_CHECKING:
    from numpy.typing import NDArray


def problem(path: Path) -> Problem:
    with pytest.raises(RejectedError) as caught:
        imaging.read(path)
    return caught.value.problem


def state(path: Path) -> tuple[bytes, int, int]:
    return path.read_bytes(), path.stat().st_mtime_ns, stat.S_IMODE(path.stat().st_mode)


def test_a_film_in_an_archive_is_that_film(tmp_path: Path) -> None:
    film = dicom(tmp_path / "film.dcm")
    archive = pack(tmp_path / "films.zip", {"ward/film.dcm": film.read_bytes(), "film": png()})
    packed, loose = imaging.read(archive / "ward" / "film.dcm"), imaging.read(film)
    assert np.array_equal(packed.pixels, loose.pixels)
    assert packed.patient == loose.patient
    assert imaging.read(archive / "film").source_format == "PNG"


def test_originals_are_not_touched(tmp_path: Path) -> None:
    film, archive = tmp_path / "film.png", pack(tmp_path / "films.zip", {"film": png()})
    film.write_bytes(png())
    for path in (film, archive):
        path.chmod(0o444)
        before = state(path)
        imaging.read(path if path == film else path / "film")
        assert state(path) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["film.png", "films.zip"]


@pytest.mark.parametrize("name", ["gone.png", "gone.zip/film", "films.zip/gone", "text.png/film", "films.zip/film/x"])
def test_what_is_not_there_is_missing(tmp_path: Path, name: str) -> None:
    pack(tmp_path / "films.zip", {"film": png()})
    (tmp_path / "text.png").write_text("text")
    assert problem(tmp_path / name).code is ProblemCode.NOT_FOUND


def test_archives_are_told_from_films_and_documents(tmp_path: Path) -> None:
    inner = pack(tmp_path / "inner", {"film": png()}).read_bytes()
    letter = pack(tmp_path / "letter.docx", {"[Content_Types].xml": b"x"}).read_bytes()
    pack(tmp_path / "films.zip", {"inner.zip": inner, "letter.docx": letter})
    pack(tmp_path / "films.jpg", {"film": png()})
    pack(tmp_path / "empty.zip", {".hidden": b"x"})
    (tmp_path / "cut.zip").write_bytes(inner[:100])
    expected = {
        "films.jpg": (ProblemCode.ARCHIVE, "does not end in .zip"),
        "films.zip": (ProblemCode.ARCHIVE, "no film itself"),
        "films.zip/inner.zip": (ProblemCode.ARCHIVE, "in another archive"),
        "films.zip/letter.docx": (ProblemCode.NOT_AN_IMAGE, ""),
        "letter.docx": (ProblemCode.NOT_AN_IMAGE, ""),
        "empty.zip": (ProblemCode.ARCHIVE, "holds no films"),
        "cut.zip": (ProblemCode.ARCHIVE, "table of contents"),
    }
    for name, (code, words) in expected.items():
        found = problem(tmp_path / name)
        assert found.code is code, name
        assert words in found.sentence


def test_a_dicom_file_that_begins_like_an_archive_is_a_film(tmp_path: Path) -> None:
    film = dicom(tmp_path / "film.dcm")
    film.write_bytes(b"PK\x03\x04" + film.read_bytes()[4:])
    assert imaging.read(film).source_format == "DICOM"
    archive = pack(tmp_path / "films.zip", {"film.dcm": film.read_bytes()})
    assert imaging.read(archive / "film.dcm").source_format == "DICOM"


def test_empty_files_are_named(tmp_path: Path) -> None:
    (tmp_path / "empty.dcm").touch()
    archive = pack(tmp_path / "films.zip", {"empty": b""})
    for path in (tmp_path / "empty.dcm", archive / "empty"):
        assert problem(path).code is ProblemCode.EMPTY


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "huge.dcm").open("wb") as stream:
        stream.truncate(700 * 1024 * 1024)  # a hole, which takes no room
    found = problem(tmp_path / "huge.dcm")
    assert found.code is ProblemCode.FILE_TOO_LARGE
    assert found.sentence == "The file is 700 MB; no chest film is larger than 512 MB."


def test_a_huge_archive_is_no_huge_film(tmp_path: Path) -> None:
    path = pack(tmp_path / "films.zip", {"film": png()})
    small = path.read_bytes()
    with path.open("wb") as stream:
        stream.write(b"PK\x03\x04")
        stream.truncate(700 * 1024 * 1024)
        stream.seek(0, os.SEEK_END)
        stream.write(small)  # with all that before it, as in a program that unpacks itself
    assert imaging.read(path / "film").source_format == "PNG"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no such pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    codes: queue.Queue[ProblemCode] = queue.Queue()

    def read() -> None:
        codes.put(problem(tmp_path / "pipe").code)
        codes.put(problem(tmp_path / "pipe" / "film").code)

    threading.Thread(target=read, daemon=True).start()
    assert codes.get(timeout=60) is ProblemCode.NOT_AN_IMAGE
    assert codes.get(timeout=60) is ProblemCode.NOT_FOUND


def test_a_folder_is_named_as_one_that_may_not_be_read(tmp_path: Path) -> None:
    assert problem(tmp_path).code is ProblemCode.UNREADABLE


@pytest.mark.parametrize("is_archive", [False, True])
def test_a_stick_that_is_pulled_out_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_archive: bool) -> None:
    path = tmp_path / "film"
    path.write_bytes(png())
    if is_archive:
        path = pack(tmp_path / "films.zip", {"film": png()}, zipfile.ZIP_STORED) / "film"
    whole = Path.open

    class Pulled:
        """A file of which the first bytes came, and no more."""

        def __init__(self, stream: IO[bytes]) -> None:
            self.stream = stream
            self.fileno, self.seek = stream.fileno, stream.seek

        def __enter__(self) -> Pulled:
            return self

        def __exit__(self, *_fault: object) -> None:
            self.stream.close()

        def read(self, size: int) -> bytes:
            if size == 132:
                return self.stream.read(size)
            raise OSError(errno.EIO, "Input/output error")

    def open_pulled(self: Path, mode: str) -> Any:
        return Pulled(whole(self, mode))

    if is_archive:
        imaging.read(path)  # so that its directory is known
    monkeypatch.setattr(Path, "open", open_pulled)
    found = problem(path)
    assert found.code is ProblemCode.UNREADABLE
    assert "Input/output error" in found.sentence


def test_a_path_that_is_no_path_is_a_row(tmp_path: Path) -> None:
    pack(tmp_path / "films.zip", {"film": png()})
    for name in ("x" * 5000, "a/" * 3000, "films.zip/" + "x" * 5000, "films.zip/" + "a/" * 3000 + "b"):
        assert problem(tmp_path / name).code in {ProblemCode.NOT_FOUND, ProblemCode.UNREADABLE}


def test_it_is_told_when_the_bytes_are_in_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = []
    monkeypatch.setattr(limits, "announce_content_read", lambda: told.append(True))
    archive = pack(tmp_path / "films.zip", {"film": png()})
    imaging.read(archive / "film")
    assert told == [True]
    problem(archive / "gone")
    assert told == [True]


def test_the_bytes_are_given_whole(tmp_path: Path) -> None:
    archive = pack(tmp_path / "films.zip", {"film": png()})
    assert content.read(archive / "film", 10**6) == png()


def test_a_link_to_itself_is_no_file(tmp_path: Path) -> None:
    link = tmp_path / "film.jpg"
    link.symlink_to(link)
    with pytest.raises(RejectedError) as caught:
        imaging.read(link)
    assert caught.value.problem.code is ProblemCode.NOT_FOUND


def test_a_film_is_known_by_its_content_wherever_it_lies(tmp_path: Path) -> None:
    film = tmp_path / "film.png"
    film.write_bytes(png())
    archive = pack(tmp_path / "films.zip", {"film": png()})
    assert imaging.read(film).content_sha256 == hashlib.sha256(png()).hexdigest()
    assert imaging.read(archive / "film").content_sha256 == hashlib.sha256(png()).hexdigest()


def jpeg(path: Path, shorter: int, orientation: int = 1) -> NDArray[np.uint8]:
    """Write a film of that many rows as JPEG; returns it."""
    film = np.asarray(Image.fromarray(made_film(shorter // 4, shorter // 3)).resize((shorter * 4 // 3, shorter)))
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    Image.fromarray(film).save(path, "JPEG", quality=95, exif=exif)
    return film


@pytest.mark.parametrize(("shorter", "factor"), [(300, 1), (2047, 1), (2048, 2), (3000, 2), (4096, 4)])
def test_a_large_jpeg_is_reduced_to_what_is_enough_to_screen_and_looks_the_same(
    tmp_path: Path, shorter: int, factor: int
) -> None:
    film = jpeg(tmp_path / "film.jpg", shorter)
    seen = imaging.read_to_screen(tmp_path / "film.jpg").pixels
    assert seen.shape == tuple(-(-side // factor) for side in film.shape)
    truth, small = (preprocessing.resize(pixels, 128) for pixels in (film, seen))
    assert np.abs(truth - small).max() < 1
    assert imaging.read(tmp_path / "film.jpg").pixels.shape == film.shape


def test_a_reduced_film_is_turned_and_told_of_like_the_whole_one(tmp_path: Path) -> None:
    jpeg(tmp_path / "film.jpg", 2100, orientation=6)
    seen, whole = (read(tmp_path / "film.jpg") for read in (imaging.read_to_screen, imaging.read))
    assert whole.pixels.shape == (2800, 2100)
    assert seen.pixels.shape == (1400, 1050)
    assert replace(seen, pixels=whole.pixels).__repr__() == whole.__repr__()
    assert seen.content_sha256 == hashlib.sha256((tmp_path / "film.jpg").read_bytes()).hexdigest()


@pytest.mark.parametrize("kind", ["PNG", "TIFF", "WEBP"])
def test_other_large_pictures_are_screened_as_they_are(tmp_path: Path, kind: str) -> None:
    Image.fromarray(made_film(2100, 2200)).save(tmp_path / "film", kind, lossless=True)
    assert np.array_equal(imaging.read_to_screen(tmp_path / "film").pixels, imaging.read(tmp_path / "film").pixels)
