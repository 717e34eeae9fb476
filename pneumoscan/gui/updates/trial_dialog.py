"""A model that may be installed: what it is, which verdicts it would flip here, and whether it shall be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QProgressBar, QVBoxLayout, QWidget

from pneumoscan.gui.history.table import HistoryTable, TableRow
from pneumoscan.gui.look import text, theme
from pneumoscan.gui.look.labels import plain_label
from pneumoscan.gui.updates import wording
from pneumoscan.gui.updates.tables import make_table
from pneumoscan.gui.updates.tasks import TrialRequest
from pneumoscan.updates.trial import Summary

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pneumoscan.gui.updates.tasks import Checked
    from pneumoscan.gui.updates.work import Updates
    from pneumoscan.updates.reference import ReferenceFilm
    from pneumoscan.updates.trial import Compared

_SIZE = (62, 36)  # of the dialog, in lines of text


class TrialDialog(QDialog):
    """Tries a model out as soon as it is shown; offers to install it once that is done."""

    install_wanted = Signal(object, bool)  # a Package, and whether an older one is meant
    folder_wanted = Signal()

    def __init__(
        self, checked: Checked, updates: Updates, threshold: float | None = None, parent: QWidget | None = None
    ) -> None:
        """Show what the model is.

        Args:
            checked: The model.
            updates: Tries it out.
            threshold: Where the operating point of the model in force was moved to; None where its own holds.
            parent: The window.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Install a model"))
        self._checked, self._updates, self._threshold = checked, updates, threshold
        self._request: TrialRequest | None = None
        self._is_done = False
        self.summary = Summary()
        self.films: HistoryTable[Compared] = HistoryTable(
            (self.tr("Film"), self.tr("Model in force"), self.tr("New model"), self.tr("Reader")), self
        )
        self._make_parts()
        self._lay_out(theme.em(self.font()))
        updates.begun.connect(self._on_begun)
        updates.compared.connect(self._on_compared)
        updates.tried.connect(self._on_tried)
        updates.failed.connect(self._on_failed)
        self.finished.connect(updates.cancel_trial)

    def try_on(self, films: Callable[[], Sequence[ReferenceFilm]]) -> None:
        """Begin a trial, in place of the one before.

        Args:
            films: Asked for them, in another thread.
        """
        self.summary, self._is_done = Summary(), False
        self._request = TrialRequest(self._checked.package, films, self._threshold)
        self.progress.setRange(0, 0)
        self.outcome.setText(self.tr("Looking for films to try it on…"))
        self._show_rows()
        self._offer()
        self._updates.try_out(self._request)

    # What the trial tells

    @Slot(object)
    def _on_begun(self, request: TrialRequest) -> None:
        if request is self._request:
            self.progress.setRange(0, max(1, request.total))
            self._show_progress()

    @Slot(object, object)
    def _on_compared(self, request: TrialRequest, compared: Compared) -> None:
        if request is not self._request:
            return
        self.summary.compared.append(compared)
        self._show_progress()
        if compared.is_flip or self.all_box.isChecked():
            self._show_rows()

    @Slot(object)
    def _on_tried(self, request: TrialRequest) -> None:
        if request is not self._request:
            return
        self._is_done = True
        self.progress.setValue(self.progress.maximum())
        self.outcome.setText(self._outcome())
        self._offer()

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        self._is_done = False
        self.progress.setRange(0, 1)
        self.outcome.setText(text.printable(sentence))
        self._offer()

    def _outcome(self) -> str:
        if self.summary.compared and all(each.old is None for each in self.summary.compared):
            return self.tr("The model in force cannot be used, so there is nothing to compare with.")
        return " ".join(filter(None, (wording.summary(self.summary), wording.agreement(self.summary))))

    def _show_progress(self) -> None:
        done = len(self.summary.compared)
        self.progress.setValue(done)
        template = self.tr("Tried on {done} of {total} films; come out differently so far: {flips}.")
        total = self._request.total if self._request else 0
        self.outcome.setText(template.format(done=done, total=total, flips=len(self.summary.flips)))

    @Slot()
    def _show_rows(self) -> None:
        shown = self.summary.compared if self.all_box.isChecked() else self.summary.flips
        self.films.show_rows([TableRow(wording.flip_cells(each), each, wording.flip_hint(each)) for each in shown])

    # What can be done

    @Slot()
    def _offer(self) -> None:
        is_meant = not self._checked.objection or self.older_box.isChecked()
        self.install_button.setEnabled(self._is_done and is_meant)

    @Slot()
    def _install(self) -> None:
        self.install_button.setEnabled(False)
        self.install_wanted.emit(self._checked.package, self.older_box.isChecked())

    # Building

    def _make_parts(self) -> None:
        self.progress = QProgressBar(textVisible=False)
        self.progress.setAccessibleName(self.tr("How much of the trial is done"))
        self.outcome = plain_label()
        self.view = make_table(self.films, self.tr("Films that come out differently"), wide=0)
        self.all_box = QCheckBox(self.tr("Show &all films"))
        self.all_box.setToolTip(self.tr("Show also the films of which both models say the same"))
        self.all_box.toggled.connect(self._show_rows)
        self.older_box = QCheckBox(self.tr("&I was told to install this older model"))
        self.older_box.setToolTip(self.tr("An older model may have faults that the one in force has not"))
        self.older_box.setVisible(bool(self._checked.objection))
        self.older_box.toggled.connect(self._offer)

    def _lay_out(self, unit: float) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[round(unit)] * 4)
        layout.setSpacing(round(unit * 0.6))
        for label in self._facts():
            layout.addWidget(label)
        layout.addWidget(self.progress)
        layout.addWidget(self.outcome)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.all_box)
        layout.addWidget(self.older_box)
        layout.addWidget(plain_label(text.research_use_only(), "warning"))
        buttons = self._buttons()
        layout.addWidget(buttons)
        # The return key in the table must not install: Qt would take the first button for it.
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setDefault(True)
        room = self.screen().availableSize() * 0.9
        self.resize(QSize(*(round(unit * lines) for lines in _SIZE)).boundedTo(room))

    def _facts(self) -> list[QWidget]:
        checked, release = self._checked, self._checked.package.release
        template = self.tr("New: {facts}. Signed by {key} on {day}, for: {slot}.")
        new = template.format(
            facts=wording.facts_line(checked.new), key=text.printable(checked.new.signed_by),
            day=text.printable(release.created), slot=wording.slot(release.slot),
        )  # fmt: skip
        labels = [plain_label(new)]
        if checked.current:
            labels.append(plain_label(self.tr("In force: {facts}.").format(facts=wording.facts_line(checked.current))))
        if checked.current and self._threshold is not None:
            moved = self.tr("Its operating point was moved to {threshold}; the new model begins with its own.")
            labels.append(plain_label(moved.format(threshold=text.score(self._threshold)), "warning"))
        if checked.objection:
            labels.append(plain_label(text.printable(checked.objection), "warning"))
        return [*labels]

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.install_button = buttons.addButton(self.tr("I&nstall"), QDialogButtonBox.ButtonRole.ActionRole)
        self.install_button.setToolTip(self.tr("Put it in force; the model before stays, and you can go back to it"))
        self.install_button.setProperty("prominent", "true")
        self.install_button.clicked.connect(self._install)
        self.folder_button = buttons.addButton(self.tr("Try on other &films…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.folder_button.setToolTip(self.tr("Choose a folder of films to try it on; nothing of it is kept"))
        self.folder_button.clicked.connect(self.folder_wanted)
        buttons.rejected.connect(self.reject)
        return buttons
