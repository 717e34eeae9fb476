"""What is known of the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from pneumoscan import __version__
from pneumoscan.gui.look import text, theme
from pneumoscan.gui.look.labels import plain_label
from pneumoscan.gui.look.symbols import app_icon

if TYPE_CHECKING:
    from pneumoscan.gui.work.engine_state import EngineState


class AboutDialog(QDialog):
    """Version, model, caution and licences."""

    def __init__(self, engine: EngineState, licences: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About PneumoScan"))
        unit = theme.em(self.font())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[round(unit * 1.4)] * 4)
        layout.setSpacing(round(unit * 0.8))
        layout.addLayout(self._heading(unit))
        layout.addWidget(plain_label(text.research_use_only(), "warning"))
        layout.addWidget(plain_label(self._model_lines(engine)))
        layout.addWidget(plain_label(self.tr("Licences of the program and of what it is made of:"), "dim", wraps=False))
        notices = QPlainTextEdit(licences, readOnly=True)
        notices.setTabChangesFocus(True)
        layout.addWidget(notices, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.resize(round(unit * 42), round(unit * 34))

    def _heading(self, unit: float) -> QHBoxLayout:
        side = round(unit * 3.2)
        icon = QLabel()
        icon.setPixmap(app_icon().pixmap(side, side))
        name = plain_label(f"PneumoScan {__version__}", wraps=False)
        name.setFont(theme.scaled(self.font(), 1.7, bold=True))
        row = QHBoxLayout()
        row.setSpacing(round(unit * 0.8))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.addWidget(name)
        purpose = self.tr("Offline screening of chest X-rays for pneumonia.")
        column.addWidget(plain_label(purpose, "dim", wraps=False))
        row.addLayout(column, 1)
        return row

    def _model_lines(self, engine: EngineState) -> str:
        if engine.info is None:
            return engine.details()
        info = engine.info
        lines = [
            self.tr("Model: {name}").format(name=info.model.name),
            self.tr("SHA-256 of its weights: {digest}").format(digest=info.model.sha256),
            self.tr("Operating point: {threshold}").format(threshold=text.score(info.threshold)),
            self.tr("Runs on: {device}").format(device=info.device),
            self.tr("With: {runtime}").format(runtime=info.runtime) if info.runtime else "",
            info.note,
        ]
        return text.printable_lines(line for line in lines if line)
