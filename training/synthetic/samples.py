"""The sample films: made of statistics of the training films, so that no patient's film has to be shipped.

Each is drawn from a model of its class (`film_model`), stretched to a film's usual shape, given grain, marked
SYNTHETIC in a corner and in its metadata, and stored in a format of its own, so that the samples also show what the
program reads. Nothing here is fitted to the network that will judge the samples.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
from PIL import ExifTags, Image, PngImagePlugin, TiffImagePlugin

from pneumoscan.core.files import atomic_path
from training.dataset import layout
from training.dataset.pixels import load_pixels
from training.synthetic import film_model
from training.synthetic.dicom import MadeUpPatient, write_monochrome1, write_monochrome2

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from numpy.random import Generator
    from numpy.typing import NDArray

    from training.dataset.film import LabelledFilm

    Grey = NDArray[np.float32]

LABEL = "SYNTHETIC"
DESCRIPTION = (
    "SYNTHETIC chest film, of no patient: drawn from statistics of the films of Kermany, Zhang and Goldbaum, "
    "Mendeley Data 2018, CC BY 4.0"
)
# Films that a class's model is made of, at most; more make it slower, not better.
_FILMS_A_CLASS = 700
# Share of them that is kept: consolidated lungs align badly, and must not be left out.
_KEEP = (0.6, 0.95)
# Draws from which the one most like its class, and unlike the other, is taken.
_DRAWS = 24
# Width in pixels and standard deviation in shares of white: quantum mottle, and the tissue's fine structure.
_GRAIN = ((0.7, 0.008), (2.0, 0.008), (5.0, 0.008))


@dataclass(frozen=True)
class _Sample:
    name: str
    label: int
    rows: int
    columns: int
    write: Callable[[Grey, Path], None]


def make(films: Path, out: Path, seed: int) -> list[Path]:
    """Make the sample films; the same seed, films and library versions give the same bytes.

    Args:
        films: Folder with the folders NORMAL and PNEUMONIA.
        out: Where to write; made if missing. Files there of the same names are replaced.
        seed: Of all chance.

    Returns:
        The files written.

    Raises:
        TrainingError: A class is missing or empty.
        OSError: `out` cannot be written to.
    """
    pixels = _load(films)
    normal = film_model.fit(pixels[0], _KEEP[0])
    models = (normal, film_model.fit(pixels[1], _KEEP[1], normal.template))
    tells_apart = _Discriminant(*pixels)
    out.mkdir(parents=True, exist_ok=True)
    for index, sample in enumerate(_SAMPLES):
        random = np.random.default_rng((seed, index))
        draws = sorted((models[sample.label].draw(random) for _ in range(_DRAWS)), key=tells_apart)
        film = draws[-1 if sample.label else 0]
        with atomic_path(out / sample.name) as path:
            sample.write(_finish(film, sample, random), path)
    return [out / sample.name for sample in _SAMPLES]


def _load(folder: Path) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """The films of each class to take the statistics of, one a patient.

    Viral pneumonia is left out: in the training films it is often hard to see, and a sample should not be.
    """
    first: dict[tuple[int, str], LabelledFilm] = {}
    for film in layout.read(folder).films:
        if film.subtype != "virus":
            first.setdefault((film.label, film.patient), film)
    normal, pneumonia = ([film for film in first.values() if film.label == label] for label in (0, 1))
    return load_pixels(_some(normal), film_model.SIDE).grey, load_pixels(_some(pneumonia), film_model.SIDE).grey


def _some(films: Sequence[LabelledFilm]) -> list[LabelledFilm]:
    step = max(1, len(films) / _FILMS_A_CLASS)
    return [films[int(index)] for index in np.arange(0, len(films), step)]


class _Discriminant:
    """Fisher's linear discriminant of the two classes on coarse grey values: positive for pneumonia."""

    _SIDE, _RIDGE = 32, 0.5

    def __init__(self, normal: NDArray[np.uint8], pneumonia: NDArray[np.uint8]) -> None:
        vectors = [np.stack([self._vector(film) for film in films]) for films in (normal, pneumonia)]
        low, high = (each.mean(0) for each in vectors)
        spread = sum(np.cov(each.T) for each in vectors) / 2 + self._RIDGE * np.eye(self._SIDE**2)
        self._direction, self._middle = np.linalg.solve(spread, high - low), (low + high) / 2

    def __call__(self, film: Grey) -> float:
        return float((self._vector(film) - self._middle) @ self._direction)

    def _vector(self, film: NDArray[np.uint8] | Grey) -> NDArray[np.float64]:
        coarse = cv2.resize(film, (self._SIDE, self._SIDE), interpolation=cv2.INTER_AREA).ravel().astype(np.float64)
        return np.asarray((coarse - coarse.mean()) / (coarse.std() + 1e-3), np.float64)


