"""Whether what was read can be a film at all: rules on its grey values, each with the reason that it found.

Every limit lies well outside what 5,232 training films and 40 of them at full size have; the figures in brackets are
their extremes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pneumoscan.core.problem import Problem, ProblemCode, problem
from pneumoscan.core.remark import Remark, RemarkCode, remark
from pneumoscan.imaging import measures
from pneumoscan.imaging.histogram import Histogram

if TYPE_CHECKING:
    from pneumoscan.core.radiograph import GreyPixels
    from pneumoscan.imaging.measures import Sample

MIN_SIDE = 64

# Of white.
_BLANK_DEVIATION = 0.01  # (lowest 0.078)
_BLANK_CONTRAST = 0.02  # (lowest 0.333)
_LOW_CONTRAST = 0.30  # (lowest 0.333)
# A gradient or a vignette with nothing on it. (highest 0.90)
_BLANK_SHADING = 0.96
# Neighbours on the picture averaged down to so many pixels a side: text, texture and noise of a fine, a middling and a
# coarse grain. (lowest 0.947, 0.781 and 0.578)
_COHERENCE = {224: 0.85, 64: 0.62, 32: 0.38}
# Bits. Documents, drawings and screens have few greys. (lowest 3.37)
_FEW_GREYS = 2.2
# Pure black and pure white, of what is inside the border. (highest 0.32 and 0.045, both together 0.32)
_MUCH_BLACK, _MUCH_WHITE, _CLIPPED = 0.37, 0.07, 0.60
# Of the whole picture. (highest 0.21)
_MUCH_BORDER, _MOSTLY_BORDER = 0.25, 0.50
# The longer side over the shorter one. (highest 3.15, of the 40 at full size)
_LONGEST_SIDE = 4.0
# Fewer sampled pixels a side than this tell nothing.
_MIN_SAMPLE_SIDE = 16


def examine(pixels: GreyPixels) -> tuple[tuple[Problem, ...], tuple[Remark, ...]]:
    """What speaks against a film, and what is to be told about it, from its grey values alone.

    Args:
        pixels: Shape (rows, columns), filling their type.

    Returns:
        Objections, most important first, and remarks.
    """
    rows, columns = pixels.shape
    if min(rows, columns) < MIN_SIDE:
        return (problem(ProblemCode.TOO_SMALL, rows=rows, columns=columns),), ()
    if max(rows, columns) > _LONGEST_SIDE * min(rows, columns):
        return (problem(ProblemCode.NOT_A_CHEST_FILM),), ()
    values = measures.sample(pixels)
    greys = Histogram.of(values)
    if greys.deviation < _BLANK_DEVIATION * 255 or measures.contrast(greys) < _BLANK_CONTRAST:
        return (problem(ProblemCode.BLANK),), ()
    inside, border = measures.without_border(values)
    if min(inside.shape) < _MIN_SAMPLE_SIDE:
        return (_mostly_border(border),), ()
    greys = Histogram.of(inside) if border else greys
    objections = _objections(inside, greys)
    if border > _MOSTLY_BORDER:
        objections.append(_mostly_border(border))
    return tuple(objections), tuple(_remarks(greys, border))


def _objections(inside: Sample, greys: Histogram) -> list[Problem]:
    """The first objection to what is inside the border: those that follow would follow from it."""
    if _is_grainy(inside):
        return [problem(ProblemCode.NOT_A_CHEST_FILM)]
    pure = sum(measures.pure_shares(greys))
    if pure > _CLIPPED:
        return [problem(ProblemCode.CLIPPED, percent=round(100 * pure))]
    if measures.variety(greys) < _FEW_GREYS:
        return [problem(ProblemCode.NOT_A_CHEST_FILM)]
    if measures.shading(inside) > _BLANK_SHADING:
        return [problem(ProblemCode.BLANK)]
    return []


def _is_grainy(inside: Sample) -> bool:
    """Whether it is noise, text or texture. A side too small for a scale says nothing at that scale."""
    return any(
        min(inside.shape) >= side and measures.coherence(inside, side) < lowest for side, lowest in _COHERENCE.items()
    )


def _mostly_border(border: float) -> Problem:
    return problem(ProblemCode.MOSTLY_BORDER, percent=round(100 * (1 - border)))


def _remarks(greys: Histogram, border: float) -> list[Remark]:
    black, white = measures.pure_shares(greys)
    remarks = []
    if (black > _MUCH_BLACK or white > _MUCH_WHITE) and black + white <= _CLIPPED:
        remarks.append(remark(RemarkCode.CLIPPED, percent=round(100 * (black + white))))
    if _MUCH_BORDER < border <= _MOSTLY_BORDER:
        remarks.append(remark(RemarkCode.BORDER, percent=round(100 * border)))
    if measures.contrast(greys) < _LOW_CONTRAST:
        remarks.append(remark(RemarkCode.LOW_CONTRAST))
    return remarks
