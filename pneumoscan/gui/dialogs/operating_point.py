"""Moving the operating point, with what that would give in sight. Locked until somebody unlocks it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QPushButton,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from pneumoscan.core.operating_point import OperatingPoint, flips
from pneumoscan.gui.dialogs import operating_point_figures as words
from pneumoscan.gui.dialogs.operating_point_curve import RocCurve
from pneumoscan.gui.dialogs.operating_point_figures import FigureTable
from pneumoscan.gui.look import text, theme
from pneumoscan.gui.look.labels import plain_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from pneumoscan.core.roc import ValidationScores
    from pneumoscan.gui.dialogs.operating_point_scores import ListScores
    from pneumoscan.gui.settings import Settings

_STEPS = 1000  # of the slider, and the digits of the spin box
_SIZE = (60, 36)  # of the dialog, in lines of text


class OperatingPointDialog(QDialog):
    """Shows what the operating point in force gives; moves it once it is unlocked, and only when it is applied."""

    chosen = Signal(OperatingPoint)

    def __init__(  # noqa: PLR0913  each is a fact that it shows
        self,
        own: OperatingPoint,
        current: OperatingPoint,
        validation: ValidationScores | None,
        scores: ListScores,
        settings: Settings,
        *,
        parent: QWidget | None = None,
    ) -> None:
        """Show the point in force.

        Args:
            own: The model's own point.
            current: The one in force.
            validation: The scores that tell what a point gives; None where the model came without.
            scores: Those of the films in the list.
            settings: Remember how many films show pneumonia here.
            parent: The window.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Operating point"))
        self._own, self._current, self._validation, self._settings = own, current, validation, settings
        self._scores = scores
        self.point = current
        self._make_controls()
        self._lay_out(theme.em(self.font()))
        if validation:
            self.curve.mark_own(validation.figures(own))
        self._show_point()

    @Slot()
    def unlock(self) -> None:
        """Let the point be moved."""
        for control in (self.slider, self.number):
            control.setEnabled(True)
        self.unlock_button.setEnabled(False)
        self.slider.setFocus()

    # What is done

    @Slot(int)
    def _on_slid(self, step: int) -> None:
        self._move_to(step / _STEPS)

    @Slot(float)
    def _on_typed(self, threshold: float) -> None:
        self._move_to(round(threshold, 3))

    @Slot()
    def _go_back(self) -> None:
        self.point = self._own
        self._show_point()

    @Slot(int)
    def _on_prevalence(self, per_hundred: int) -> None:
        self._settings.prevalence = per_hundred
        self._show_figures()

    @Slot()
    def _apply(self) -> None:
        self.chosen.emit(self.point)
        self.accept()

    def _move_to(self, threshold: float) -> None:
        """Move, but for the digits of the point in hand that the controls have no room for."""
        if threshold != round(self.point.threshold, 3):
            is_own = threshold == round(self._own.threshold, 3)
            self.point = self._own if is_own else self._own.moved_to(threshold)
            self._show_point()

    # What is shown

    def _show_point(self) -> None:
        threshold = self.point.threshold
        with QSignalBlocker(self.slider), QSignalBlocker(self.number):
            self.slider.setValue(round(threshold * _STEPS))
            if self.number.value() != round(threshold, 3):  # else what is being typed would be written anew
                self.number.setValue(threshold)
        self.band_label.setText(self._band_words())
        self.flips_label.setText(words.flips_line(flips(self._scores.scores, self._current, self.point)))
        self.back_button.setEnabled(self.point != self._own)
        self.apply_button.setEnabled(self.point != self._current)
        self._show_figures()

    def _show_figures(self) -> None:
        if self._validation:
            figures = self._validation.figures(self.point)
            self.validation_table.show_lines(words.validation_lines(figures))
            self.local_table.show_lines(words.local_lines(figures, self.prevalence.value()))
            self.curve.show_point(figures)

    def _band_words(self) -> str:
        if self.point.band is None:
            return self.tr("No score is uncertain: every film is called one way or the other.")
        low, high = (text.score(end) for end in self.point.band)
        return self.tr("Scores from {low} to {high} are UNCERTAIN.").format(low=low, high=high)

    # Its parts

    def _make_controls(self) -> None:
        self.unlock_button = QPushButton(self.tr("&Unlock"), autoDefault=False)
        self.unlock_button.setToolTip(self.tr("Let the operating point be moved"))
        self.unlock_button.clicked.connect(self.unlock)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setMaximum(_STEPS)
        self.slider.setPageStep(_STEPS // 20)
        self.slider.valueChanged.connect(self._on_slid)
        self.number = QDoubleSpinBox(decimals=3, maximum=1.0, singleStep=1 / _STEPS)
        self.number.valueChanged.connect(self._on_typed)
        for control in (self.slider, self.number):
            control.setEnabled(False)
            control.setAccessibleName(self.tr("Operating point"))
            control.setToolTip(self.tr("Scores from here up are called PNEUMONIA"))
        template = self.tr("&Back to the model's own ({threshold})")
        self.back_button = QPushButton(template.format(threshold=text.score(self._own.threshold)), autoDefault=False)
        self.back_button.setToolTip(self.tr("The point that the model was measured at"))
        self.back_button.clicked.connect(self._go_back)
        self.prevalence = QSpinBox(maximum=99, value=self._settings.prevalence)
        self.prevalence.setSpecialValueText(self.tr("not known"))
        self.prevalence.setAccessibleName(self.tr("How many of 100 films here show pneumonia"))
        self.prevalence.setToolTip(self.tr("Count them over some weeks, with every film read; it is remembered"))
        self.prevalence.valueChanged.connect(self._on_prevalence)
        self.band_label, self.flips_label = plain_label("", "dim"), plain_label()
        self.others_label = plain_label(self._others_words(), "dim")
        self.others_label.setVisible(self._scores.others > 0)
        self.validation_table, self.local_table = (
            FigureTable(titles()) for titles in (words.validation_titles, words.local_titles)
        )
        self.curve = RocCurve(self._validation)

    def _lay_out(self, unit: float) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[round(unit)] * 4)
        layout.setSpacing(round(unit * 0.5))
        layout.addWidget(plain_label(self._what_it_is()))
        layout.addLayout(_row(unit, self.unlock_button, (plain_label(self._what_unlocking_means(), "warning"), 1)))
        layout.addLayout(_row(unit, (self.slider, 1), self.number, self.back_button))
        layout.addWidget(self.band_label)
        layout.addWidget(self.flips_label)
        layout.addWidget(self.others_label)
        self.flips_label.setFont(theme.scaled(self.font(), 1.1, bold=True))
        if self._validation:
            layout.addLayout(self._figures(unit), 1)
        else:
            layout.addWidget(plain_label(self.tr("What a point gives is not known of this model."), "warning"), 1)
        layout.addWidget(self._buttons())
        room = self.screen().availableSize() * 0.95
        self.resize(QSize(*(round(unit * lines) for lines in _SIZE)).boundedTo(room))

    def _figures(self, unit: float) -> QHBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(round(unit * 0.4))
        films = len(self._validation.ill) + len(self._validation.healthy) if self._validation else 0
        on_films = self.tr(
            "On the {count} validation films, all of children of one to five years of one hospital, "
            "with 95 % intervals:"
        )
        column.addWidget(plain_label(on_films.format(count=words.number(films))))
        column.addWidget(self.validation_table)
        column.addSpacing(round(unit * 0.6))
        asked: QLabel = plain_label(self.tr("How many of 100 films &here show pneumonia?"), wraps=False)
        asked.setBuddy(self.prevalence)
        column.addLayout(_row(unit, asked, self.prevalence, (QWidget(), 1)))
        column.addWidget(self.local_table)
        column.addWidget(plain_label(self._caution(), "dim"))
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(round(unit))
        row.addLayout(column, 5)
        row.addWidget(self.curve, 3)
        return row

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.apply_button = buttons.addButton(self.tr("&Apply to the list"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.apply_button.setToolTip(self.tr("Call every film anew; none is screened again, and it can be undone"))
        self.apply_button.setProperty("prominent", "true")
        buttons.accepted.connect(self._apply)
        buttons.rejected.connect(self.reject)
        return buttons

    # Its words

    def _others_words(self) -> str:
        template = self.tr(
            "Films in the list that another model scored: {count}. They keep their verdicts, and are screened again "
            "where you ask for it."
        )
        return template.format(count=words.number(self._scores.others))

    def _what_it_is(self) -> str:
        template = self.tr(
            "Scores from the operating point up are called PNEUMONIA. A lower one finds more of the ill and raises "
            "more false alarms; a higher one does the opposite. This is the point of the model {name}."
        )
        return template.format(name=text.printable(self._scores.model.name))

    def _what_unlocking_means(self) -> str:
        return self.tr(
            "Moving it changes verdicts, and the new point is written beside every result. Choose it on films of your "
            "own that were read by someone who can, not to get nicer figures."
        )

    def _caution(self) -> str:
        return self.tr(
            "These hold only where films are like the validation films, which chose the model's own point: elsewhere "
            "all of this will be worse."
        )


def _row(unit: float, *parts: QWidget | tuple[QWidget, int]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(round(unit * 0.6))
    for part in parts:
        widget, stretch = part if isinstance(part, tuple) else (part, 0)
        row.addWidget(widget, stretch)
    return row
