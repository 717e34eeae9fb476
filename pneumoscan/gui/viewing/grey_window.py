"""Window and level: which of a film's values become black, grey and white on the screen."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from pneumoscan.core.radiograph import GreyPixels

_OPAQUE, _GREY = 0xFF000000, 0x00010101
_LEAST_WIDTH = 1 / 256  # of the whole range: narrower ones show noise only
_SHARE_PER_POINT = 1 / 400  # how far a drag over one point of the screen goes, in shares of the film's own range


class Preset(Enum):
    """Windows that are found from the film itself."""

    AS_STORED = auto()
    FULL_RANGE = auto()
    AUTOMATIC = auto()
    LUNGS = auto()
    BONES = auto()


# From and to, as percentiles of the film's values. Lungs hold air and are dark, bones and mediastinum are light.
_PERCENTILES = {
    Preset.FULL_RANGE: (0.0, 100.0),
    Preset.AUTOMATIC: (1.0, 99.0),
    Preset.LUNGS: (0.5, 65.0),
    Preset.BONES: (35.0, 99.8),
}


@dataclass(frozen=True, slots=True)
class GreyWindow:
    """A window, in shares of all values that the pixel type holds: the same for films of 8 and of 16 bits.

    Attributes:
        centre: The value that becomes middle grey, from 0 to 1.
        width: The distance from the value that becomes black to that which becomes white, above 0.
        is_inverted: Whether black and white are exchanged.
    """

    centre: float = 0.5
    width: float = 1.0
    is_inverted: bool = False

    def values(self, white: int) -> tuple[int, int]:
        """Window centre and width in the film's values, as DICOM's (0028,1050) and (0028,1051)."""
        return round(self.centre * (white + 1)), max(2, round(self.width * (white + 1)))

    def dragged(self, across: float, down: float, spread: float) -> GreyWindow:
        """After a drag: to the right widens it (less contrast), upwards makes the film lighter.

        Args:
            across: Points of the screen to the right.
            down: Points downwards.
            spread: The film's own range, from 0 to 1, which a drag should need a hand's width to cross.
        """
        step = max(spread, 0.05) * _SHARE_PER_POINT
        centre = min(max(self.centre + down * step, 0.0), 1.0)
        return replace(self, centre=centre, width=min(max(self.width + across * step, _LEAST_WIDTH), 2.0))

    def table(self, white: int) -> NDArray[np.uint32]:
        """What each value becomes, as an opaque grey of `QImage.Format_RGB32`; shape (white + 1,).

        The linear function of DICOM PS3.3 C.11.2.1.2.1.
        """
        import numpy as np

        centre, width = self.centre * (white + 1), max(self.width * (white + 1), 2.0)
        values = np.arange(white + 1, dtype=np.float32)
        grey = ((values - (centre - 0.5)) / (width - 1) + 0.5) * 255
        grey = np.rint(np.clip(grey, 0, 255))
        shown = (255 - grey if self.is_inverted else grey).astype(np.uint32)
        return np.asarray(shown * np.uint32(_GREY) | np.uint32(_OPAQUE), np.uint32)


@dataclass(frozen=True, slots=True)
class Spread:
    """Where a film's values lie, in shares of all that its type holds.

    Attributes:
        ends: For each preset that is found from the film, the values that become black and white.
    """

    ends: dict[Preset, tuple[float, float]]

    @property
    def range(self) -> float:
        """From the darkest to the lightest value."""
        dark, light = self.ends.get(Preset.FULL_RANGE, (0.0, 1.0))
        return light - dark

    def window(self, preset: Preset) -> GreyWindow:
        """The window of a preset."""
        if preset not in self.ends:
            return GreyWindow()
        dark, light = self.ends[preset]
        return GreyWindow((dark + light) / 2, max(light - dark, _LEAST_WIDTH))


def measure(pixels: GreyPixels) -> Spread:
    """How a film's values spread; shape (rows, columns). Means of the film do, and cost less.

    Pure black and pure white are borders and marks more often than not, so they only count for the full range.
    """
    import numpy as np

    white = int(np.iinfo(pixels.dtype).max)
    between = pixels[(pixels > 0) & (pixels < white)]
    inner = between if between.size else pixels.ravel()
    found = np.percentile(inner, sorted({end for pair in _PERCENTILES.values() for end in pair}))
    at = dict(zip(sorted({end for pair in _PERCENTILES.values() for end in pair}), found, strict=True))
    ends = {preset: (float(at[low]) / white, float(at[high]) / white) for preset, (low, high) in _PERCENTILES.items()}
    ends[Preset.FULL_RANGE] = (float(pixels.min()) / white, float(pixels.max()) / white)
    return Spread(ends)
