"""Controls that show a setting and change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QWheelEvent

    from pneumoscan.gui.preferences.draft import Draft


class Switch(QCheckBox):
    """Shows whether something is on."""

    def __init__(self, draft: Draft, name: str, label: str, hint: str) -> None:
        super().__init__(label)
        self.setToolTip(hint)
        self._draft, self._name = draft, name
        self._show(name)
        draft.changed.connect(self._show)
        self.toggled.connect(self._choose)

    @Slot(str)
    def _show(self, name: str) -> None:
        if name == self._name:
            self.setChecked(self._draft.value(name))

    @Slot(bool)
    def _choose(self, checked: bool) -> None:
        self._draft.choose(self._name, checked)


class Choice(QComboBox):
    """Shows which of a few is chosen."""

    def __init__(self, draft: Draft, name: str, options: Sequence[tuple[object, str]], hint: str) -> None:
        """Offer the options.

        Args:
            draft: What it changes.
            name: The setting.
            options: Each value with its words.
            hint: What is chosen here.
        """
        super().__init__()
        self.setToolTip(hint)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._draft, self._name = draft, name
        self._values = [value for value, _words in options]
        self.addItems([words for _value, words in options])
        self._show(name)
        draft.changed.connect(self._show)
        self.currentIndexChanged.connect(self._choose)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: turning it to read on must change nothing."""
        event.ignore()

    @Slot(str)
    def _show(self, name: str) -> None:
        value = self._draft.value(self._name)
        if name == self._name and value in self._values:
            self.setCurrentIndex(self._values.index(value))

    @Slot(int)
    def _choose(self, number: int) -> None:
        self._draft.choose(self._name, self._values[number])


class Number(QSpinBox):
    """Shows a number in percent."""

    def __init__(self, draft: Draft, name: str, limits: tuple[int, int], hint: str, step: int = 5) -> None:
        super().__init__()
        self.setRange(*limits)
        self.setSingleStep(step)
        self.setSuffix(" %")
        self.setKeyboardTracking(False)  # 1 is no size of text on the way to 120
        self.setToolTip(hint)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._draft, self._name = draft, name
        self._show(name)
        draft.changed.connect(self._show)
        self.valueChanged.connect(self._choose)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    @Slot(str)
    def _show(self, name: str) -> None:
        if name == self._name:
            self.setValue(self._draft.value(name))

    @Slot(int)
    def _choose(self, number: int) -> None:
        self._draft.choose(self._name, number)
