"""Switch, opacity, options and legend of the heatmap, in one row."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QToolButton, QWidget

from pneumoscan.core.colour_map import ColourMap
from pneumoscan.gui.look import theme
from pneumoscan.gui.look.action import make_action, offer
from pneumoscan.gui.viewing.heat_layer import HeatStyle
from pneumoscan.gui.viewing.heat_options import HeatOptions, quiet
from pneumoscan.gui.viewing.legend import HeatLegend

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from pneumoscan.gui.settings import Settings

OPACITY_RANGE = (5, 100)  # percent: less would hide what the switch says is shown


class HeatControls(QWidget):
    """How heat is drawn, as the user wants it."""

    style_changed = Signal(HeatStyle)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = HeatStyle()
        self._is_held = False
        self._told = self._chosen
        self._objection = ""
        self.heat_action = make_action(
            self, self.tr("&Heatmap"), self.tr("Show or hide the heatmap"), "H", is_switch=True
        )
        self.contour_action = make_action(
            self,
            self.tr("Heatmap &as lines"),
            self.tr("Draw lines of equal heat in place of colours"),
            "C",
            is_switch=True,
        )
        self.addAction(self.contour_action)  # for its key: it has no button here
        self.opacity = self._make_opacity()
        self.options = HeatOptions(self)
        self.legend = HeatLegend()
        self._more = self._make_more()
        self._arrange()
        self._show_chosen()
        self.heat_action.toggled.connect(self._switch)
        self.contour_action.toggled.connect(self._set_contour)
        self.opacity.valueChanged.connect(self._set_opacity)
        self.options.style_changed.connect(self._take_options)

    @property
    def heat_style(self) -> HeatStyle:
        """How heat is to be drawn now: as it was chosen, but not at all while it is held back."""
        return replace(self._chosen, is_shown=self._chosen.is_shown and not self._is_held)

    def set_style(self, style: HeatStyle) -> None:
        """Choose this style."""
        self._chosen = style
        self._show_chosen()
        self._tell()

    def hold(self, is_held: bool) -> None:
        """Hide the heat for as long as a key is held; the switch stays as it is."""
        self._is_held = is_held
        self._tell()

    def set_reason_disabled(self, reason: str) -> None:
        """Disable everything and have the tips say why; enable it where the sentence is empty."""
        self._objection = reason
        self._show_enabled()

    def menu_actions(self) -> list[QAction | None]:
        """What belongs into a menu; None stands for a line between."""
        return [self.heat_action, self.contour_action]

    def restore(self, settings: Settings) -> None:
        """Draw heat as on the day before."""
        self.set_style(
            HeatStyle(
                is_shown=settings.is_heat_shown,
                opacity=settings.heat_opacity / 100,
                colour_map=ColourMap(settings.heat_colours),
                threshold=settings.heat_threshold / 100,
                is_contour=settings.is_heat_contour,
            )
        )

    def remember(self, settings: Settings) -> None:
        """Draw heat so again next time."""
        settings.is_heat_shown = self._chosen.is_shown
        settings.heat_opacity = round(self._chosen.opacity * 100)
        settings.heat_colours = self._chosen.colour_map
        settings.heat_threshold = round(self._chosen.threshold * 100)
        settings.is_heat_contour = self._chosen.is_contour

    # What the controls do

    @Slot(bool)
    def _switch(self, is_on: bool) -> None:
        self._change(replace(self._chosen, is_shown=is_on))

    @Slot(bool)
    def _set_contour(self, is_on: bool) -> None:
        # Who asks for lines wants to see them.
        self._change(replace(self._chosen, is_contour=is_on, is_shown=self._chosen.is_shown or is_on))

    @Slot(int)
    def _set_opacity(self, percent: int) -> None:
        self._change(replace(self._chosen, opacity=percent / 100))

    @Slot(HeatStyle)
    def _take_options(self, style: HeatStyle) -> None:
        self._change(
            replace(self._chosen, colour_map=style.colour_map, threshold=style.threshold, is_contour=style.is_contour)
        )

    def _change(self, style: HeatStyle) -> None:
        if style != self._chosen:
            self.set_style(style)

    def _tell(self) -> None:
        if self.heat_style != self._told:
            self._told = self.heat_style
            self.style_changed.emit(self._told)

    # What they look like

    def _show_chosen(self) -> None:
        with quiet(self.heat_action, self.contour_action, self.opacity):
            self.heat_action.setChecked(self._chosen.is_shown)
            self.contour_action.setChecked(self._chosen.is_contour)
            self.opacity.setValue(round(self._chosen.opacity * 100))
        self.options.set_style(self._chosen)
        self.legend.set_style(self._chosen)
        self._show_enabled()

    def _show_enabled(self) -> None:
        for action in (self.heat_action, self.contour_action):
            offer(action, self._objection)
        is_drawn = self._chosen.is_shown and not self._objection
        self.legend.setVisible(is_drawn)
        hints = {
            self.opacity: self.tr("How much of the film the heatmap covers"),
            self._more: self.tr("Colours, threshold and lines of the heatmap"),
        }
        for control, hint in hints.items():
            control.setEnabled(is_drawn)
            control.setToolTip(f"{hint}\n{self._objection}" if self._objection else hint)

    def _make_opacity(self) -> QSlider:
        unit = theme.em(self.font())
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(*OPACITY_RANGE)
        slider.setSingleStep(5)
        slider.setAccessibleName(self.tr("Heatmap opacity"))
        slider.setMinimumWidth(round(unit * 3))
        slider.setMaximumWidth(round(unit * 8))
        return slider

    def _make_more(self) -> QToolButton:
        button = QToolButton()
        button.setText("…")
        button.setAccessibleName(self.tr("How the heatmap is drawn"))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(self._open_options)
        return button

    @Slot()
    def _open_options(self) -> None:
        self.options.open_at(self._more)

    def _arrange(self) -> None:
        unit = theme.em(self.font())
        switch = QToolButton()
        switch.setDefaultAction(self.heat_action)
        switch.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(round(unit * 0.4))
        layout.addWidget(switch)
        layout.addWidget(self.opacity, 1)
        layout.addWidget(self._more)
        layout.addWidget(self.legend, 2)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
