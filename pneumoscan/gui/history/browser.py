"""Looking through the history: former lists to go on with, and films by patient and date."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from pneumoscan.gui.history import wording
from pneumoscan.gui.history.search_form import Question, SearchForm
from pneumoscan.gui.history.table import HistoryTable, TableRow
from pneumoscan.gui.look import theme
from pneumoscan.gui.look.labels import plain_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pneumoscan.archive import Archive, ListSummary, Match
    from pneumoscan.gui.history.keeper import HistoryKeeper

_ROW_HEIGHT = 1.7  # of a line of text
_MOST = 500  # rows of an answer; who looks for more should say more


class HistoryDialog(QDialog):
    """Two tables: the lists, newest first, and the films that are looked for."""

    list_chosen = Signal(object)  # a ListId
    films_chosen = Signal(object)  # a list of Match
    deletion_requested = Signal(object)  # a list of ListSummary
    patient_deletion_requested = Signal(object)  # a Patient

    def __init__(self, keeper: HistoryKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("History"))
        self._keeper = keeper
        self.lists: HistoryTable[ListSummary] = HistoryTable(
            (self.tr("Begun"), self.tr("Films"), self.tr("Verdicts"), self.tr("Not screened")), self
        )
        self.films: HistoryTable[Match] = HistoryTable(
            (
                self.tr("Patient"), self.tr("File"), self.tr("Taken on"),
                self.tr("Screened"), self.tr("Verdict"), self.tr("Score"),
            ),
            self,
        )  # fmt: skip
        self._build()
        self.look_up()

    @Slot()
    def look_up(self) -> None:
        """Ask the archive for what is shown."""
        self._ask_lists()
        self._ask_films(self.form.question())

    def look_up_after(self, _answer: object) -> None:
        """Ask once more, now that something has changed."""
        self.look_up()

    def _ask_lists(self) -> None:
        self._keeper.ask(self._keeper.ledger.ask(lambda archive: archive.lists(_MOST)), self._show_lists)

    @Slot(Question)
    def _ask_films(self, question: Question) -> None:
        def look(archive: Archive) -> list[Match]:
            return archive.search(question.words, question.first_date, question.last_date, _MOST)

        self._keeper.ask(self._keeper.ledger.ask(look), partial(self._show_answer, question))

    def _show_lists(self, lists: Sequence[ListSummary]) -> None:
        self.lists.show_rows([TableRow(wording.summary_cells(each), each) for each in lists if each.count])
        self._choose_first(self.list_view)

    def _show_answer(self, question: Question, matches: Sequence[Match]) -> None:
        if question == self.form.question():  # else another answer is on its way
            self._show_films(matches)

    def _show_films(self, matches: Sequence[Match]) -> None:
        rows = [TableRow(wording.match_cells(each), each, str(each.finding.study.path)) for each in matches]
        self.films.show_rows(rows)
        found = self.tr("Films found: {count}.").format(count=len(matches))
        more = self.tr("Only the newest {count} are shown: say more of what you look for.").format(count=_MOST)
        self.found.setText(more if len(matches) == _MOST else found)
        self._choose_first(self.film_view)

    def _choose_first(self, view: QTableView) -> None:
        if view.model().rowCount():
            view.selectRow(0)
        self._offer()

    # What can be done

    @Slot()
    def _open(self) -> None:
        if self.tabs.currentIndex() == 0:
            chosen = self.lists.value_of(self.list_view.currentIndex())
            if chosen is not None:
                self.accept()
                self.list_chosen.emit(chosen.list_id)
            return
        matches = [self.films.value_of(index) for index in self.film_view.selectionModel().selectedRows()]
        if matches:
            self.accept()
            self.films_chosen.emit([match for match in matches if match is not None])

    @Slot()
    def _delete(self) -> None:
        if self.tabs.currentIndex() == 1:
            match = self.films.value_of(self.film_view.currentIndex())
            if match is not None:
                self.patient_deletion_requested.emit(match.finding.patient)
            return
        rows = self.list_view.selectionModel().selectedRows()
        chosen = [value for value in map(self.lists.value_of, rows) if value is not None]
        if chosen:
            self.deletion_requested.emit(chosen)

    @Slot()
    def _offer(self) -> None:
        is_list = self.tabs.currentIndex() == 0
        view = self.list_view if is_list else self.film_view
        has_any = view.selectionModel().hasSelection()
        self.open_button.setText(self.tr("&Go on with this list") if is_list else self.tr("&Add to the list"))
        self.open_button.setEnabled(has_any)
        self.delete_button.setText(self.tr("&Delete…") if is_list else self.tr("&Delete this patient…"))
        self.delete_button.setEnabled(has_any if is_list else self._names_patient())

    def _names_patient(self) -> bool:
        match = self.films.value_of(self.film_view.currentIndex())
        return match is not None and bool(match.finding.patient.patient_id)

    # Building

    def _build(self) -> None:
        unit = theme.em(self.font())
        self.form = SearchForm()
        self.form.question_changed.connect(self._ask_films)
        self.found = plain_label(tone="dim", wraps=False)
        self.list_view = self._view(self.lists, self.tr("Former lists"), wide=2)
        self.film_view = self._view(self.films, self.tr("Films of the history"), wide=1)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.list_view, self.tr("&Lists"))
        self.tabs.addTab(self._search_page(unit), self.tr("&Films"))
        self.tabs.currentChanged.connect(self._offer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[round(unit)] * 4)
        layout.setSpacing(round(unit * 0.6))
        layout.addWidget(self.tabs, 1)
        caution = self.tr("Research use only. The history is on this computer, and names patients.")
        layout.addWidget(plain_label(caution, "warning"))
        layout.addWidget(self._buttons())
        room = self.screen().availableSize() * 0.9
        self.resize(QSize(round(unit * 52), round(unit * 30)).boundedTo(room))

    def _search_page(self, unit: float) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, round(unit * 0.5), 0, 0)
        column.addWidget(self.form)
        column.addWidget(self.film_view, 1)
        column.addWidget(self.found)
        return page

    def _view(self, model: QAbstractItemModel, name: str, wide: int) -> QTableView:
        view = QTableView()
        view.setModel(model)
        view.setAccessibleName(name)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setShowGrid(False)
        view.setAlternatingRowColors(True)
        view.setTabKeyNavigation(False)
        view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(round(theme.em(view.font()) * _ROW_HEIGHT))
        header = view.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        view.selectionModel().selectionChanged.connect(self._offer)
        view.doubleClicked.connect(self._open)
        return view

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        self.open_button = QPushButton()
        self.open_button.setDefault(True)
        self.delete_button = QPushButton()
        buttons.addButton(self.open_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.delete_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self.open_button.clicked.connect(self._open)
        self.delete_button.clicked.connect(self._delete)
        buttons.rejected.connect(self.reject)
        return buttons
