"""Which rows are shown under the filter in force, as rows change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pneumoscan.gui.worklist.filtering import EVERYTHING, WorklistFilter

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pneumoscan.gui.worklist.row import Row


class Sieve:
    """Remembers which rows pass, so that only those that changed are asked again. Knows nothing of Qt.

    Attributes:
        filter: What a row must be to pass.
        kept: A row that goes on passing although it would not by now: a person looks at it.
    """

    def __init__(self) -> None:
        self.filter = EVERYTHING
        self.kept: Row | None = None
        self._passing: set[Row] = set()  # under a filter that does not let all pass
        self._changed: set[Row] = set()

    @property
    def is_open(self) -> bool:
        """Whether every row passes."""
        return self.filter.is_open

    def set_filter(self, wanted: WorklistFilter, rows: Iterable[Row]) -> None:
        """Ask all rows anew, or only those that passed so far where that is enough."""
        if not self.is_open and wanted.narrows(self.filter):
            self.sift()
            rows = list(self._passing)
        self.filter, self.kept = wanted, None
        self._changed.clear()
        self._passing.clear()
        self.enter(rows)

    def enter(self, rows: Iterable[Row]) -> None:
        """Ask rows that are new, or all."""
        if not self.is_open:
            self._passing.update(row for row in rows if self.filter.accepts(row))

    def note_changed(self, rows: Iterable[Row]) -> None:
        """Ask these rows again at the next `sift`."""
        self._changed.update(rows)

    def forget(self, rows: set[Row]) -> None:
        """These are there no longer."""
        self._passing -= rows
        self._changed -= rows
        self.kept = None if self.kept in rows else self.kept

    def sift(self) -> None:
        """Ask the rows that changed."""
        for row in self._changed:
            if self.filter.accepts(row):
                self._passing.add(row)
            elif row is not self.kept:
                self._passing.discard(row)
        self._changed.clear()

    def passing(self, rows: list[Row]) -> list[Row]:
        """Those of the rows that pass, in the same order, as a list of its own."""
        return rows[:] if self.is_open else [row for row in rows if row in self._passing]