def _finish(film: Grey, sample: _Sample, random: Generator) -> Grey:
    """Full size, sharpened, with grain and the burned-in label: from 0 to 1."""
    size = (sample.columns, sample.rows)
    large: Grey = cv2.resize(film / 255, size, interpolation=cv2.INTER_CUBIC).astype(np.float32)
    large = large + np.float32(0.6) * (large - cv2.GaussianBlur(large, (0, 0), sample.rows / 150))
    exposed = 0.3 + 0.7 * np.clip(large, 0, 1)
    for width, level in _GRAIN:
        large += np.float32(level) * exposed * _grain(large.shape, width, random)
    return burn_in(np.clip(large, 0, 1))


def _grain(shape: tuple[int, ...], width: float, random: Generator) -> Grey:
    noise = cv2.GaussianBlur(random.normal(size=shape).astype(np.float32), (0, 0), width)
    return np.asarray(noise / noise.std(), np.float32)


def burn_in(film: Grey) -> Grey:
    """Write `LABEL` small into the lower left corner, white on a black rim so that it shows on any grey."""
    rows = film.shape[0]
    ink = np.zeros(film.shape, np.uint8)
    place, weight = (rows // 50, rows - rows // 50), max(1, rows // 500)
    cv2.putText(ink, LABEL, place, cv2.FONT_HERSHEY_SIMPLEX, rows / 1000, 255, weight, cv2.LINE_AA)
    rim = cv2.dilate(ink, np.ones((3, 3), np.uint8), iterations=max(1, rows // 400))
    film = film * (1 - rim / np.float32(255))
    return np.asarray(np.maximum(film, ink / np.float32(255)), np.float32)


def _eight_bits(film: Grey) -> Image.Image:
    return Image.fromarray(np.rint(film * 255).astype(np.uint8))


def _exif(orientation: int = 1) -> Image.Exif:
    exif = Image.Exif()
    exif[ExifTags.Base.ImageDescription] = DESCRIPTION
    exif[ExifTags.Base.Orientation] = orientation
    return exif


def _png_text() -> PngImagePlugin.PngInfo:
    text = PngImagePlugin.PngInfo()
    text.add_text("Title", LABEL)
    text.add_text("Description", DESCRIPTION)
    return text


def _jpeg(film: Grey, path: Path) -> None:
    _eight_bits(film).save(path, "JPEG", quality=88, exif=_exif())


def _turned_jpeg(film: Grey, path: Path) -> None:
    """Stored lying on its left side, with the EXIF orientation (6) that sets it upright."""
    _eight_bits(np.rot90(film)).save(path, "JPEG", quality=88, exif=_exif(orientation=6))


def _webp(film: Grey, path: Path) -> None:
    _eight_bits(film).save(path, "WEBP", quality=88, method=6, exif=_exif())


def _png8(film: Grey, path: Path) -> None:
    _eight_bits(film).save(path, "PNG", pnginfo=_png_text(), optimize=True)


def _png16(film: Grey, path: Path) -> None:
    """Ten significant bits: what lies below is noise, which only makes the file large."""
    Image.fromarray((np.rint(film * 1023) * 64).astype(np.uint16)).save(path, "PNG", pnginfo=_png_text(), optimize=True)


def _tiff(film: Grey, path: Path) -> None:
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    tags[TiffImagePlugin.IMAGEDESCRIPTION] = DESCRIPTION
    _eight_bits(film).save(path, "TIFF", compression="tiff_adobe_deflate", tiffinfo=tags)


_XIAOMING = MadeUpPatient("SYNTHETIC-001", "Synthetic^Xiaoming=合成^小明", "ISO_IR 192", "003Y", "M")
_AMINA = MadeUpPatient("SYNTHETIC-002", "اصطناعية^أمينة", "ISO_IR 127", "004Y", "F")
_SAMPLES = (
    _Sample("synthetic-normal-1.jpg", 0, 1000, 1250, _jpeg),
    _Sample("synthetic-normal-2.png", 0, 560, 700, _png16),
    _Sample("synthetic-normal-3.dcm", 0, 560, 700, functools.partial(write_monochrome2, patient=_XIAOMING)),
    _Sample("synthetic-normal-4.webp", 0, 1000, 1250, _webp),
    _Sample("synthetic-pneumonia-1.jpg", 1, 1000, 1250, _turned_jpeg),
    _Sample("synthetic-pneumonia-2.png", 1, 640, 800, _png8),
    _Sample("synthetic-pneumonia-3.dcm", 1, 480, 600, functools.partial(write_monochrome1, patient=_AMINA)),
    _Sample("synthetic-pneumonia-4.tif", 1, 640, 800, _tiff),
)
