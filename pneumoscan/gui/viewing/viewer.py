"""The film, alone or beside another: with and without heatmap, or with a previous film of the patient."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from pneumoscan.gui.look import theme
from pneumoscan.gui.look.text import printable
from pneumoscan.gui.viewing.canvas import Canvas
from pneumoscan.gui.viewing.chooser import PreviousChooser
from pneumoscan.gui.viewing.corner_text import zoom_words
from pneumoscan.gui.viewing.view_state import Tool, ViewState

if TYPE_CHECKING:
    from pneumoscan.core.finding import Heatmap
    from pneumoscan.core.study import Study
    from pneumoscan.gui.viewing.film import Film


class Mode(Enum):
    """What is shown beside the film."""

    ALONE = auto()
    WITHOUT_HEAT = auto()
    PREVIOUS = auto()


class Viewer(QWidget):
    """Two linked views, of which the second is hidden until it is asked for."""

    mode_changed = Signal()
    heat_offered = Signal(str)  # why the film has no heatmap; empty where it has one
    held = Signal(bool)  # whether the key that hides the heatmap is held

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.state = ViewState(self)
        self.canvas = Canvas(self.state, self.tr("Film"))
        self.beside = Canvas(self.state, self.tr("Film beside it"))
        self.beside.is_leading = False
        self.chooser = PreviousChooser()
        self.mode = Mode.ALONE
        self._study: Study | None = None
        self._heatmap: Heatmap | None = None
        self._arrange()
        self.state.changed.connect(self._describe)
        for canvas in (self.canvas, self.beside):
            canvas.held.connect(self.held)
        self.set_mode(Mode.ALONE)

    @property
    def film(self) -> Film | None:
        """The film that is shown, maybe only as a preview."""
        return self.canvas.film

    def show_film(self, study: Study, film: Film, heatmap: Heatmap | None = None, objection: str = "") -> None:
        """Show a film; another one than before as a whole and upright.

        Args:
            study: Whose.
            film: To draw.
            heatmap: Its heatmap, if it has one that may be shown.
            objection: Why there is none.
        """
        if self._study is None or (study.study_id, study.correction) != (self._study.study_id, self._study.correction):
            self.state.set_look(self.state.look.begun())
        self._study, self._heatmap = study, heatmap
        self._entitle()
        self.canvas.show_film(film, heatmap)
        if self.mode is Mode.WITHOUT_HEAT:
            self.beside.show_film(film, None)
        self.heat_offered.emit("" if heatmap is not None else objection)
        self._describe()

    def show_waiting(self) -> None:
        """Show nothing, and after a while that the film is being read."""
        self.canvas.show_waiting()
        self._forget()

    def show_message(self, message: str) -> None:
        """Show a sentence where the film would be."""
        self.canvas.show_message(message)
        self._forget()

    def set_mode(self, mode: Mode) -> None:
        """Show this beside the film."""
        self.mode = mode
        is_previous = mode is Mode.PREVIOUS
        self._entitle()
        self.beside.title = "" if is_previous else self.tr("Without heatmap")
        self.beside.shows_heat = is_previous
        self.chooser.setVisible(is_previous)
        self.show_beside(is_shown=mode is Mode.WITHOUT_HEAT)
        if mode is Mode.WITHOUT_HEAT and self.canvas.film:
            self.beside.show_film(self.canvas.film, None)
        else:
            self.beside.show_message("")
        self.canvas.update()
        self.mode_changed.emit()

    def _entitle(self) -> None:
        """Name the film that is looked at where it could be taken for the one beside."""
        words = self.tr("With heatmap") if self._heatmap is not None else self.tr("No heatmap")
        self.canvas.title = words if self.mode is Mode.WITHOUT_HEAT else ""

    def show_beside(self, *, is_shown: bool) -> None:
        """Make room for a film beside, or give all room to the film."""
        self.beside.setVisible(is_shown)
        self._layout.setColumnStretch(0, 1 if is_shown else 0)

    def zoom(self, factor: float) -> None:
        """Enlarge the film around its middle."""
        self.canvas.zoom(factor)

    def begin_ruler(self) -> None:
        """Take the keyboard, so that arrow keys draw the ruler and Esc ends it."""
        self.canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def minimumSizeHint(self) -> QSize:
        unit = theme.em(self.font())
        return QSize(round(unit * 13), round(unit * 10))

    def _forget(self) -> None:
        self._study = self._heatmap = None
        if self.mode is Mode.WITHOUT_HEAT:
            self.beside.show_message("")
        self.heat_offered.emit(self.tr("No film is shown."))
        self.canvas.setAccessibleDescription("")

    @Slot()
    def _describe(self) -> None:
        """Say what a reader who cannot see the film needs to know to use the keys."""
        viewport = self.canvas.viewport
        if self._study is None or viewport is None:
            return
        parts = [printable(self._study.path.name), zoom_words(viewport, self.devicePixelRatioF())]
        parts.append(self._heat_words())
        if self.state.look.is_turned:
            parts.append(self.tr("Display turned"))
        if self.state.look.tool is Tool.RULER:
            parts.append(self.canvas.ruler_words or self.tr("Ruler: the arrow keys draw a line"))
        self.canvas.setAccessibleDescription(". ".join(parts))

    def _heat_words(self) -> str:
        if self._heatmap is None:
            return self.tr("No heatmap")
        return self.tr("Heatmap shown") if self.canvas.has_heat else self.tr("Heatmap hidden")

    def _arrange(self) -> None:
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(max(2, round(theme.em(self.font()) * 0.15)))
        self._layout.addWidget(self.chooser, 0, 0, 1, 2)
        self._layout.addWidget(self.beside, 1, 0)
        self._layout.addWidget(self.canvas, 1, 1)
        self._layout.setColumnStretch(1, 1)
        self._layout.setRowStretch(1, 1)
