"""The worklist as a table model. Rows are found by study, never by their number, which sorting and filtering change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal, Slot

from pneumoscan.gui.worklist.cells import ANSWERS, HEADINGS
from pneumoscan.gui.worklist.columns import Column
from pneumoscan.gui.worklist.order import Order
from pneumoscan.gui.worklist.roster import Removed, Roster
from pneumoscan.gui.worklist.row import Row, RowState
from pneumoscan.gui.worklist.sieve import Sieve
from pneumoscan.gui.worklist.steps import steps_between

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pneumoscan.core.finding import Finding
    from pneumoscan.core.review import Review
    from pneumoscan.core.study import Study, StudyId
    from pneumoscan.gui.worklist.filtering import WorklistFilter
    from pneumoscan.gui.worklist.outcome import Outcome
    from pneumoscan.gui.worklist.tally import Tally

__all__ = ["AnyIndex", "Removed", "WorklistModel"]

AnyIndex: TypeAlias = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_REFRESH_MILLISECONDS = 150  # after which rows that changed enter or leave what is shown
_MOST_STEPS = 48  # of insertions and removals; what takes more is shown anew as a whole


class WorklistModel(QAbstractTableModel):
    """The studies. Qt sees those that the filter lets through, in the order shown; the others are known as well."""

    counted = Signal()  # the counts may have changed, of shown or of hidden rows
    filter_changed = Signal()
    order_changed = Signal()
    about_to_rearrange = Signal(bool)  # whether all rows may change their places, so that selections are lost
    rearranged = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roster = Roster()
        self._shown: list[Row] = []
        self._places: dict[Row, int] | None = {}  # among those shown; found out when asked for
        self._order = Order()
        self._sieve = Sieve()
        self._refresh = QTimer(self, singleShot=True, interval=_REFRESH_MILLISECONDS)
        self._refresh.timeout.connect(self.refresh)

    # Reading

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows, those that are not shown too, in their order."""
        return tuple(self._roster.rows)

    @property
    def shown_rows(self) -> tuple[Row, ...]:
        """The rows that the filter lets through, in the order shown."""
        return tuple(self._shown)

    @property
    def total(self) -> int:
        """How many studies there are, shown or not."""
        return len(self._roster.rows)

    @property
    def tally(self) -> Tally:
        """Counts of all rows, shown or not."""
        return self._roster.tally

    @property
    def filter(self) -> WorklistFilter:
        """What a row must be to be shown."""
        return self._sieve.filter

    @property
    def order(self) -> Order:
        """By what the rows were sorted last."""
        return self._order

    @property
    def is_blind(self) -> bool:
        """Whether a reader shall call films before the model's verdict is shown."""
        return self._roster.is_blind

    def row_of(self, study_id: StudyId | None) -> Row | None:
        """The row of a study; None if it is not in the list."""
        return self._roster.row_of(study_id)

    def shown_at(self, place: int) -> Row:
        """The row shown at a place, which must be one."""
        return self._shown[place]

    def index_of(self, study_id: StudyId, column: int = 0) -> QModelIndex:
        """Where a study is shown; not valid if it is not in the list, or the filter hides it."""
        place = self._place_of(study_id)
        return _NOWHERE if place is None else self.index(place, column)

    def places_of(self, study_ids: Iterable[StudyId]) -> list[int]:
        """Where studies are shown, as far as they are, from top to bottom."""
        places = map(self._place_of, study_ids)
        return sorted(place for place in places if place is not None)

    def neighbours(self, study_id: StudyId) -> tuple[Study, ...]:
        """The studies shown below and above."""
        place = self._place_of(study_id)
        if place is None:
            return ()
        beside = (place + 1, place - 1)
        return tuple(self._shown[other].study for other in beside if 0 <= other < len(self._shown))

    def count_of(self, outcome: Outcome) -> int:
        """How many studies, shown or not, have come to that."""
        return self.tally.of(outcome)

    def count_warned(self) -> int:
        """How many verdicts have warnings beside them."""
        return self.tally.where(lambda kind: kind.is_warned)

    # Changing

    def append(self, studies: Iterable[Study]) -> list[Study]:
        """Add what is not in the list yet at its end, as waiting; returns what was added."""
        fresh = self._roster.append(studies)
        self._show_with(fresh)
        return [row.study for row in fresh]

    def set_stage(self, studies: Iterable[Study], stage: Outcome) -> None:
        """Say how far studies are, whatever they came to before.

        Those that are not in the list, or are to be screened in another way by now, are passed over.
        """
        listed = [study for study in studies if self._roster.lists(study)]
        self.update([RowState(study, None, stage, self._review_of(study)) for study in listed])

    def set_finding(self, finding: Finding) -> None:
        """Enter what came of a study, if it is in the list and is not to be screened in another way by now."""
        if self._roster.lists(finding.study):
            self.update([RowState(finding.study, finding, review=self._review_of(finding.study))])

    def exchange(self, states: Iterable[RowState]) -> list[RowState]:
        """Set rows to other states, also to another way of screening; returns theirs before.

        Studies that are not in the list are passed over.
        """
        wanted = list(states)
        before = [row.state for row in map(self.row_of, (state.study.study_id for state in wanted)) if row]
        self.update(wanted)
        return before

    def update(self, states: Iterable[RowState]) -> None:
        """As `exchange`, without an answer."""
        self._tell_changed(self._roster.update(states))

    def set_blind(self, is_blind: bool) -> None:
        """Hide the model's verdicts of films that no reader has called, now and of those to come; or show them."""
        if is_blind != self._roster.is_blind:
            self._roster.set_blind(is_blind)
            self._tell_changed(self._roster.rows)

    def take(self, study_ids: Iterable[StudyId]) -> Removed:
        """Remove studies; returns them with their places, for `put_back`."""
        removed = self._roster.take(study_ids)
        self._sieve.forget({row for _, row in removed})
        self._show(self._sieve.passing(self._roster.rows))
        self.counted.emit()
        return removed

    def put_back(self, removed: Removed) -> None:
        """Undo `take`. Studies that were added anew meanwhile stay as they are."""
        self._show_with(self._roster.put_back(removed))

    # Order and choice

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; by -1 into the order in which the studies came."""
        is_descending = column >= 0 and order is Qt.SortOrder.DescendingOrder
        self._arrange(Order(Column(column) if column >= 0 else None, is_descending))

    def sort_by_need(self) -> None:
        """Sort those first that a reader should look at first."""
        self._arrange(Order(by_need=True))

    def sort_again(self) -> None:
        """Sort once more by what was asked for last: results that came since stand where they came."""
        if self._order != Order():
            self._arrange(self._order)

    def set_filter(self, wanted: WorklistFilter) -> None:
        """Show these rows only, from now on; findings and calls that come later count too."""
        if wanted != self._sieve.filter:
            self._sieve.set_filter(wanted, self._roster.rows)
            self._show(self._sieve.passing(self._roster.rows))
            self.filter_changed.emit()

    def keep(self, study_id: StudyId | None) -> None:
        """Go on showing a study while a person looks at it, though the filter would hide it by now."""
        before, self._sieve.kept = self._sieve.kept, self.row_of(study_id)
        if before is not None and before is not self._sieve.kept:
            self._look_again([before])

    @Slot()
    def refresh(self) -> None:
        """Show what the filter lets through by now, without waiting."""
        self._refresh.stop()
        self._sieve.sift()
        self._show(self._sieve.passing(self._roster.rows))

    # Qt's questions

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        answer = HEADINGS.get(role)
        return answer(Column(section)) if answer else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        answer = ANSWERS.get(role)
        if answer is None or not index.isValid() or index.row() >= len(self._shown):
            return None
        return answer(self._shown[index.row()], Column(index.column()))

    # Inner life

    def _review_of(self, study: Study) -> Review:
        row = self.row_of(study.study_id)
        assert row is not None  # noqa: S101  asked of studies in the list only
        return row.review

    def _place_of(self, study_id: StudyId) -> int | None:
        if self._places is None:
            self._places = {row: place for place, row in enumerate(self._shown)}
        row = self.row_of(study_id)
        return None if row is None else self._places.get(row)

    def _look_again(self, rows: Iterable[Row]) -> None:
        if not self._sieve.is_open:
            self._sieve.note_changed(rows)
            if not self._refresh.isActive():  # not put off by what follows
                self._refresh.start()

    def _tell_changed(self, rows: list[Row]) -> None:
        self._look_again(rows)
        places = [place for row in rows if (place := self._place_of(row.study.study_id)) is not None]
        if places:
            self.dataChanged.emit(self.index(min(places), 0), self.index(max(places), len(Column) - 1))
        self.counted.emit()

    def _show_with(self, rows: list[Row]) -> None:
        """Show rows that came, as far as they are to be shown."""
        if rows:
            self._sieve.enter(rows)
            self._show(self._sieve.passing(self._roster.rows))
            self.counted.emit()

    def _arrange(self, order: Order) -> None:
        self._order = order
        self.about_to_rearrange.emit(True)  # noqa: FBT003  Qt's emit takes positions only
        self.layoutAboutToBeChanged.emit()
        before, members = self._shown, set(self._shown)
        self._roster.arrange(order.key, is_descending=order.is_descending)
        self._shown = [row for row in self._roster.rows if row in members]
        self._places = None
        for index in self.persistentIndexList():
            self.changePersistentIndex(index, self.index_of(before[index.row()].study.study_id, index.column()))
        self.layoutChanged.emit()
        self.rearranged.emit(True)  # noqa: FBT003
        self.order_changed.emit()

    def _show(self, wanted: list[Row]) -> None:
        steps = steps_between(self._shown, wanted, _MOST_STEPS)
        if steps == []:
            return
        is_wholesale = steps is None
        self.about_to_rearrange.emit(is_wholesale)
        if is_wholesale:
            self.beginResetModel()
            self._shown, self._places = wanted, None
            self.endResetModel()
        else:
            for step in steps or ():
                self._take_step(step.first, step.last, step.entering)
        self.rearranged.emit(is_wholesale)

    def _take_step(self, first: int, last: int, entering: list[Row]) -> None:
        if entering:
            self.beginInsertRows(_NOWHERE, first, last)
            self._shown[first:first] = entering
            self._places = None
            self.endInsertRows()
        else:
            self.beginRemoveRows(_NOWHERE, first, last)
            del self._shown[first : last + 1]
            self._places = None
            self.endRemoveRows()
