"""Which models there are, which are in force, and the ways to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from pneumoscan.gui.history.table import HistoryTable, TableRow
from pneumoscan.gui.look import text, theme
from pneumoscan.gui.look.labels import plain_label
from pneumoscan.gui.updates import wording
from pneumoscan.gui.updates.tables import make_table

if TYPE_CHECKING:
    from pneumoscan.gui.updates.work import Updates
    from pneumoscan.updates.overview import ModelFacts, Overview

_SIZE = (62, 24)  # of the dialog, in lines of text


class ModelsDialog(QDialog):
    """Lists the models; asks for nothing that it does not tell its owner."""

    file_wanted = Signal()
    going_back_wanted = Signal(object)  # a ModelName

    def __init__(self, updates: Updates, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Models"))
        self._updates = updates
        self._overview: Overview | None = None
        self._refusal = ""  # why what was asked for last was not done
        self.models: HistoryTable[ModelFacts] = HistoryTable(
            (
                self.tr("For"), self.tr("Model"), self.tr("State"), self.tr("Area under the ROC curve"),
                self.tr("From"), self.tr("Installed"),
            ),
            self,
        )  # fmt: skip
        self._build(theme.em(self.font()))
        updates.looked.connect(self._show)
        updates.failed.connect(self._on_failed)
        updates.look()

    @Slot(object)
    def _show(self, overview: Overview) -> None:
        self._overview = overview
        self.models.show_rows([self._row(overview, each) for each in overview.models])
        in_force = [number for number, each in enumerate(overview.models) if each.is_in_force]
        installed = [number for number in in_force if not overview.models[number].is_own]
        self.view.selectRow((installed or in_force or [0])[0])
        self._offer()

    def _row(self, overview: Overview, facts: ModelFacts) -> TableRow[ModelFacts]:
        cells = wording.model_cells(facts, is_passed_over=overview.is_passed_over(facts))
        return TableRow(cells, facts, facts.problem)

    @Slot()
    def _offer(self) -> None:
        chosen = self.models.value_of(self.view.currentIndex())
        if self._overview is None or chosen is None:
            return
        self.back_button.setEnabled(self._overview.can_go_back(chosen.slot))
        problem = self._overview.problem or chosen.problem or self._refusal
        self.problem.setText(text.printable(problem))
        self.problem.setVisible(bool(problem))

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        self._refusal = sentence
        self._offer()

    @Slot()
    def _ask_file(self) -> None:
        self._refusal = ""
        self._offer()
        self.file_wanted.emit()

    @Slot()
    def _go_back(self) -> None:
        chosen = self.models.value_of(self.view.currentIndex())
        if chosen is not None:
            self._refusal = ""
            self.back_button.setEnabled(False)
            self.going_back_wanted.emit(chosen.slot)

    def _build(self, unit: float) -> None:
        self.view = make_table(self.models, self.tr("Models"), wide=1)
        self.view.selectionModel().selectionChanged.connect(self._offer)
        self.models.modelReset.connect(self._offer)
        self.problem = plain_label(tone="warning")
        self.problem.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[round(unit)] * 4)
        layout.setSpacing(round(unit * 0.6))
        layout.addWidget(plain_label(self._what_it_is()))
        layout.addWidget(self.view, 1)
        layout.addWidget(self.problem)
        layout.addWidget(plain_label(text.research_use_only(), "warning"))
        layout.addWidget(self._buttons())
        room = self.screen().availableSize() * 0.9
        self.resize(QSize(*(round(unit * lines) for lines in _SIZE)).boundedTo(room))

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.file_button = buttons.addButton(self.tr("&Install from a file…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.file_button.setToolTip(self.tr("Choose a model on a stick; it is tried out before it is installed"))
        self.file_button.setProperty("prominent", "true")
        self.file_button.clicked.connect(self._ask_file)
        self.back_button = buttons.addButton(self.tr("&Go back"), QDialogButtonBox.ButtonRole.ActionRole)
        self.back_button.setToolTip(self.tr("Put the model before the one in force in its place; that can be undone"))
        self.back_button.setEnabled(False)
        self.back_button.clicked.connect(self._go_back)
        buttons.rejected.connect(self.reject)
        return buttons

    def _what_it_is(self) -> str:
        return self.tr(
            "A new model comes as a signed file, on a stick for example. It is checked, tried out on films of this "
            "computer, and installed beside the others, so that you can always go back. Figures are those of each "
            "model's own validation films; they cannot be compared unless the films are the same."
        )
