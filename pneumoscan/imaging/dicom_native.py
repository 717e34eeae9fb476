"""The stored values of a first frame that is not compressed, and what compressed ones have in common with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from pydicom.pixels import get_decoder
from pydicom.uid import JPEG2000, UID, JPEGLSLossless

from pneumoscan.imaging.dicom_faults import PARSER_FAULTS, damaged, unsupported
from pneumoscan.imaging.row_length import row_length_of_scrambled

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pydicom.dataset import Dataset


def frame_count(dataset: Dataset) -> int:
    """How many frames the file says that it holds; 1 where it says nothing usable."""
    try:
        return max(1, int(dataset.get("NumberOfFrames") or 1))
    except PARSER_FAULTS:
        return 1


def transfer_syntax(dataset: Dataset) -> str:
    """The UID of how the data are stored."""
    return str(dataset.file_meta.TransferSyntaxUID)


def native_values(dataset: Dataset) -> NDArray[Any]:
    """Of a data set whose pixel data are as they are: shape (rows, columns), or (rows, columns, 3) in RGB."""
    if UID(transfer_syntax(dataset)).is_private or not UID(transfer_syntax(dataset)).is_transfer_syntax:
        raise unsupported(dataset)
    is_deep = "PixelData" not in dataset  # floating-point numbers, which have no unused bits
    if not is_deep:
        _check_length(dataset)
    shift = 0 if is_deep else settle_bits(dataset)
    stored = decoded_by_pydicom(dataset, UID(transfer_syntax(dataset)), trim=not is_deep and has_bits_to_trim(dataset))
    stored = stored >> shift if shift else stored
    check_row_length(dataset, stored)
    return stored


def _check_length(dataset: Dataset) -> None:
    """Refuse data that are longer or shorter than the stated size: it would cut the rows in the wrong places.

    Less than a row or a column too much is padding, which some writers are generous with.
    """
    rows, columns, samples = int(dataset.Rows), int(dataset.Columns), int(dataset.get("SamplesPerPixel") or 1)
    bits = int(dataset.BitsAllocated) * samples
    if dataset.get("PhotometricInterpretation") == "YBR_FULL_422":  # PS3.3 C.7.6.3.1.2: two of three samples are left
        bits = bits * 2 // 3
    expected = (rows * columns * bits * frame_count(dataset) + 7) // 8
    excess = len(dataset.PixelData) - expected
    if excess < 0:
        raise damaged(f"only {len(dataset.PixelData):,} of its {expected:,} bytes are there")
    if excess > 1 and excess >= min(rows, columns) * bits // 8:
        raise damaged(f"its data are {len(dataset.PixelData)} bytes long where its size needs {expected}")


def settle_bits(dataset: Dataset) -> int:
    """Make BitsStored say which bits count, and return by how many to shift them down.

    HighBit is one less than BitsStored (PS3.5 8.1.1) except in files from before 2011, which may store the values
    further up.
    """
    allocated, stored = int(dataset.BitsAllocated), int(dataset.get("BitsStored") or dataset.BitsAllocated)
    if not 0 < stored <= allocated:
        raise damaged(f"it states {stored} bits of {allocated}")
    high_bit = int(dataset.get("HighBit") or stored - 1)
    is_further_up = stored - 1 < high_bit < allocated and allocated > 1
    dataset.BitsStored = high_bit + 1 if is_further_up else stored
    return high_bit + 1 - stored if is_further_up else 0


def has_bits_to_trim(dataset: Dataset) -> bool:
    """Whether bits above BitsStored are to be cleared: overlays were kept there (PS3.3 C.9.2, until 2004).

    Unsigned values that go beyond what BitsStored says are else the values: it is BitsStored that is wrong, and to cut
    them off would wrap white round to black.
    """
    if int(dataset.get("PixelRepresentation") or 0) == 1:
        return True
    positions = (dataset.get((group, 0x0102)) for group in range(0x6000, 0x601F, 2))
    return any(position is not None and int(position.value or 0) > 0 for position in positions)


def check_row_length(dataset: Dataset, stored: NDArray[Any]) -> None:
    """Refuse values that were cut into rows of the wrong length."""
    if dataset.get("PhotometricInterpretation") == "PALETTE COLOR":
        return  # neighbours have numbers of colours, which need not be alike
    length = row_length_of_scrambled(stored)
    if length:
        rows = stored.shape[0] * stored.shape[1] // length
        raise damaged(
            f"it states {stored.shape[1]} x {stored.shape[0]} pixels, but its data look like {length} x {rows}"
        )


def decoded_by_pydicom(dataset: Dataset, syntax: UID, plugin: str = "", *, trim: bool = False) -> NDArray[Any]:
    """The first frame by one decoder of pydicom's; `trim` clears the bits above BitsStored."""
    dataset.file_meta.TransferSyntaxUID = syntax
    options = {"correct_unused_bits": trim} if syntax not in (JPEGLSLossless, JPEG2000) else {}
    decoder = get_decoder(syntax)
    stored, _ = decoder.as_array(dataset, index=0, decoding_plugin=plugin, allow_excess_frames=False, **options)
    return np.asarray(stored)
