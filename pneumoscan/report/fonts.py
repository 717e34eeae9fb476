"""The bundled fonts, so that names print correctly on a machine without any."""

from __future__ import annotations

import functools
import threading

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase

from pneumoscan.core.resources import resource_path

_lock = threading.Lock()
# "fi" drawn as one glyph is extracted from a PDF as one character, and a search for the name fails.
_LIGATURES = ("liga", "clig", "dlig")
# Qt warns of each font without a script on its way to the font that has it.
_LOGGING_RULES = "qt.text.font.db=false"


def register_fonts() -> tuple[str, ...]:
    """See `pneumoscan.report.register_fonts`."""
    with _lock:
        return _register()


@functools.cache
def _register() -> tuple[str, ...]:
    QLoggingCategory.setFilterRules(_LOGGING_RULES)
    files = sorted(path for path in resource_path("fonts").glob("*.[ot]tf"))
    added = [QFontDatabase.addApplicationFont(str(path)) for path in files]
    families = {family: None for number in added for family in QFontDatabase.applicationFontFamilies(number)}
    return tuple(sorted(families, key=len))  # the shortest name is that of the Latin font, which goes first


def font(points: float, *, bold: bool = False) -> QFont:
    """The report's font; characters that the Latin one lacks come from the others."""
    made = QFont()
    made.setFamilies(list(register_fonts()))
    made.setPointSizeF(points)
    made.setBold(bold)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for tag in _LIGATURES:
        made.setFeature(QFont.Tag(tag), 0)
    return made
