"""Films to measure with: the samples in the size and the grain of clinical films, in as many files as needed."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import cv2
import numpy as np

from pneumoscan import imaging
from pneumoscan.core.problem import RejectedError
from pneumoscan.core.resources import resource_path
from pneumoscan.core.study import Study
from pneumoscan.discovery import discover
from training.synthetic.dicom import MadeUpPatient, write_monochrome1

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

    from pneumoscan.core.radiograph import Radiograph

    Grey = NDArray[np.uint8]
    Read = Callable[[Path], Radiograph]

# Films that differ from each other; the others are the same under other names.
DISTINCT = 20
FULL_SIZE = (1700, 1360)  # columns and rows
SMALL_SIZE = (300, 240)
# Grain makes a film as hard to compress, and to read, as a real one: 0.2 bytes a pixel at this quality.
_GRAIN, _QUALITY = 5.0, 90
_PATIENT = MadeUpPatient("SYNTHETIC-001", "Synthetic^Film", "ISO_IR 100", "004Y", "O")
_COMMENT = b"\xff\xfe"  # JPEG's marker of a comment
# Where the files of a format have which bytes.
_MAGIC = {"JPEG": (0, b"\xff\xd8\xff"), "DICOM": (128, b"DICM")}


@dataclass(frozen=True, slots=True)
class Films:
    """A folder of films.

    Attributes:
        words: What they are.
        studies: All of them, in order.
        some: A few of them, evenly spread, to be held in memory.
    """

    words: str
    studies: list[Study]
    some: list[Study]


def jpegs(folder: Path, count: int, size: tuple[int, int] = FULL_SIZE) -> Films:
    """Grey JPEGs in `folder`, which is made; `size` is columns and rows."""
    return _many(f"{count} JPEGs of {size[0]} x {size[1]}", folder, count, lambda at, path: _write_jpeg(at, path, size))


def dicoms(folder: Path, count: int) -> Films:
    """Uncompressed 12 bit Computed Radiography images in `folder`, which is made."""
    return _many(f"{count} DICOM files of {FULL_SIZE[0]} x {FULL_SIZE[1]}", folder, count, _write_dicom)


def found(folder: Path, kind: str, count: int, read: Read) -> Films:
    """The first films of a format in a folder that nothing speaks against.

    Args:
        folder: Looked through to the bottom.
        kind: JPEG or DICOM.
        count: How many at most.
        read: Reads a film.
    """
    studies: list[Study] = []
    for study in discover([folder]):
        if len(studies) < count and _is_fit(study, kind, read):
            studies.append(study)
    return Films(f"{len(studies)} {kind} films of a folder", studies, studies[:: max(1, len(studies) // DISTINCT)])


def make_each_different(films: Films) -> None:
    """Give each JPEG bytes of its own: the window knows a film again that it has screened under another name."""
    for number, study in enumerate(films.studies):
        content, comment = study.path.read_bytes(), str(number).encode()
        study.path.unlink()  # it is the same file as others
        length = (len(comment) + 2).to_bytes(2, "big")
        study.path.write_bytes(content[:2] + _COMMENT + length + comment + content[2:])


def _is_fit(study: Study, kind: str, read: Read) -> bool:
    place, magic = _MAGIC[kind]
    try:
        with study.path.open("rb") as file:
            file.seek(place)
            return file.read(len(magic)) == magic and not read(study.path).objections
    except (OSError, RejectedError):
        return False


def _many(words: str, folder: Path, count: int, write: Callable[[int, Path], Path]) -> Films:
    folder.mkdir()
    distinct = [write(number, folder / f"{number:05d}") for number in range(min(count, DISTINCT))]
    paths = distinct + [
        _same(distinct[number % DISTINCT], folder / f"{number:05d}") for number in range(DISTINCT, count)
    ]
    studies = [Study.at(path) for path in paths]
    return Films(words, studies, studies[:DISTINCT])


def _same(path: Path, other: Path) -> Path:
    target = other.with_suffix(path.suffix)
    try:
        os.link(path, target)
    except OSError:  # not every file system can
        shutil.copyfile(path, target)
    return target


def _write_jpeg(number: int, path: Path, size: tuple[int, int]) -> Path:
    from PIL import Image

    target = path.with_suffix(".jpg")
    Image.fromarray(_film(number, size)).save(target, quality=_QUALITY)
    return target


def _write_dicom(number: int, path: Path) -> Path:
    target = path.with_suffix(".dcm")
    write_monochrome1(_film(number, FULL_SIZE).astype(np.float32) / np.float32(255), target, _PATIENT)
    return target


def _film(number: int, size: tuple[int, int]) -> Grey:
    """A sample in `size`, with grain of its own."""
    sample = _samples()[number % len(_samples())]
    large = cv2.resize(sample, size, interpolation=cv2.INTER_CUBIC if size > SMALL_SIZE else cv2.INTER_AREA)
    grain = np.random.default_rng(number).normal(0, _GRAIN, large.shape)
    return np.asarray(np.clip(large + grain, 0, 255), np.uint8)


@cache
def _samples() -> list[Grey]:
    films = [imaging.load(path) for path in sorted(resource_path("samples").iterdir())]
    return [(film.pixels >> 8 if film.pixels.dtype == np.uint16 else film.pixels).astype(np.uint8) for film in films]
