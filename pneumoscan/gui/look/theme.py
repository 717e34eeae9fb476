"""Colours and sizes: dark, since a film is read in the dark. All sizes follow the font."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPalette

from pneumoscan.gui.worklist.outcome import Outcome

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QApplication

FILM = QColor("#000000")
WINDOW = QColor("#15181c")
PANEL = QColor("#1c2025")
RAISED = QColor("#272d34")
BORDER = QColor("#39424c")
TEXT = QColor("#e8ebee")
DIM = QColor("#a3aeb9")
ACCENT = QColor("#58a6e8")
SELECTION = QColor("#1f4a72")
WARNING = QColor("#f0b35a")
WARNING_SURFACE = QColor("#2e281d")

# Orange and blue-green stay apart for colour-blind readers; each stands beside its word and symbol anyway.
OUTCOME = {
    Outcome.PNEUMONIA: QColor("#ff9d45"),
    Outcome.UNCERTAIN: QColor("#f2cf5b"),
    Outcome.NORMAL: QColor("#63cfc0"),
    Outcome.REJECTED: QColor("#c3b1f0"),
    Outcome.ERROR: QColor("#f49a9a"),
    Outcome.NOT_SCREENED: DIM,
    Outcome.SCREENING: ACCENT,
    Outcome.WAITING: DIM,
    Outcome.TO_READ: ACCENT,
}
POINT_SIZE = 10.0

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
QPushButton:disabled, QToolButton:disabled {{ color: {faint}; background: {panel}; border-color: {raised}; }}
QPushButton:focus, QToolButton:focus {{ border: 1px solid {accent}; }}
QFileDialog QToolButton {{ background: {dim}; }}
QPushButton[prominent="true"] {{ background: {selection}; border-color: {selection}; }}
QPushButton[prominent="true"]:focus {{ border-color: {text}; }}
QPushButton[prominent="true"]:hover {{ background: {accent_dark}; }}
QPushButton[prominent="true"]:disabled {{ background: {panel}; border-color: {raised}; }}
QToolButton[flat="true"] {{ background: transparent; border-color: transparent; }}
QToolButton[flat="true"]:hover {{ background: {raised}; }}
QToolButton[flat="true"]:focus {{ border-color: {accent}; }}
QTableView {{
    background: {panel}; alternate-background-color: {stripe}; border: 1px solid {panel}; gridline-color: {panel};
    selection-background-color: {selection}; selection-color: {text};
}}
QTableView:focus {{ border: 1px solid {accent}; }}
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
QFrame[surface="panel"] {{ background: {panel}; }}
QFrame[surface="notice"] {{ background: {raised}; border: 1px solid {accent}; border-radius: {r}px; }}
QFrame[surface="warning"] {{
    background: {warning_surface}; border: none; border-left: {bar}px solid {warning}; border-radius: 0;
}}
QFrame[surface="bar"] {{ background: {window}; border-top: 1px solid {border}; }}
QFrame[surface="foot"] {{ background: {panel}; border-top: 1px solid {border}; }}
*[tone="dim"] {{ color: {dim}; }}
*[tone="warning"] {{ color: {warning}; }}
QCheckBox {{ spacing: {xs}px; padding: 2px; border: 1px solid transparent; border-radius: 3px; }}
QCheckBox:focus, QSlider:focus {{ border: 1px solid {accent}; border-radius: 3px; }}
QSlider {{ border: 1px solid transparent; }}
QPlainTextEdit {{ background: {panel}; border: 1px solid {border}; }}
QPlainTextEdit:focus {{ border: 1px solid {accent}; }}
"""


def apply(app: QApplication, families: Sequence[str] = ()) -> None:
    """Dress the whole application.

    Args:
        app: What to dress.
        families: Fonts to prefer, in the order in which to look for a character.
    """
    app.setStyle("Fusion")
    font = QFont(app.font())
    if families:
        font.setFamilies([*families, font.family()])
    font.setPointSizeF(max(POINT_SIZE, font.pointSizeF()))
    app.setFont(font)
    app.setPalette(_palette())
    app.setStyleSheet(_style_sheet(font))


def em(font: QFont) -> float:
    """The height of a line of `font`: the unit of every length in the window."""
    return QFontMetricsF(font).height()


def scaled(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """`font` in another size."""
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * factor)
    made.setBold(bold)
    return made


def _style_sheet(font: QFont) -> str:
    unit = em(font)
    return _STYLE.format(
        window=WINDOW.name(), panel=PANEL.name(), raised=RAISED.name(), border=BORDER.name(), text=TEXT.name(),
        dim=DIM.name(), accent=ACCENT.name(), selection=SELECTION.name(), warning=WARNING.name(),
        warning_surface=WARNING_SURFACE.name(), bar=max(3, round(unit * 0.18)),
        faint="#6d7782", hover="#323a43", stripe="#1f2429", accent_dark="#2a6296",
        xs=round(unit * 0.25), cell=round(unit * 0.25) + 3, s=round(unit * 0.5),
        m=round(unit * 1.2), r=round(unit * 0.2),
    )  # fmt: skip


def _palette() -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    colours = {
        role.Window: WINDOW, role.WindowText: TEXT, role.Base: PANEL, role.AlternateBase: QColor("#1f2429"),
        role.Text: TEXT, role.Button: RAISED, role.ButtonText: TEXT, role.BrightText: TEXT,
        role.ToolTipBase: RAISED, role.ToolTipText: TEXT, role.PlaceholderText: DIM,
        role.Highlight: SELECTION, role.HighlightedText: TEXT, role.Link: ACCENT, role.Accent: ACCENT,
        role.Light: BORDER, role.Midlight: BORDER, role.Mid: BORDER, role.Dark: FILM, role.Shadow: FILM,
    }  # fmt: skip
    for name, colour in colours.items():
        palette.setColor(name, colour)
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor("#6d7782"))
    return palette
