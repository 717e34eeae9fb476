"""Empty strips around a film: cut off where the films that the model knows have none.

What scanners, viewers and collimators put around a film is no part of it. Strips at the sides are on one in seven of
the training films, so those stay as they are; one above or below is on one in a hundred, and makes the network's inner
values so strange that most films with one were taken for something else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from pneumoscan.core.radiograph import GreyPixels

# Of white. JPEG and a scanner's noise stay within it; the letters of a marker do not, and are never cut off.
_TOLERANCE = 8 / 255
# Where frame and film meet, JPEG's blocks of eight lines ring, and scaling blends a line or two: most of such a line is
# still like the frame.
_FRINGE_LINES, _FRINGE_TOLERANCE, _FRINGE_SHARE = 8, 32 / 255, 0.7
# Of the picture: what is less does no harm.
_LEAST_CUT = 0.01
# A film of which less is left was not framed but lost; it is refused with the share that is empty.
_LEAST_LEFT = 0.5


def without_frame(pixels: GreyPixels) -> tuple[GreyPixels, float]:
    """The film without an empty frame, and the share of the picture that was cut off, 0 to 1.

    Nothing is cut off unless there is an empty strip above or below, and nothing that holds even a small mark.

    Args:
        pixels: Shape (rows, columns), filling their type.

    Returns:
        The film, and the share.
    """
    top, bottom = _empty_lines(pixels), _empty_lines(pixels[::-1])
    if not 0 < top + bottom < len(pixels):
        return pixels, 0.0
    inside = pixels[top : len(pixels) - bottom]
    left, right = _empty_lines(inside.T), _empty_lines(inside.T[::-1])
    inside = inside[:, left : inside.shape[1] - right]
    share = 1 - inside.size / pixels.size
    return (inside.copy(), share) if _LEAST_CUT <= share < 1 - _LEAST_LEFT else (pixels, 0.0)


def _empty_lines(lines: NDArray[Any]) -> int:
    """How many lines, from the first on, hold nothing but the grey of the first one, and the fringe after them."""
    white = np.iinfo(lines.dtype).max
    level = (float(lines[0].min()) + float(lines[0].max())) / 2
    count = _count_while(lines, lambda line: max(line.max() - level, level - line.min()) <= _TOLERANCE * white)
    fringe = lines[count : count + _FRINGE_LINES + 1] if count else lines[:0]
    blended = _count_while(fringe, lambda line: _share_near(line, level, _FRINGE_TOLERANCE * white) > _FRINGE_SHARE)
    # Where the film does not begin behind it, it is no fringe but a marker.
    return count + blended if blended <= _FRINGE_LINES else count


def _count_while(lines: NDArray[Any], is_empty: Callable[[NDArray[Any]], bool]) -> int:
    return next((count for count, line in enumerate(lines) if not is_empty(line)), len(lines))


def _share_near(line: NDArray[Any], level: float, tolerance: float) -> float:
    return float(np.mean(np.abs(line.astype(np.float32) - level) <= tolerance))
