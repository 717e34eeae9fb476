"""Rows of the list as text for other programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pneumoscan.gui.worklist.cells import words_of
from pneumoscan.gui.worklist.columns import Column, title_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pneumoscan.gui.worklist.row import Row

# A spreadsheet takes a cell that begins so for a formula, and would carry it out (OWASP, CSV Injection).
_FORMULA = ("=", "+", "-", "@")


def as_table(rows: Iterable[Row], columns: Sequence[Column]) -> str:
    """Lines with tabs between the cells, a line of headings first: what spreadsheets and word processors take.

    Args:
        rows: In the order wanted.
        columns: In the order wanted; the picture of the film is left out.
    """
    wanted = [column for column in columns if column is not Column.FILM]
    lines = ["\t".join(title_of(column) for column in wanted)]
    lines += ["\t".join(_safe(words_of(row, column)) for column in wanted) for row in rows]
    return "\n".join(lines)


def names(rows: Iterable[Row]) -> str:
    """The names of the films' files, each on its line."""
    return "\n".join(words_of(row, Column.FILE) for row in rows)


def _safe(words: str) -> str:
    return f"'{words}" if words.startswith(_FORMULA) else words
