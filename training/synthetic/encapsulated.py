"""DICOM files around pixels that are compressed already, and around plain ones; the same bytes whenever made."""

from __future__ import annotations

import io
import uuid
from typing import TYPE_CHECKING, Any

from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.filewriter import write_file_meta_info
from pydicom.pixels.encoders import RLELosslessEncoder
from pydicom.uid import ComputedRadiographyImageStorage, ExplicitVRBigEndian, ImplicitVRLittleEndian, RLELossless

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def plain_file(name: str, stored: NDArray[np.uint16], bits: int, syntax: str) -> bytes:
    """A file whose pixels are not compressed.

    Args:
        name: From which its numbers are made.
        stored: Shape (rows, columns).
        bits: How many of each value count.
        syntax: The transfer syntax.
    """
    dataset = _dataset(name, stored, bits)
    is_little = syntax != ExplicitVRBigEndian
    dataset.add_new("PixelData", "OW", stored.astype("<u2" if is_little else ">u2").tobytes())
    dataset.file_meta = _meta(dataset, syntax)
    stream = io.BytesIO()
    is_implicit = syntax == ImplicitVRLittleEndian
    dataset.save_as(stream, implicit_vr=is_implicit, little_endian=is_little, enforce_file_format=True)
    return stream.getvalue()


def with_frame(name: str, stored: NDArray[Any], bits: int, frame: bytes, syntax: str) -> bytes:
    """A file around a frame that is compressed already: pydicom writes no syntax that it does not know.

    Args:
        name: From which its numbers are made.
        stored: What the frame holds, shape (rows, columns).
        bits: How many of each value count.
        frame: The same, compressed.
        syntax: The transfer syntax.
    """
    dataset = _dataset(name, stored, bits)
    dataset.add_new("PixelData", "OB", encapsulate([frame]))
    dataset["PixelData"].is_undefined_length = True
    dataset.file_meta = FileMetaDataset()
    head, body = io.BytesIO(), io.BytesIO()
    dataset.save_as(body, implicit_vr=False, little_endian=True)
    write_file_meta_info(head, _meta(dataset, syntax))
    return bytes(128) + b"DICM" + head.getvalue() + body.getvalue()


def rle_file(name: str, stored: NDArray[np.uint16]) -> bytes:
    """A file in RLE (PS3.5 annex G) of 12 bits."""
    rows, columns = stored.shape
    described = {"rows": rows, "columns": columns, "samples_per_pixel": 1, "number_of_frames": 1}
    described |= {"bits_allocated": 16, "bits_stored": 12, "pixel_representation": 0}
    frame = RLELosslessEncoder.encode(
        stored.astype("<u2"), encoding_plugin="pydicom", photometric_interpretation="MONOCHROME2", **described
    )
    return with_frame(name, stored, 12, frame, RLELossless)


def _dataset(name: str, stored: NDArray[Any], bits: int) -> Dataset:
    dataset = Dataset()
    dataset.SOPClassUID, dataset.SOPInstanceUID = ComputedRadiographyImageStorage, _uid(name, "instance")
    dataset.StudyInstanceUID, dataset.SeriesInstanceUID = _uid(name, "study"), _uid(name, "series")
    dataset.PatientName, dataset.PatientID = "Synthetic^Nobody", "SYNTHETIC-000"
    dataset.Modality, dataset.BodyPartExamined, dataset.ViewPosition = "CR", "CHEST", "AP"
    dataset.SyntheticData = "YES"  # PS3.3 C.12.1
    dataset.Rows, dataset.Columns = stored.shape
    dataset.SamplesPerPixel, dataset.PixelRepresentation = 1, 0
    dataset.PhotometricInterpretation = "MONOCHROME2"
    dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit = 8 * stored.itemsize, bits, bits - 1
    dataset.WindowCenter, dataset.WindowWidth = (2000, 4000) if bits > 8 else (125, 250)
    return dataset


def _meta(dataset: Dataset, syntax: str) -> FileMetaDataset:
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID = dataset.SOPClassUID, dataset.SOPInstanceUID
    meta.TransferSyntaxUID = syntax
    return meta


def _uid(name: str, level: str) -> str:
    """The same for the same file: derived from a UUID, PS3.5 B.2."""
    return f"2.25.{uuid.uuid5(uuid.NAMESPACE_URL, f'pneumoscan/self-test/{name}/{level}').int}"
