"""The film and the controls that belong to it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSlider, QToolButton, QVBoxLayout, QWidget

from pneumoscan.gui.look import theme
from pneumoscan.gui.viewing.viewer import HeatLegend, Viewer

OPACITY_RANGE = (5, 100)  # percent: less would hide what the switch says is shown


class ViewerPane(QWidget):
    """The film above, heatmap switch, opacity and legend below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.viewer = Viewer()
        self.heat_action = QAction(self.tr("&Heatmap"), self, checkable=True, checked=True, shortcut=QKeySequence("H"))
        self.heat_action.setToolTip(self.tr("Show or hide the heatmap (H)"))
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(*OPACITY_RANGE)
        self.opacity.setSingleStep(5)
        self.opacity.setAccessibleName(self.tr("Heatmap opacity"))
        self.opacity.setToolTip(self.tr("How much of the film the heatmap covers"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.viewer, 1)
        layout.addWidget(self._bar())
        self.opacity.valueChanged.connect(self._set_opacity)
        self.heat_action.toggled.connect(self._show_heat)

    def set_heat(self, *, shown: bool, opacity: int) -> None:
        """Set switch and slider; the opacity in percent."""
        self.heat_action.setChecked(shown)
        self.opacity.setValue(opacity)
        self._set_opacity(self.opacity.value())
        self._show_heat(shown)

    def _bar(self) -> QFrame:
        unit = theme.em(self.font())
        bar = QFrame()
        bar.setProperty("surface", "panel")
        layout = QHBoxLayout(bar)
        layout.setContentsMargins(round(unit * 0.5), round(unit * 0.3), round(unit * 0.7), round(unit * 0.3))
        layout.setSpacing(round(unit * 0.6))
        label = QLabel(self.tr("Opacity"))
        label.setProperty("tone", "dim")
        label.setBuddy(self.opacity)
        self.opacity.setMinimumWidth(round(unit * 4))
        self.opacity.setMaximumWidth(round(unit * 9))
        switch = QToolButton()
        switch.setDefaultAction(self.heat_action)
        layout.addWidget(switch)
        layout.addWidget(label)
        layout.addWidget(self.opacity, 1)
        layout.addStretch(0)
        self.legend = HeatLegend()
        layout.addWidget(self.legend)
        return bar

    def _set_opacity(self, percent: int) -> None:
        self.viewer.set_opacity(percent / 100)

    def _show_heat(self, shown: bool) -> None:
        self.viewer.set_heat_shown(shown)
        self.opacity.setEnabled(shown)
        self.legend.setEnabled(shown)
