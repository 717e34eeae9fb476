"""Asking once more before a verdict is shown that the program refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from pneumoscan.gui.look import text, theme
from pneumoscan.gui.look.labels import ElidedLabel, plain_label
from pneumoscan.gui.verdict.warning_list import WarningSign

if TYPE_CHECKING:
    from pneumoscan.core.problem import Problem
    from pneumoscan.core.study import Study


class OverruleDialog(QDialog):
    """States the reason and what it means to pass over it. Return and Escape both leave things as they are."""

    def __init__(self, study: Study, problem: Problem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Show a verdict anyway"))
        unit = theme.em(self.font())
        name = ElidedLabel()
        name.set_text(study.path.name, str(study.path))
        self.reason = plain_label(text.problem(problem))
        self.reason.setFont(theme.scaled(self.font(), 1.1, bold=True))
        heading = QHBoxLayout()
        heading.setSpacing(round(unit * 0.6))
        heading.addWidget(WarningSign(), 0, Qt.AlignmentFlag.AlignTop)
        heading.addWidget(self.reason, 1, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[round(unit * 1.2)] * 4)
        layout.setSpacing(round(unit * 0.7))
        layout.addWidget(name)
        layout.addLayout(heading)
        layout.addWidget(plain_label(self._meaning()))
        layout.addSpacing(round(unit * 0.3))
        layout.addWidget(self._buttons())
        width = round(unit * 30)
        self.resize(width, layout.totalHeightForWidth(width))

    def _meaning(self) -> str:
        return self.tr(
            "The model was not made for such a film: it will give a score all the same, and that score may mean "
            "nothing. If you go on, the verdict carries this reason as a warning wherever it is shown: in the window, "
            "in the report and in the table. You can undo it."
        )

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        self.proceed = buttons.addButton(self.tr("Show the verdict"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.cancel = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.proceed.setAutoDefault(False)
        self.cancel.setDefault(True)
        self.cancel.setFocus()
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons
