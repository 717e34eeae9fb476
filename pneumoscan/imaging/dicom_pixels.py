"""The stored values of a data set's first frame, from any transfer syntax, once the frame is what the file says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydicom.encaps import get_frame
from pydicom.pixels.processing import convert_color_space
from pydicom.uid import (
    JPEG2000,
    JPEGBaseline8Bit,
    JPEGLSLossless,
    RLELossless,
)

from pneumoscan.core.sentence import QT_TRANSLATE_NOOP
from pneumoscan.imaging import limits, rle_frame
from pneumoscan.imaging.dicom_faults import PARSER_FAULTS, damaged, damaged_by, unsupported
from pneumoscan.imaging.dicom_native import (
    check_row_length,
    decoded_by_pydicom,
    frame_count,
    has_bits_to_trim,
    native_values,
    settle_bits,
    transfer_syntax,
)
from pneumoscan.imaging.dicom_reading import PIXEL_KEYWORDS
from pneumoscan.imaging.frame_header import Coding, FrameHeader, read_frame_header

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pydicom.dataset import Dataset

# One decoder for each coding, and no second try: what a careful decoder refuses, a careless one shows half grey.
# Pillow says of a JPEG that its data end early, and CharLS of a JPEG-LS; OpenJPEG decodes HTJ2K too, which GDCM's does
# not. The transfer syntax is that under which pydicom knows the decoder.
_PLUGINS = {
    Coding.JPEG: (JPEGBaseline8Bit, "pillow"),
    Coding.JPEG_LS: (JPEGLSLossless, "pyjpegls"),
    Coding.JPEG_2000: (JPEG2000, "pylibjpeg"),
}
# pydicom has none of these: 1.2.840.10008.1.2.4.110 to 112 are JPEG XL (PS3.5 A.4.12), the others retired JPEG.
_CODED = tuple(
    f"1.2.840.10008.1.2.4.{number}" for number in (*range(50, 67), 70, 80, 81, 90, 91, 92, 93, *range(110, 113))
)
_CODED += tuple(f"1.2.840.10008.1.2.4.{number}" for number in (201, 202, 203))


def stored_values(dataset: Dataset) -> NDArray[Any]:
    """The stored values of the first frame; the data set's pixel data are dropped when they are no longer needed.

    Returns:
        Shape (rows, columns), or (rows, columns, 3) in RGB; of any integer or floating-point type.

    Raises:
        UnreadableError: The data are not what the file says, cut short, too many, or in an encoding without a decoder.
    """
    try:
        _check_size(dataset)
        _check_meaning(dataset)
        dataset.NumberOfFrames = frame_count(dataset)
        if "PixelData" not in dataset:
            return native_values(dataset)
        is_coded = transfer_syntax(dataset) in (*_CODED, RLELossless)
        is_encapsulated = bool(dataset["PixelData"].is_undefined_length) or is_coded
        return _encapsulated_values(dataset) if is_encapsulated else native_values(dataset)
    except NotImplementedError as fault:  # pydicom's word for "there is no decoder for this"
        raise unsupported(dataset) from fault
    except PARSER_FAULTS as fault:
        raise damaged_by(fault) from fault
    finally:
        for keyword in PIXEL_KEYWORDS:
            dataset.pop(keyword, None)


def _check_size(dataset: Dataset) -> None:
    limits.check_size(int(dataset.Columns), int(dataset.Rows))
    if int(dataset.Rows) * int(dataset.Columns) <= 0:
        raise damaged(f"it states a size of {dataset.Columns} x {dataset.Rows} pixels")
    if int(dataset.get("SamplesPerPixel") or 1) not in (1, 3):
        raise unsupported(dataset, f"{dataset.SamplesPerPixel} samples to a pixel")
    if int(dataset.get("BitsAllocated") or 0) not in (1, 8, 16, 32, 64):
        raise unsupported(dataset, f"{dataset.get('BitsAllocated')} bits to a value")


def _check_meaning(dataset: Dataset) -> None:
    """Refuse values of which nobody can know what they mean (PS3.3 C.7.6.3.1.2)."""
    meaning = dataset.get("PhotometricInterpretation")
    if "PixelData" in dataset and not meaning:
        raise damaged(QT_TRANSLATE_NOOP("Detail", "it does not state whether its lowest value is black or white"))
    if meaning == "PALETTE COLOR" and "RedPaletteColorLookupTableDescriptor" not in dataset:
        raise damaged(QT_TRANSLATE_NOOP("Detail", "its table of colours is missing"))


def _encapsulated_values(dataset: Dataset) -> NDArray[Any]:
    if transfer_syntax(dataset) == RLELossless:
        return _values_of_rle(dataset)
    frame = _first_frame(dataset)
    header = read_frame_header(frame)
    if header is None:
        is_known = transfer_syntax(dataset) in _CODED
        raise (
            damaged(QT_TRANSLATE_NOOP("Detail", "its compressed image has no header"))
            if is_known
            else unsupported(dataset)
        )
    _check_header(dataset, header)
    if header.coding in _PLUGINS:
        return _values_by_plugin(dataset, header)
    return _values_by_imagecodecs(dataset, header, frame)


def _first_frame(dataset: Dataset) -> bytes:
    frame: bytes = get_frame(dataset.PixelData, 0, number_of_frames=frame_count(dataset))
    return frame


def _values_of_rle(dataset: Dataset) -> NDArray[Any]:
    pixels, samples = int(dataset.Rows) * int(dataset.Columns), int(dataset.get("SamplesPerPixel") or 1)
    if not rle_frame.holds(_first_frame(dataset), pixels, samples * int(dataset.BitsAllocated) // 8):
        raise damaged(f"its data do not fill {dataset.Columns} x {dataset.Rows} pixels")
    shift = settle_bits(dataset)
    stored = decoded_by_pydicom(dataset, RLELossless, "pylibjpeg", trim=has_bits_to_trim(dataset))
    check_row_length(dataset, stored)
    return stored >> shift if shift else stored


def _check_header(dataset: Dataset, header: FrameHeader) -> None:
    if (header.rows, header.columns) != (dataset.Rows, dataset.Columns):
        inside = f"its image is {header.columns} x {header.rows} pixels"
        raise damaged(f"{inside} where it states {dataset.Columns} x {dataset.Rows}")
    if header.samples not in (None, int(dataset.get("SamplesPerPixel") or 1)):
        raise damaged(f"its image has {header.samples} samples to a pixel where it states {dataset.SamplesPerPixel}")
    if not header.is_complete:
        raise damaged(QT_TRANSLATE_NOOP("Detail", "the end of its image is missing"))


def _values_by_plugin(dataset: Dataset, header: FrameHeader) -> NDArray[Any]:
    syntax, plugin = _PLUGINS[header.coding]
    # What the frame says of its depth goes before what the file says: by it the decoder makes its values.
    dataset.BitsAllocated = 8 if header.bits is not None and header.bits <= 8 else 16
    dataset.BitsStored = header.bits
    return decoded_by_pydicom(dataset, syntax, plugin)


def _values_by_imagecodecs(dataset: Dataset, header: FrameHeader, frame: bytes) -> NDArray[Any]:
    """What no plug-in of pydicom decodes well.

    libjpeg-turbo decodes 12 bit and lossless JPEG, which GDCM's patched copies of the library of 1998 do too
    (equally, for all predictors and depths), but not in 12 bit; it is the one that is tested and repaired.
    """
    import imagecodecs

    decode = imagecodecs.jpegxl_decode if header.coding is Coding.JPEG_XL else imagecodecs.jpeg8_decode
    stored: NDArray[Any] = decode(frame)
    samples = int(dataset.get("SamplesPerPixel") or 1)
    expected = (header.rows, header.columns) if samples == 1 else (header.rows, header.columns, samples)
    if stored.shape != expected:
        raise damaged(QT_TRANSLATE_NOOP("Detail", "its image has another shape than it states"))
    is_ybr = str(dataset.get("PhotometricInterpretation")).startswith("YBR_FULL")
    if samples == 3 and is_ybr and header.coding is Coding.JPEG_DEEP:
        stored = convert_color_space(stored, "YBR_FULL", "RGB")
    if int(dataset.get("PixelRepresentation") or 0) == 1:
        stored = _as_signed(stored, header.bits or int(dataset.BitsStored))
    return stored


def _as_signed(stored: NDArray[Any], bits: int) -> NDArray[Any]:
    """The same bits read as two's complement of `bits` bits (PS3.5 8.1.1); JPEG does not know of signs."""
    unused = 8 * stored.itemsize - bits
    signed = stored.view(f"i{stored.itemsize}")
    return (signed << unused) >> unused if unused > 0 else signed
