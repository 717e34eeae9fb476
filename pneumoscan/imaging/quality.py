"""Whether what was read can be a film at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from pneumoscan.core.problem import Problem, ProblemCode, problem

if TYPE_CHECKING:
    from pneumoscan.core.radiograph import GreyPixels
    from pneumoscan.core.remark import Remark

MIN_SIDE = 64
# Of the white level; the flattest of the 5,232 training films has 0.08.
MIN_CONTRAST = 0.01


def examine(pixels: GreyPixels) -> tuple[tuple[Problem, ...], tuple[Remark, ...]]:
    """What speaks against a film, and what is to be told about it, from its grey values alone.

    Args:
        pixels: Shape (rows, columns), filling their type.

    Returns:
        Objections, most important first: a side is under `MIN_SIDE` pixels, or the standard deviation of the grey
        values is under `MIN_CONTRAST` of white. And remarks.
    """
    rows, columns = pixels.shape
    if min(rows, columns) < MIN_SIDE:
        return (problem(ProblemCode.TOO_SMALL, rows=rows, columns=columns),), ()
    if float(pixels.std()) < MIN_CONTRAST * np.iinfo(pixels.dtype).max:
        return (problem(ProblemCode.BLANK),), ()
    return (), ()
