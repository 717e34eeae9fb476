"""What pydicom and its decoders raise, as problems with a sentence."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

from pydicom.errors import BytesLengthException
from pydicom.uid import UID

from pneumoscan.core.problem import ProblemCode, UnreadableError
from pneumoscan.core.sentence import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

# What pydicom raises on elements that are missing, cut short, nested without end or no values of their kind.
PARSER_FAULTS = (
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    EOFError,
    OSError,
    OverflowError,
    struct.error,
    zlib.error,
    BytesLengthException,
    RuntimeError,
)
_LONGEST = 120
# In what pydicom and the decoders say.
_SIGNS_OF_AN_END = ("truncat", "less than expected", "end of file", "unexpected end", "not enough", "requires a buffer")
_ENDS_EARLY, _CONTRADICTS = (
    QT_TRANSLATE_NOOP("Detail", "its data end early"),
    QT_TRANSLATE_NOOP("Detail", "its data contradict each other"),
)


def damaged(reason: str) -> UnreadableError:
    """The error of a file that holds something else than it says."""
    return UnreadableError(ProblemCode.DAMAGED, reason=reason[:_LONGEST] or _ENDS_EARLY)


def damaged_by(fault: BaseException) -> UnreadableError:
    """The error of a file on which pydicom or a decoder failed. Their own words are for programmers."""
    if isinstance(fault, RecursionError):
        return damaged(QT_TRANSLATE_NOOP("Detail", "its elements are nested too deeply"))
    if isinstance(fault, AttributeError):
        return damaged(f"it does not state its {fault.name}" if fault.name else "")
    words = str(fault).lower()
    ends_early = isinstance(fault, EOFError) or not words or any(sign in words for sign in _SIGNS_OF_AN_END)
    return damaged(_ENDS_EARLY if ends_early else _CONTRADICTS)


def unsupported(dataset: Dataset, what: str = "") -> UnreadableError:
    """The error of an encoding without a decoder: by its own name, or by that of the transfer syntax."""
    syntax = UID(str(dataset.file_meta.get("TransferSyntaxUID", ""))).name
    return UnreadableError(ProblemCode.DICOM_UNSUPPORTED, reason=(what or syntax or "unknown transfer syntax")[:80])
