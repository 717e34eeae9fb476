"""One page of the settings: rows of labelled controls, with sentences between them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from pneumoscan.gui.look import theme
from pneumoscan.gui.look.action import words_of
from pneumoscan.gui.look.labels import plain_label


class Page(QScrollArea):
    """Scrolls where the screen is small or the text large."""

    def __init__(self, title: str, names: tuple[str, ...] = ()) -> None:
        """Make an empty page.

        Args:
            title: What it is called in the list of pages.
            names: The settings that "Restore defaults" restores.
        """
        super().__init__()
        self.title, self.names = title, names
        self.setProperty("surface", "plain")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(title)
        unit = theme.em(self.font())
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(*[round(unit)] * 4)
        self._form = QFormLayout()
        column.addLayout(self._form)
        column.addStretch(1)
        self._form.setVerticalSpacing(round(unit * 0.6))
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        heading = QLabel(title)
        heading.setFont(theme.scaled(self.font(), 1.3, bold=True))
        self._form.addRow(heading)
        self.setWidget(inner)

    def add(self, label: str, control: QWidget) -> None:
        """Add a control with its label; the letter after an ampersand leads to it."""
        control.setAccessibleName(words_of(label))
        self._form.addRow(label, control)

    def add_alone(self, control: QWidget) -> None:
        """Add a control that carries its own label."""
        row = QHBoxLayout()
        row.addWidget(control)
        row.addStretch(1)
        self._form.addRow(row)

    def add_wide(self, control: QWidget) -> None:
        """Add a control that takes the whole width."""
        self._form.addRow(control)

    def explain(self, sentence: str, tone: str = "dim") -> None:
        """Add a sentence."""
        self._form.addRow(plain_label(sentence, tone))
