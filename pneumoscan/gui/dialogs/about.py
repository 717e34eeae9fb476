"""What is known of the program: version, model, its card, and licences."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from pneumoscan import __version__
from pneumoscan.gui.look import text, theme
from pneumoscan.gui.look.labels import plain_label
from pneumoscan.gui.look.symbols import app_icon

if TYPE_CHECKING:
    from pneumoscan.gui.work.engine_state import EngineState

_SIZE = (56, 36)  # of the dialog, in lines of text
_FOLDED = re.compile(r"<details><summary>(.*?)</summary>|</details>")


class CardView(QTextBrowser):
    """A model card in Markdown. Nothing is fetched from anywhere, and no link followed before a person agrees."""

    def __init__(self, markdown: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, openLinks=False)
        dialect = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
        self.document().setMarkdown(_FOLDED.sub(r"\1", markdown), dialect)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.setAccessibleName(self.tr("Model card"))
        self.setTabChangesFocus(True)
        self.anchorClicked.connect(self._ask)

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        """Nothing: what a document names is not fetched."""
        return None

    @Slot(QUrl)
    def _ask(self, link: QUrl) -> None:
        if link.scheme() not in ("http", "https"):
            return
        question = self.tr("This page is on the internet. Open it in the browser?")
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Open a page"), question, parent=self)
        box.setInformativeText(text.printable(link.toDisplayString()))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setStandardButtons(QMessageBox.StandardButton.Open | QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        if box.exec() == QMessageBox.StandardButton.Open:
            QDesktopServices.openUrl(link)
        box.deleteLater()


class AboutDialog(QDialog):
    """Version, model, caution, model card and licences, each on its page."""

    def __init__(
        self, engine: EngineState, licences: str, parent: QWidget | None = None, *, model_card: str = ""
    ) -> None:
        """Show it.

        Args:
            engine: What runs the model.
            licences: The notices of the program and its parts, as plain text.
            parent: The window.
            model_card: Of the model in use, as Markdown; its page is left out where empty.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("About PneumoScan"))
        unit = theme.em(self.font())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[round(unit)] * 4)
        layout.setSpacing(round(unit * 0.8))
        self.pages = QTabWidget(documentMode=True)
        self.pages.tabBar().setDrawBase(False)
        self.pages.addTab(self._about(engine, unit), self.tr("&About"))
        if model_card:
            self.pages.addTab(CardView(model_card), self.tr("&Model card"))
        self.pages.addTab(self._licences(licences), self.tr("&Licences"))
        layout.addWidget(self.pages, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        room = self.screen().availableSize() * 0.9
        self.resize(QSize(*(round(unit * lines) for lines in _SIZE)).boundedTo(room))

    def _about(self, engine: EngineState, unit: float) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(*[round(unit)] * 4)
        column.setSpacing(round(unit * 0.8))
        column.addLayout(self._heading(unit))
        column.addWidget(plain_label(text.research_use_only(), "warning"))
        column.addWidget(plain_label(text.population(), "warning"))
        column.addWidget(plain_label(self._model_lines(engine)))
        column.addStretch(1)
        return page

    def _licences(self, licences: str) -> QPlainTextEdit:
        notices = QPlainTextEdit(licences, readOnly=True)
        notices.setAccessibleName(self.tr("Licences of the program and of what it is made of"))
        notices.setTabChangesFocus(True)
        return notices

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
            self.tr("Runtime: {runtime}").format(runtime=info.runtime) if info.runtime else "",
            info.note,
        ]
        return text.printable_lines(line for line in lines if line)
