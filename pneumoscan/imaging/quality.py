"""Whether what was read can be a film at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pneumoscan.core.problem import ProblemCode, RejectedError

if TYPE_CHECKING:
    from pneumoscan.core.radiograph import Radiograph

MIN_SIDE = 64
# Of the white level; the flattest of the 5,232 training films has 0.08.
MIN_CONTRAST = 0.01


def check(radiograph: Radiograph) -> None:
    """Refuse what holds no film: thumbnails and blank exposures.

    Raises:
        RejectedError: A side is under `MIN_SIDE` pixels, or the standard deviation of the grey values is under
            `MIN_CONTRAST` of white.
    """
    rows, columns = radiograph.pixels.shape
    if min(rows, columns) < MIN_SIDE:
        raise RejectedError(ProblemCode.TOO_SMALL, rows=rows, columns=columns)
    if float(radiograph.pixels.std()) < MIN_CONTRAST * radiograph.white:
        raise RejectedError(ProblemCode.BLANK)
