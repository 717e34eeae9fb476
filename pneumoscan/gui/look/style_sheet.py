"""How the widgets are dressed: Qt's style sheet, with the colours of a theme and sizes that follow the font.

The tick is white on blue and the arrows are grey, so that one picture of each will do for every theme.
"""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from pneumoscan.core.resources import resource_path
from pneumoscan.gui.look.colours import DARK

if TYPE_CHECKING:
    from pneumoscan.gui.look.colours import Colours

_STYLE = """
QMainWindow, QDialog, QMessageBox {{ background: {window}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QToolTip {{ background: {raised}; color: {text}; border: 1px solid {border}; padding: 3px; }}
QMenuBar {{ background: {window}; }}
QMenuBar::item {{ padding: {xs}px {s}px; border-radius: 3px; }}
QMenuBar::item:selected, QMenu::item:selected {{ background: {selection}; }}
QMenu {{ background: {panel}; border: 1px solid {border}; padding: {xs}px; }}
QMenu::item {{ padding: {xs}px {m}px; border-radius: 3px; }}
QMenu::item:disabled, QMenuBar::item:disabled {{ color: {faint}; }}
QMenu::separator {{ height: 1px; background: {border}; margin: {xs}px; }}
QToolBar {{ background: {window}; border: none; border-bottom: 1px solid {border}; spacing: {xs}px; padding: {xs}px; }}
QToolBar::separator {{ width: 1px; background: {border}; margin: {xs}px {xs}px; }}
QPushButton, QToolButton {{
    background: {raised}; border: 1px solid {border}; border-radius: 4px; padding: {xs}px {s}px; color: {text};
}}
QPushButton:hover, QToolButton:hover {{ background: {hover}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {selection}; }}
QPushButton:checked, QToolButton:checked {{ background: {selection}; border-color: {accent}; }}
QPushButton:disabled, QToolButton:disabled {{ color: {faint}; background: {window}; border-color: {border}; }}
QPushButton:focus, QToolButton:focus {{ border: 1px solid {accent}; }}
QFileDialog QToolButton {{ background: {icon_ground}; }}
QPushButton[prominent="true"] {{
    background: {prominent}; border-color: {prominent}; color: {prominent_text};
}}
QPushButton[prominent="true"]:focus {{ border-color: {text}; }}
QPushButton[prominent="true"]:hover {{ background: {prominent_hover}; }}
QPushButton[prominent="true"]:disabled {{ background: {panel}; border-color: {raised}; color: {faint}; }}
QPushButton[flat="true"] {{ background: transparent; border-color: transparent; color: {accent}; }}
QPushButton[flat="true"]:hover {{ background: {raised}; }}
QPushButton[flat="true"]:focus {{ border-color: {accent}; }}
QToolButton[flat="true"] {{ background: transparent; border-color: transparent; }}
QToolButton[flat="true"]:hover {{ background: {raised}; }}
QToolButton[flat="true"]:focus {{ border-color: {accent}; }}
QTableView {{
    background: {panel}; alternate-background-color: {stripe}; border: 1px solid {panel}; gridline-color: {panel};
    selection-background-color: {selection}; selection-color: {text};
}}
QListView, QTreeView {{
    background: {panel}; alternate-background-color: {stripe}; border: 1px solid {border};
    selection-background-color: {selection}; selection-color: {text};
}}
QTableView:focus, QListView:focus, QTreeView:focus {{ border: 1px solid {accent}; }}
QListView[surface="pages"]::item {{ padding: {xs}px {s}px; }}
QTableCornerButton::section {{ background: {panel}; border: none; }}
QTableView::item {{ padding: 0 {xs}px; border: none; }}
QHeaderView {{ background: {panel}; }}
QHeaderView::section {{
    background: {panel}; color: {dim}; border: none; border-bottom: 1px solid {border}; padding: {xs}px {cell}px;
}}
QHeaderView::section:hover {{ color: {text}; }}
QScrollBar {{ background: {panel}; border: none; }}
QScrollBar:vertical {{ width: {s}px; }}
QScrollBar:horizontal {{ height: {s}px; }}
QScrollBar::handle {{ background: {border}; border-radius: {r}px; margin: 1px; }}
QScrollBar::handle:vertical {{ min-height: {m}px; }}
QScrollBar::handle:hover {{ background: {faint}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QSplitter::handle {{ background: {window}; }}
QSplitter::handle:hover {{ background: {selection}; }}
QProgressBar {{ background: {raised}; border: none; border-radius: {r}px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: {r}px; }}
QScrollArea {{ background: {panel}; border: 1px solid {panel}; }}
QScrollArea:focus {{ border: 1px solid {accent}; }}
QScrollArea > QWidget > QWidget {{ background: {panel}; border: none; }}
QScrollArea[surface="plain"], QScrollArea[surface="plain"] > QWidget > QWidget {{ background: {window}; border: none; }}
QFrame[surface="panel"] {{ background: {panel}; }}
QFrame[surface="notice"] {{ background: {raised}; border: 1px solid {accent}; border-radius: {r}px; }}
QFrame[surface="warning"] {{
    background: {warning_surface}; border: none; border-{leading}: {bar}px solid {warning}; border-radius: 0;
}}
QFrame[surface="bar"] {{ background: {window}; border-top: 1px solid {border}; }}
QFrame[surface="foot"] {{ background: {panel}; border-top: 1px solid {border}; }}
*[tone="dim"] {{ color: {dim}; }}
*[tone="warning"] {{ color: {warning}; }}
QCheckBox, QRadioButton {{ spacing: {xs}px; padding: 2px; border: 1px solid transparent; border-radius: 3px; }}
QCheckBox:focus, QRadioButton:focus, QSlider:focus {{ border: 1px solid {accent}; border-radius: 3px; }}
QCheckBox:disabled, QRadioButton:disabled, QLabel:disabled, QGroupBox:disabled {{ color: {faint}; }}
QCheckBox::indicator, QRadioButton::indicator, QGroupBox::indicator, QAbstractItemView::indicator {{
    width: {box}px; height: {box}px;
}}
QCheckBox::indicator:unchecked, QGroupBox::indicator:unchecked, QAbstractItemView::indicator:unchecked {{
    background: {panel}; border: 1px solid {edge}; border-radius: 2px;
}}
QCheckBox::indicator:checked, QGroupBox::indicator:checked, QAbstractItemView::indicator:checked {{
    background: {prominent}; border: 1px solid {accent}; border-radius: 2px; image: url("{pictures}/tick.png");
}}
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {{
    border: 1px solid {accent}; border-radius: 2px;
    background: qlineargradient(x1: 0, y1: 0, x2: 0, y2: 1, stop: 0.38 {prominent}, stop: 0.42 {prominent_text},
        stop: 0.58 {prominent_text}, stop: 0.62 {prominent});
}}
QRadioButton::indicator {{ background: {panel}; border: 1px solid {edge}; border-radius: {half_box}px; }}
QRadioButton::indicator:checked {{
    border-color: {accent};
    background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5, stop: 0.4 {prominent_text},
        stop: 0.5 {prominent}, stop: 1 {prominent});
}}
QCheckBox::indicator:unchecked:hover, QRadioButton::indicator:unchecked:hover {{ border-color: {accent}; }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled, QGroupBox::indicator:disabled {{
    border-color: {border};
}}
QCheckBox::indicator:checked:disabled, QRadioButton::indicator:checked:disabled,
QGroupBox::indicator:checked:disabled {{
    background: {faint};
}}
QSlider {{ border: 1px solid transparent; }}
QLineEdit {{
    background: {panel}; border: 1px solid {edge}; border-radius: 3px; padding: {xs}px; color: {text};
    selection-background-color: {selection}; selection-color: {text};
}}
QLineEdit, QPlainTextEdit, QTextEdit {{ placeholder-text-color: {dim}; }}
QLineEdit:focus {{ border-color: {accent}; }}
QLineEdit:disabled {{ color: {faint}; background: {window}; border-color: {border}; }}
QComboBox, QAbstractSpinBox {{
    background: {raised}; border: 1px solid {edge}; border-radius: 3px; padding: {xs}px; color: {text};
    selection-background-color: {selection}; selection-color: {text};
}}
QAbstractSpinBox, QComboBox:editable {{ background: {panel}; }}
QComboBox:hover {{ background: {hover}; }}
QComboBox:focus, QAbstractSpinBox:focus {{ border-color: {accent}; }}
QComboBox:disabled, QAbstractSpinBox:disabled {{ color: {faint}; background: {window}; border-color: {border}; }}
QComboBox::drop-down, QDateEdit::drop-down {{ border: none; width: {m}px; }}
QComboBox::down-arrow, QDateEdit::down-arrow {{
    image: url("{pictures}/down.png"); width: {arrow}px; height: {arrow}px;
}}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: {m}px; }}
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover {{ background: {hover}; }}
QAbstractSpinBox::up-arrow {{ image: url("{pictures}/up.png"); width: {arrow}px; height: {arrow}px; }}
QAbstractSpinBox::down-arrow {{ image: url("{pictures}/down.png"); width: {arrow}px; height: {arrow}px; }}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit, QAbstractItemView QLineEdit {{
    background: transparent; border: none; border-radius: 0; padding: 0 {xs}px;
}}
QComboBox QAbstractItemView {{ border: 1px solid {border}; }}
QTabWidget::pane {{ background: {window}; border: none; border-top: 1px solid {border}; }}
QTabBar::tab {{
    background: transparent; color: {dim}; padding: {xs}px {m}px; border: 1px solid transparent;
    border-bottom: 2px solid transparent;
}}
QTabBar::tab:hover {{ color: {text}; }}
QTabBar::tab:selected {{ color: {text}; border-bottom-color: {accent}; }}
QTabBar::tab:focus {{ border: 1px solid {accent}; border-bottom-width: 2px; }}
QTabBar::tab:disabled {{ color: {faint}; }}
QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {raised}; }}
QCalendarWidget QToolButton {{ border-color: transparent; }}
QPlainTextEdit, QTextEdit, QTextBrowser {{ background: {panel}; border: 1px solid {edge}; }}
QPlainTextEdit:focus, QTextEdit:focus, QTextBrowser:focus {{ border: 1px solid {accent}; }}
"""


def style_sheet(colours: Colours, unit: float, *, is_right_to_left: bool = False) -> str:
    """The style sheet of the whole program.

    Args:
        colours: Those of the theme.
        unit: The height of a line of text, in pixels.
        is_right_to_left: Whether the language is read so; a style sheet is not mirrored by Qt.
    """
    names = {field.name: getattr(colours, field.name) for field in fields(colours)}
    values = {name: colour.name() for name, colour in names.items() if isinstance(colour, QColor)}
    sizes = {"bar": max(3, round(unit * 0.18)), "cell": round(unit * 0.25) + 3}
    steps = {"xs": 0.25, "s": 0.5, "m": 1.2, "r": 0.2}
    box = 2 * round(unit * 0.38)  # even, so that half of it rounds a radio button off
    sizes |= {"box": box, "half_box": box // 2, "arrow": round(unit * 0.55)}
    sizes |= {name: round(unit * share) for name, share in steps.items()}
    leading = "right" if is_right_to_left else "left"
    pictures = resource_path("look").as_posix()
    # Qt's own file dialog has dark signs in every theme.
    return _STYLE.format(**values, **sizes, pictures=pictures, leading=leading, icon_ground=DARK.dim.name())
