"""The film and the controls that belong to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolBar, QToolButton, QVBoxLayout, QWidget

from pneumoscan.gui.look import theme
from pneumoscan.gui.look.action import words_of
from pneumoscan.gui.viewing import tool_icons, view_commands
from pneumoscan.gui.viewing.heat_controls import HeatControls
from pneumoscan.gui.viewing.heat_layer import HeatStyle
from pneumoscan.gui.viewing.preset_menu import PresetMenu
from pneumoscan.gui.viewing.tool_icons import Sign
from pneumoscan.gui.viewing.view_desk import ViewDesk
from pneumoscan.gui.viewing.viewer import Viewer

if TYPE_CHECKING:
    from pneumoscan.gui.settings import Settings

_ICON = 1.05  # in lines of text


class ViewerPane(QWidget):
    """The film above; below it the tools of the viewer and how heat is drawn."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.viewer = Viewer()
        self.does = view_commands.make(self)
        self.heat = HeatControls()
        self.presets = PresetMenu(self.viewer.state, self)
        self._desk = ViewDesk(self.viewer, self.does)
        self._arrange()
        self.addActions(self.does.all())
        self.does.presets.triggered.connect(self._open_presets)
        self.heat.style_changed.connect(self._set_style)
        self.viewer.heat_offered.connect(self.heat.set_reason_disabled)
        self.viewer.held.connect(self.heat.hold)
        self.viewer.show_message("")
        self._set_style(self.heat.heat_style)

    @property
    def heat_action(self) -> QAction:
        """Shows or hides the heatmap."""
        return self.heat.heat_action

    def menu_actions(self) -> list[QAction | None]:
        """What belongs into the menu "View"; None stands for a line between."""
        return [*self.heat.menu_actions(), None, *self.does.menu()]

    def restore(self, settings: Settings) -> None:
        """Show films as on the day before."""
        self.heat.restore(settings)
        self.viewer.state.change(is_patient_shown=settings.is_patient_shown)

    def remember(self, settings: Settings) -> None:
        """Show films so again next time."""
        self.heat.remember(settings)
        settings.is_patient_shown = self.viewer.state.look.is_patient_shown

    def add_control(self, widget: QWidget) -> None:
        """Put something more that belongs to the heatmap beside its controls."""
        self._heat_row.addWidget(widget)

    def hold_key_in(self, widget: QWidget) -> None:
        """Have the space bar hide the heatmap as long as it is held while `widget` has the keyboard."""
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.FocusOut:
            self.heat.hold(False)  # noqa: FBT003  the release of the key goes elsewhere
        if kind not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) or not isinstance(event, QKeyEvent):
            return False
        if event.key() != Qt.Key.Key_Space or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        if not event.isAutoRepeat():
            self.heat.hold(kind is QEvent.Type.KeyPress)
        return True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.paint_icons()  # only now: the style has given the button at the bar's end an icon of its own

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange):
            self.paint_icons()

    def paint_icons(self) -> None:
        """Draw those of the tools, in the colours of the theme: when they are seen, and for the menus before."""
        view_commands.paint_icons(self.does)
        more = self.tools.findChild(QToolButton, "qt_toolbar_ext_button")
        if more is not None:
            more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            more.setStyleSheet("padding: 0")  # it is too narrow for that of other buttons
            more.setIcon(tool_icons.icon(Sign.MORE))
            more.setAccessibleName(self.tr("More tools"))
            more.setToolTip(self.tr("More tools"))

    @Slot(HeatStyle)
    def _set_style(self, style: HeatStyle) -> None:
        self.viewer.state.change(heat=style)

    @Slot()
    def _open_presets(self) -> None:
        button = self.tools.widgetForAction(self.does.presets)
        above = QPoint(0, -self.presets.sizeHint().height())
        self.presets.popup(button.mapToGlobal(above))

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.viewer, 1)
        layout.addWidget(self._tool_bar())
        layout.addWidget(self._heat_bar())

    def _heat_bar(self) -> QFrame:
        unit = theme.em(self.font())
        bar = QFrame()
        bar.setProperty("surface", "panel")
        self._heat_row = QHBoxLayout(bar)
        self._heat_row.setContentsMargins(round(unit * 0.4), round(unit * 0.3), round(unit * 0.4), round(unit * 0.3))
        self._heat_row.setSpacing(0)
        self._heat_row.addWidget(self.heat)
        self._heat_row.addStretch(1)
        return bar

    def _tool_bar(self) -> QToolBar:
        """The tools, of which those that find no room are in a menu at the bar's end."""
        unit = theme.em(self.font())
        self.tools = QToolBar(self.tr("Tools of the viewer"))
        self.tools.setIconSize(QSize(round(unit * _ICON), round(unit * _ICON)))
        margins = f"{round(unit * 0.25)}px {round(unit * 0.3)}px"  # narrower than other buttons, so that all find room
        self.tools.setStyleSheet(f"QToolButton {{ padding: {margins}; }}")
        for action in self.does.strip():
            if action is None:
                self.tools.addSeparator()
                continue
            self.tools.addAction(action)
            button = self.tools.widgetForAction(action)
            button.setProperty("flat", "true")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(words_of(action.text()))
        return self.tools
