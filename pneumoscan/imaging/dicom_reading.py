"""The bytes of a file -> pydicom's data set, with a bound to what a forged one can cost."""

from __future__ import annotations

import io
import logging
import struct
import zlib
from typing import IO, TYPE_CHECKING

import pydicom
from pydicom.dataelem import RawDataElement
from pydicom.errors import InvalidDicomError
from pydicom.filereader import read_partial
from pydicom.uid import UID, DeflatedExplicitVRLittleEndian

from pneumoscan.core.problem import ProblemCode, UnreadableError
from pneumoscan.core.sentence import QT_TRANSLATE_NOOP
from pneumoscan.imaging.dicom_faults import PARSER_FAULTS, damaged, damaged_by

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

# It logs each value that breaks the standard, and those are a patient's.
logging.getLogger("pydicom").setLevel(logging.CRITICAL + 1)
# Far above any film, and what an inflated file may cost; deflate packs a thousand to one.
MAX_INFLATED_BYTES = 512 * 1024 * 1024
_LONG_LENGTH_VRS = (b"OB", b"OW", b"OF", b"SQ", b"UN", b"UT")
_UNDEFINED_LENGTH = 0xFFFFFFFF
PIXEL_KEYWORDS = ("PixelData", "FloatPixelData", "DoubleFloatPixelData")
_TRANSFER_SYNTAX = b"\x02\x00\x10\x00"


def read_dataset(stream: IO[bytes]) -> Dataset:
    """The data set of a DICOM file, with or without its preamble, up to where it is damaged.

    Its `file_meta` states a transfer syntax; that of a file without one is told from its elements.

    Raises:
        UnreadableError: It is no DICOM file, or a bomb.
    """
    content = _inflated(stream)
    is_marked = content.read(132)[128:] == b"DICM"
    first_group = content.read(2) if is_marked else content.getvalue()[:2]
    content.seek(0)
    if first_group == b"\0\0":  # a command, which is never in a file (PS3.7 6.3.1), or a disk's empty blocks
        raise UnreadableError(ProblemCode.NOT_AN_IMAGE)
    try:
        dataset = read_partial(content, stop_when=_is_void, force=True)
        is_dicom = "SOPClassUID" in dataset or "PixelData" in dataset or "MediaStorageSOPClassUID" in dataset.file_meta
        if is_dicom and not dataset.file_meta.get("TransferSyntaxUID"):
            dataset.file_meta.TransferSyntaxUID = _guess_transfer_syntax(dataset)
    except (InvalidDicomError, MemoryError, *PARSER_FAULTS) as fault:
        raise damaged_by(fault) if is_marked else UnreadableError(ProblemCode.NOT_AN_IMAGE) from fault
    if not is_dicom and not is_marked:
        raise UnreadableError(ProblemCode.NOT_AN_IMAGE)
    if not has_pixels(dataset) and _is_cut_short(dataset, content.getbuffer().nbytes):
        raise damaged("")
    return dataset


def has_pixels(dataset: Dataset) -> bool:
    """Whether there is an image."""
    return any(keyword in dataset for keyword in PIXEL_KEYWORDS)


def _is_cut_short(dataset: Dataset, size: int) -> bool:
    """Whether the file goes on behind its last whole element, or ends before that does."""
    try:
        last = dataset.get_item(max(dataset.keys())) if len(dataset) else None
    except PARSER_FAULTS:
        return True
    if not isinstance(last, RawDataElement):
        return last is None
    return bool(last.length != _UNDEFINED_LENGTH and last.value_tell + last.length != size)


def _is_void(tag: int, _vr: str | None, _length: int) -> bool:
    """Whether a run of zeros was met, which would be read on as millions of empty elements (PS3.5 7.1: no group 0)."""
    return tag < 0x00020000


def _guess_transfer_syntax(dataset: Dataset) -> UID:
    implicit, little = dataset.original_encoding
    if implicit:
        return pydicom.uid.ImplicitVRLittleEndian
    return pydicom.uid.ExplicitVRLittleEndian if little else pydicom.uid.ExplicitVRBigEndian


def _inflated(stream: IO[bytes]) -> io.BytesIO:
    """The file, or the data set of a deflated one (PS3.5 A.5) by itself: pydicom would inflate it whatever its size."""
    head = stream.read(4096)
    stream.seek(0)
    uid = DeflatedExplicitVRLittleEndian.encode()
    if uid not in head:
        return stream if isinstance(stream, io.BytesIO) else io.BytesIO(stream.read())
    content = stream.read()
    syntax, end = _file_meta(content)
    if syntax != uid:
        raise damaged(QT_TRANSLATE_NOOP("Detail", "its header contradicts itself"))
    try:
        inflater = zlib.decompressobj(-zlib.MAX_WBITS)
        inflated = inflater.decompress(memoryview(content)[end:], MAX_INFLATED_BYTES + 1)
    except zlib.error as fault:
        raise damaged_by(fault) from fault
    if len(inflated) > MAX_INFLATED_BYTES:
        raise damaged(QT_TRANSLATE_NOOP("Detail", "its data inflate without end"))
    if not inflater.eof:
        raise damaged("")
    return io.BytesIO(inflated)


def _file_meta(content: bytes) -> tuple[bytes, int]:
    """The transfer syntax that the file's header states last, and where the header ends (PS3.10 7.1).

    Walked rather than taken from its group length, which may be missing or wrong.
    """
    position = 132 if content[128:132] == b"DICM" else 0
    syntax = b""
    while content[position : position + 2] == b"\x02\x00" and position + 12 <= len(content):
        tag, vr = content[position : position + 4], content[position + 4 : position + 6]
        is_long = vr in _LONG_LENGTH_VRS
        start = position + (12 if is_long else 8)
        (length,) = struct.unpack_from("<I" if is_long else "<H", content, start - (4 if is_long else 2))
        if tag == _TRANSFER_SYNTAX:
            syntax = content[start : start + length].rstrip(b"\0 ")
        position = start + length
    return syntax, position
