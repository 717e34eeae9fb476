"""Small sound files of every kind that is read, for the fuzzers to begin with."""

from __future__ import annotations

import functools
import gc
import io
import tempfile
import warnings
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import imagecodecs
import numpy as np
from PIL import Image
from pydicom.fileset import FileSet
from pydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    RLELossless,
)

from tests.imaging.dicom_files import film, write, write_frames
from tests.made_films import made_film

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray
    from pydicom.dataset import Dataset

# With an odd number of columns, and large enough for nothing to be refused for its size.
GREY = made_film(70, 81)
DEEP = GREY.astype(np.uint16) * 16
_COLOUR = np.stack([GREY, GREY.T[:70].repeat(2, 1)[:, :81], 255 - GREY], axis=2)

_PICTURES: dict[str, tuple[NDArray[np.uint8] | NDArray[np.uint16], str, dict[str, object]]] = {
    "jpeg": (GREY, "JPEG", {}),
    "jpeg-progressive-colour": (_COLOUR, "JPEG", {"progressive": True}),
    "png": (GREY, "PNG", {}),
    "png-16-bit": (DEEP, "PNG", {}),
    "tiff": (GREY, "TIFF", {}),
    "tiff-lzw-16-bit": (DEEP, "TIFF", {"compression": "tiff_lzw"}),
    "tiff-deflate-colour": (_COLOUR, "TIFF", {"compression": "tiff_adobe_deflate"}),
    "tiff-jpeg": (GREY, "TIFF", {"compression": "jpeg"}),
    "gif": (GREY, "GIF", {}),
    "bmp": (GREY, "BMP", {}),
    "webp": (_COLOUR, "WEBP", {}),
    "webp-lossless": (_COLOUR, "WEBP", {"lossless": True}),
    "jpeg-2000": (GREY, "JPEG2000", {}),
}
# The end of the transfer syntax's number under 1.2.840.10008.1.2.4, and what makes its frame.
_ENCODERS: dict[str, tuple[str, NDArray[np.uint8] | NDArray[np.uint16], Callable[..., bytes | bytearray]]] = {
    "jpeg": ("50", GREY, imagecodecs.jpeg8_encode),
    "jpeg-12-bit": ("51", DEEP, functools.partial(imagecodecs.jpeg8_encode, bitspersample=12)),
    "jpeg-lossless": ("70", DEEP, functools.partial(imagecodecs.ljpeg_encode, bitspersample=12)),
    "jpeg-ls": ("80", DEEP, imagecodecs.jpegls_encode),
    "jpeg-2000": ("90", DEEP, functools.partial(imagecodecs.jpeg2k_encode, codecformat="j2k", reversible=True)),
    "htj2k": ("201", DEEP, imagecodecs.htj2k_encode),
    "jpeg-xl": ("110", DEEP, functools.partial(imagecodecs.jpegxl_encode, lossless=True)),
}


@functools.cache
def rasters() -> dict[str, bytes]:
    """A picture in every format."""
    return {name: _picture(*entry) for name, entry in _PICTURES.items()}


@functools.cache
def dicoms() -> dict[str, bytes]:
    """A film in every family of transfer syntaxes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "film")
        found = {
            "plain": write(path, film(DEEP), ExplicitVRLittleEndian).read_bytes(),
            "implicit": write(path, _windowed(), ImplicitVRLittleEndian).read_bytes(),
            "deflated": write(path, film(GREY, 8), DeflatedExplicitVRLittleEndian).read_bytes(),
            "rle": _rle(path),
        }
        for name, (number, stored, encode) in _ENCODERS.items():
            dataset = film(stored, 8 if stored is GREY else 12)
            write_frames(path, dataset, [bytes(encode(stored))], f"1.2.840.10008.1.2.4.{number}")
            found[name] = path.read_bytes()
        return found


@functools.cache
def directories() -> dict[str, bytes]:
    """The DICOMDIR of a medium."""
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # pydicom leaves its own folder to be tidied up
        medium = FileSet()
        for number in range(2):
            path = Path(folder, str(number))
            patient = {
                "PatientID": str(number),
                "PatientName": "Nobody",
                "StudyDate": "20200101",
                "StudyTime": "120000",
            }
            write(path, film(GREY, 8, StudyID="1", SeriesNumber=1, InstanceNumber=1, **patient))
            medium.add(path)
        medium.write(Path(folder, "medium"))
        del medium
        gc.collect()
        return {"medium": Path(folder, "medium", "DICOMDIR").read_bytes()}


@functools.cache
def archives() -> dict[str, bytes]:
    """Archives with a picture and with a film, packed in every way."""
    methods = {"stored": zipfile.ZIP_STORED, "deflate": zipfile.ZIP_DEFLATED, "bzip2": zipfile.ZIP_BZIP2}
    return {name: _archive(method) for name, method in (methods | {"lzma": zipfile.ZIP_LZMA}).items()}


def _picture(pixels: NDArray[np.uint8] | NDArray[np.uint16], kind: str, options: dict[str, object]) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, kind, **options)
    return stream.getvalue()


def _windowed() -> Dataset:
    """A negative with a window, rescaling and padding, so that all of its display is gone through."""
    return film(
        DEEP,
        PhotometricInterpretation="MONOCHROME1",
        WindowCenter=["2000", "1000"],
        WindowWidth=["3000", "500"],
        RescaleSlope="1.5",
        RescaleIntercept="-100",
        PixelPaddingValue=0,
        PatientName="Nobody^At All",
        PatientAge="003Y",
        PixelSpacing=["0.1", "0.1"],
    )


def _rle(path: Path) -> bytes:
    dataset = film(DEEP)
    write(path, dataset, ExplicitVRLittleEndian)
    dataset.compress(RLELossless)
    dataset.save_as(path, enforce_file_format=True)
    return path.read_bytes()


def _archive(method: int) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        archive.writestr("film.png", rasters()["png"])
        archive.writestr("ward/film.dcm", dicoms()["jpeg-ls"])
    return stream.getvalue()
