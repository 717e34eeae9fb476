"""DICOM files for the tests: one film, in every transfer syntax for which there is an encoder here."""

from __future__ import annotations

import io
import shutil
import subprocess
import warnings
from typing import TYPE_CHECKING, Any

import imagecodecs
import numpy as np
import pytest
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.filewriter import write_file_meta_info
from pydicom.uid import ComputedRadiographyImageStorage, ExplicitVRLittleEndian, generate_uid

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

RAMP = np.add.outer(np.arange(96), np.arange(120)).astype(np.uint16) * 19  # 0 to 4066: 12 bit
RAMP[:20, :30] = 4000
RAMP[-1, 0] = 0

# Names of the programs of DCMTK, with their arguments, and whether they lose nothing.
DCMTK = {
    "jpeg-baseline": (["dcmcjpeg", "+eb", "+q", "98"], False),
    "jpeg-extended-12-bit": (["dcmcjpeg", "+ee", "+q", "98"], False),
    "jpeg-lossless": (["dcmcjpeg", "+el", "+sv", "6"], True),
    "jpeg-lossless-first-order": (["dcmcjpeg", "+e1"], True),
    "jpeg-ls": (["dcmcjpls", "+el"], True),
    "jpeg-ls-near-lossless": (["dcmcjpls", "+en", "+md", "3"], False),
    "rle": (["dcmcrle"], True),
    "implicit": (["dcmconv", "+ti"], True),
    "big-endian": (["dcmconv", "+tb"], True),
    "deflated": (["dcmconv", "+td"], True),
    "no-header": (["dcmconv", "-F", "+te"], True),
    "group-lengths": (["dcmconv", "+te", "+g", "+e"], True),
}
# Encoders of imagecodecs, the transfer syntax that their frames go under, and whether they lose nothing.
IMAGECODECS: dict[str, tuple[str, bool, Callable[[NDArray[Any]], bytes | bytearray]]] = {
    "jpeg-2000-lossless": (
        "90",
        True,
        lambda a: imagecodecs.jpeg2k_encode(a, codecformat="j2k", reversible=True, level=0),
    ),
    "jpeg-2000": ("91", False, lambda a: imagecodecs.jpeg2k_encode(a, codecformat="j2k", reversible=False, level=80)),
    "high-throughput-lossless": ("201", True, imagecodecs.htj2k_encode),
    "high-throughput-rpcl": ("202", True, imagecodecs.htj2k_encode),
    "high-throughput": ("203", True, imagecodecs.htj2k_encode),
    "jpeg-xl-lossless": ("110", True, lambda a: imagecodecs.jpegxl_encode(a, lossless=True)),
    "jpeg-xl": ("112", False, lambda a: imagecodecs.jpegxl_encode(a, distance=0.5)),
}
SYNTAXES = [*DCMTK, *IMAGECODECS]
LOSSLESS = {name for name, entry in DCMTK.items() if entry[1]} | {
    name for name, entry in IMAGECODECS.items() if entry[1]
}


def film(stored: NDArray[Any] = RAMP, bits: int = 12, **elements: Any) -> Dataset:
    """A chest film in AP view, as computed radiography writes it, with further elements by their keywords."""
    dataset = Dataset()
    dataset.SOPClassUID, dataset.SOPInstanceUID = ComputedRadiographyImageStorage, generate_uid()
    dataset.StudyInstanceUID, dataset.SeriesInstanceUID = generate_uid(), generate_uid()
    dataset.Modality, dataset.PhotometricInterpretation, dataset.SamplesPerPixel = "CR", "MONOCHROME2", 1
    dataset.BodyPartExamined, dataset.ViewPosition = "CHEST", "AP"
    dataset.Rows, dataset.Columns = stored.shape[-2:]
    dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit = stored.itemsize * 8, bits, bits - 1
    dataset.PixelRepresentation = int(stored.dtype.kind == "i")
    dataset.PixelData = stored.tobytes()
    dataset["PixelData"].VR = "OW"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the tests break the standard with intent
        for keyword, value in elements.items():
            setattr(dataset, keyword, value)
    return dataset


def write(path: Path, dataset: Dataset, syntax: str = ExplicitVRLittleEndian) -> Path:
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = syntax
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dataset.save_as(path, enforce_file_format=True)
    return path


def write_encoded(path: Path, dataset: Dataset, name: str) -> Path:
    """The film in one of `SYNTAXES`; skips the test where its encoder is missing."""
    if name in DCMTK:
        arguments = DCMTK[name][0]
        program = shutil.which(arguments[0]) or pytest.skip(f"{arguments[0]} of DCMTK is not installed")
        plain = write(path.with_suffix(".plain"), dataset)
        subprocess.run([program, *arguments[1:], plain, path], check=True, capture_output=True)
        return path
    number, _, encode = IMAGECODECS[name]
    kind = np.uint8 if dataset.BitsAllocated == 8 else np.uint16
    frame = encode(np.frombuffer(dataset.PixelData, kind).reshape(dataset.Rows, dataset.Columns))
    return write_frames(path, dataset, [frame], f"1.2.840.10008.1.2.4.{number}")


def write_frames(
    path: Path, dataset: Dataset, frames: Sequence[bytes | bytearray], syntax: str, fragments: int = 1
) -> Path:
    """The data set with frames that are compressed already; pydicom refuses to write the syntaxes it does not know."""
    dataset.PixelData = encapsulate([bytes(frame) for frame in frames], fragments_per_frame=fragments)
    dataset["PixelData"].VR, dataset["PixelData"].is_undefined_length = "OB", True
    meta, body, head = FileMetaDataset(), io.BytesIO(), io.BytesIO()
    meta.TransferSyntaxUID = syntax
    meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID = dataset.SOPClassUID, dataset.SOPInstanceUID
    dataset.file_meta = FileMetaDataset()
    dataset.save_as(body, implicit_vr=False, little_endian=True)
    write_file_meta_info(head, meta)
    path.write_bytes(bytes(128) + b"DICM" + head.getvalue() + body.getvalue())
    return path
