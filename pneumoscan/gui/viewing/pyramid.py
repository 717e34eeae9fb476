"""A film in several sizes, each half as large as the one before, so that drawing it small costs little."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from pneumoscan.core.radiograph import GreyPixels

_SMALLEST_SIDE = 256  # of what is halved once more
_MOST_ENLARGED = 1.25  # pixels of the screen for one of the level; without that, up to four would have to be made
_STRIP = 512  # rows averaged at a time: a whole film in 32 bits would take twice its room once more


@dataclass(frozen=True, slots=True, eq=False)
class Pyramid:
    """A film and its halves.

    Attributes:
        levels: The film as it is, then each level with the means of two by two pixels of the one before. A row or
            column left over is averaged with itself, so that pixel i of level n begins at pixel i * 2**n of the film.
    """

    levels: tuple[GreyPixels, ...]

    @property
    def size(self) -> tuple[int, int]:
        """Columns and rows of the film."""
        rows, columns = self.levels[0].shape
        return columns, rows

    @property
    def white(self) -> int:
        """The largest value that the pixel type holds."""
        import numpy as np

        return int(np.iinfo(self.levels[0].dtype).max)

    @property
    def nbytes(self) -> int:
        """The memory that all levels take."""
        return sum(level.nbytes for level in self.levels)

    def fitting(self, scale: float) -> int:
        """Which level to draw from: the smallest that is not noticeably smaller than what is drawn.

        Args:
            scale: Pixels of the screen for one of the film.
        """
        level = 0
        while level + 1 < len(self.levels) and scale * 2 ** (level + 1) <= _MOST_ENLARGED:
            level += 1
        return level

    def within(self, side: int) -> GreyPixels:
        """The largest level with no side longer than `side`, or the smallest there is."""
        return next((level for level in self.levels if max(level.shape) <= side), self.levels[-1])


def build(pixels: GreyPixels) -> Pyramid:
    """The pyramid of a film, shape (rows, columns), which it keeps and nobody may change."""
    levels: list[GreyPixels] = [pixels]
    while max(levels[-1].shape) > _SMALLEST_SIDE:
        levels.append(halved(levels[-1]))
    return Pyramid(tuple(levels))


def halved(pixels: GreyPixels) -> GreyPixels:
    """The means of two by two pixels, rounded; shape (rows / 2, columns / 2), rounded up."""
    import numpy as np

    rows, columns = pixels.shape
    half: GreyPixels = np.empty(((rows + 1) // 2, (columns + 1) // 2), pixels.dtype)
    for first in range(0, rows, _STRIP):
        strip = pixels[first : first + _STRIP]
        means = _means(strip)
        half[first // 2 : first // 2 + len(means)] = means
    return half


def _means(strip: GreyPixels) -> NDArray[np.uint32]:
    import numpy as np

    # A row or column left over stands for its missing neighbour.
    across = strip[:, 0::2].astype(np.uint32)
    across[:, : strip.shape[1] // 2] += strip[:, 1::2]
    if strip.shape[1] % 2:
        across[:, -1] *= 2
    total = across[0::2].copy()
    total[: len(strip) // 2] += across[1::2]
    if len(strip) % 2:
        total[-1] *= 2
    return np.asarray((total + 2) // 4, np.uint32)
