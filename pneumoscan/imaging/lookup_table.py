"""The lookup tables of DICOM (PS3.3 C.11.1.1 and C.11.2.1.1), of any depth and however they are stored."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from pneumoscan.core.sentence import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pydicom.dataset import Dataset


@dataclass(frozen=True, slots=True)
class LookupTable:
    """What each input value is exchanged for.

    Attributes:
        first: The input value that the first entry is for.
        entries: Shape (count,).
        white: The largest value that the table can give, by its stated depth.
    """

    first: int
    entries: NDArray[np.float64]
    white: float

    @classmethod
    def read(cls, dataset: Dataset, keyword: str, inputs: NDArray[Any]) -> LookupTable:
        """The first table of a sequence.

        Args:
            dataset: What the table is in.
            keyword: Its sequence, such as `VOILUTSequence`.
            inputs: What will go through it, which tells whether its first value is a negative number: the standard
                leaves that to the context.

        Raises:
            ValueError: It has no entries, or fewer than it says.
        """
        item = dataset[keyword][0]
        count, first, bits = (int(number) for number in item.LUTDescriptor)
        count = count or 2**16
        entries = _entries(item.LUTData, count, is_little=bool(dataset.original_encoding[1] is not False))
        if not 8 <= bits <= 16:
            message = f"a lookup table of {bits} bits"
            raise ValueError(message)
        if first >= 2**15 and inputs.min() < 0:
            first -= 2**16
        return cls(first, entries, max(2.0**bits - 1, float(entries.max())))

    def exchanged(self, inputs: NDArray[Any]) -> NDArray[np.float64]:
        """The table's values for `inputs`; those outside it get its first or last entry."""
        places = np.clip(np.rint(inputs.astype(np.float64)) - self.first, 0, len(self.entries) - 1)
        exchanged: NDArray[np.float64] = self.entries[places.astype(np.intp)]
        return exchanged


def _entries(data: object, count: int, *, is_little: bool) -> NDArray[np.float64]:
    if isinstance(data, bytes):
        is_packed = len(data) in (count, count + 1) and count > 1  # entries of 8 bits, two to a word
        words = np.frombuffer(data[: len(data) // 2 * 2], "u1" if is_packed else "<u2" if is_little else ">u2")
        entries = words[:count].astype(np.float64)
    else:
        entries = np.atleast_1d(np.asarray(data, np.float64))[:count] % 2**16  # 16 bits, read as signed by mistake
    if entries.size < count:
        message = QT_TRANSLATE_NOOP("Detail", "its lookup table ends early")
        raise ValueError(message)
    return entries
