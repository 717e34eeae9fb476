"""What can be chosen about the drawing of heat, beyond whether and how much: in a panel that a button opens."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QRectF, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QFrame, QHBoxLayout, QLabel, QSlider, QWidget

from pneumoscan.core.colour_map import ColourMap
from pneumoscan.gui.look import theme
from pneumoscan.gui.viewing.heat_layer import HeatStyle
from pneumoscan.gui.viewing.legend import swatch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QShowEvent

translate = QCoreApplication.translate
MOST_THRESHOLD = 90  # percent: above it a film would look as if it had no heat


def name_of(colour_map: ColourMap) -> str:
    """What people call a colour map, and whom it is for."""
    return {
        ColourMap.INFERNO: translate("ColourMap", "Inferno"),
        ColourMap.VIRIDIS: translate("ColourMap", "Viridis"),
        ColourMap.CIVIDIS: translate("ColourMap", "Cividis, for colour-blind readers"),
        ColourMap.AMBER: translate("ColourMap", "Amber, for grey printers"),
    }[colour_map]


@contextmanager
def quiet(*controls: QObject) -> Iterator[None]:
    """Set controls without being told of it by them."""
    blockers = [QSignalBlocker(control) for control in controls]
    yield
    for blocker in blockers:
        blocker.unblock()


class HeatOptions(QFrame):
    """Colours, threshold, and lines in place of colours. Closes like a menu."""

    style_changed = Signal(HeatStyle)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAccessibleName(self.tr("How the heatmap is drawn"))
        self.setProperty("surface", "notice")
        self._style = HeatStyle()
        self.colour_map = self._make_colour_map()
        self.threshold = self._make_threshold()
        self.contour = QCheckBox(self.tr("&Lines of equal heat (C)"))
        self.contour.setToolTip(self.tr("Draw lines in place of colours, so that the film stays in sight"))
        self._percent = QLabel()
        self._arrange()
        self.set_style(self._style)
        self.colour_map.currentIndexChanged.connect(self._tell)
        self.threshold.valueChanged.connect(self._tell)
        self.contour.toggled.connect(self._tell)

    def set_style(self, style: HeatStyle) -> None:
        """Show what is chosen; tells nobody."""
        self._style = style
        with quiet(self.colour_map, self.threshold, self.contour):
            self.colour_map.setCurrentIndex(self.colour_map.findData(style.colour_map.value))
            self.threshold.setValue(round(style.threshold * 100))
            self.contour.setChecked(style.is_contour)
        self._show_percent()

    def open_at(self, button: QWidget) -> None:
        """Open above or below `button`, whole on the screen."""
        self.setLayoutDirection(button.layoutDirection())
        self.adjustSize()
        corner = button.mapToGlobal(button.rect().bottomLeft())
        screen = button.screen().availableGeometry()
        left = min(max(corner.x(), screen.left()), screen.right() - self.width())
        top = corner.y() + 2
        if top + self.height() > screen.bottom():
            top = corner.y() - button.height() - self.height() - 2
        self.move(left, max(top, screen.top()))
        self.show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.colour_map.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def _tell(self) -> None:
        self._style = replace(
            self._style,
            colour_map=ColourMap(self.colour_map.currentData()),
            threshold=self.threshold.value() / 100,
            is_contour=self.contour.isChecked(),
        )
        self._show_percent()
        self.style_changed.emit(self._style)

    def _show_percent(self) -> None:
        self._percent.setText(self.tr("{percent} %").format(percent=self.threshold.value()))

    def _make_colour_map(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Heatmap colours"))
        box.setToolTip(self.tr("Each gets lighter with the heat, and can be told apart in print and by everyone"))
        size = QSize(round(theme.em(self.font()) * 3), round(theme.em(self.font()) * 0.8))
        box.setIconSize(size)
        for colour_map in ColourMap:
            box.addItem(_icon(colour_map, size), name_of(colour_map), colour_map.value)
        return box

    def _make_threshold(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, MOST_THRESHOLD)
        slider.setSingleStep(5)
        slider.setPageStep(10)
        slider.setAccessibleName(self.tr("Hide heat below, in percent"))
        slider.setToolTip(self.tr("Draw only what is at least so hot"))
        return slider

    def _arrange(self) -> None:
        unit = theme.em(self.font())
        self._percent.setMinimumWidth(self.fontMetrics().horizontalAdvance("100 %"))
        self._percent.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.threshold.setMinimumWidth(round(unit * 8))
        beside = QHBoxLayout()
        beside.addWidget(self.threshold, 1)
        beside.addWidget(self._percent)
        layout = QFormLayout(self)
        layout.setContentsMargins(*[round(unit * 0.8)] * 4)
        layout.setSpacing(round(unit * 0.6))
        layout.addRow(self.tr("&Colours"), self.colour_map)
        label = QLabel(self.tr("&Hide below"))
        label.setBuddy(self.threshold)
        layout.addRow(label, beside)
        layout.addRow(self.contour)


def _icon(colour_map: ColourMap, size: QSize) -> QIcon:
    pixmap = QPixmap(size)
    painter = QPainter(pixmap)
    swatch(painter, QRectF(pixmap.rect()), colour_map, is_mirrored=False)
    painter.end()
    return QIcon(pixmap)
