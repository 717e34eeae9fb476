"""How each cell of the worklist looks: its words, their colour, and the signs before and after them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from pneumoscan.gui.look import symbols, theme
from pneumoscan.gui.worklist.cells import words_of
from pneumoscan.gui.worklist.columns import Column
from pneumoscan.gui.worklist.reading import Reading, reading_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor, QPainter

    from pneumoscan.gui.worklist.row import Row
    from pneumoscan.gui.worklist.tally import Kind

    Sign: TypeAlias = Callable[[QPainter, QRectF], None]

SIGN_ROOM = 1.2  # of a sign and the gap beside it, in lines of text


@dataclass(frozen=True, slots=True)
class CellLook:
    """A cell as it is painted.

    Attributes:
        words: Plain text on one line.
        colour: Of the words; None for that of ordinary text.
        before: Signs before the words, from the leading edge on.
        after: Signs at the trailing edge, from the top down.
    """

    words: str
    colour: QColor | None = None
    before: tuple[Sign, ...] = ()
    after: tuple[Sign, ...] = ()


def look_of(row: Row, column: Column) -> CellLook:
    """How a cell looks."""
    words = words_of(row, column)
    if not words:
        return CellLook("")
    if column is Column.STATUS:
        return CellLook(words, _status_colour(row))
    if column is Column.VERDICT:
        return _verdict(row, words)
    if column is Column.WARNINGS:
        return CellLook(words, theme.WARNING, (symbols.draw_warning,))
    if column is Column.REVIEWED:
        return _review(row, words)
    return CellLook(words)


def signs_beside_verdict(kind: Kind) -> int:
    """For how many signs there must be room beside the word of the verdict of such rows; those after it are stacked."""
    return 1 + (kind.reading is not Reading.NOT_READ or kind.is_warned)


def _status_colour(row: Row) -> QColor | None:
    if row.is_overruled:
        return theme.WARNING
    return None if row.verdict else theme.OUTCOME[row.outcome]


def _verdict(row: Row, words: str) -> CellLook:
    sign = partial(symbols.draw, outcome=row.outcome)
    after: tuple[Sign, ...] = ()
    if row.review.verdict is not None:
        after += (partial(symbols.draw_person, colour=theme.TEXT),)
    if row.is_warned:
        after += (symbols.draw_warning,)
    return CellLook(words, theme.OUTCOME[row.outcome], (sign,), after)


def _review(row: Row, words: str) -> CellLook:
    reading = reading_of(row)
    colour = {Reading.SECOND_LOOK: theme.WARNING, Reading.DISAGREES: theme.WARNING}.get(reading, theme.TEXT)
    return CellLook(words, colour, (partial(symbols.draw_reading, reading=reading, colour=colour),))
