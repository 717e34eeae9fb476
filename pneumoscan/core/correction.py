"""Turning and inverting a film, as a person asked for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pneumoscan.core.sentence import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pneumoscan.core.radiograph import GreyPixels


_TURNS = (
    "",
    QT_TRANSLATE_NOOP("Detail", "turned clockwise by 90 degrees"),
    QT_TRANSLATE_NOOP("Detail", "turned by 180 degrees"),
    QT_TRANSLATE_NOOP("Detail", "turned anticlockwise by 90 degrees"),
)
_MIRRORED, _INVERTED = QT_TRANSLATE_NOOP("Detail", "mirrored"), QT_TRANSLATE_NOOP("Detail", "inverted")


@dataclass(frozen=True, slots=True)
class Correction:
    """What to do to a film before it is looked at: turn it, then mirror it, then exchange black and white.

    Attributes:
        quarter_turns: By how many times 90 degrees to turn it clockwise, 0 to 3.
        mirrored: Whether to exchange left and right, after turning.
        inverted: Whether to exchange black and white.
    """

    quarter_turns: int = 0
    mirrored: bool = False
    inverted: bool = False

    def apply(self, pixels: GreyPixels) -> GreyPixels:
        """The corrected film, contiguous in memory; `pixels` itself where nothing is to be done.

        Args:
            pixels: Shape (rows, columns), filling their type.
        """
        if self == AS_IT_IS:
            return pixels
        import numpy as np

        turned: NDArray[Any] = np.rot90(pixels, -self.quarter_turns)
        if self.mirrored:
            turned = turned[:, ::-1]
        if self.inverted:
            turned = np.iinfo(pixels.dtype).max - turned
        corrected: GreyPixels = np.ascontiguousarray(turned)
        return corrected

    @property
    def description(self) -> str:
        """What was done, in English, to follow on "the film was"."""
        steps = [_TURNS[self.quarter_turns], _MIRRORED if self.mirrored else "", _INVERTED if self.inverted else ""]
        return " and ".join(filter(None, steps))

    def then(self, other: Correction) -> Correction:
        """Both, one after the other, as one."""
        # A mirror between two turns makes the second go the other way round.
        turns = -other.quarter_turns if self.mirrored else other.quarter_turns
        return Correction(
            (self.quarter_turns + turns) % 4, self.mirrored != other.mirrored, self.inverted != other.inverted
        )


AS_IT_IS = Correction()
