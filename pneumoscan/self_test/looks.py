"""Checks of what is seen: languages, fonts, the colours of heat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pneumoscan.core import colour_map
from pneumoscan.core.colour_map import ColourMap
from pneumoscan.core.installation import ToldCode, failed, passed
from pneumoscan.self_test import expected
from pneumoscan.self_test.decoders import expectations
from pneumoscan.self_test.workshop import FaultError

if TYPE_CHECKING:
    from pathlib import Path

    from pneumoscan.core.installation import Answer
    from pneumoscan.gui.languages import Language

# Texts from different parts of a file of translations, whose words no other language shares with English.
_KNOWN_TEXTS = (
    ("Text", "Research use only. Not a medical device; a score is not a diagnosis."),
    ("Problem", "The image is blank: it holds no film."),
    ("SupportBundleDialog", "Choose where to save it"),
)


def check_languages(resources: Path) -> Answer:
    """Whether each language is there, and says known texts otherwise than English does."""
    from pneumoscan.gui.languages import ENGLISH, LANGUAGES

    others = [language for language in LANGUAGES if language is not ENGLISH]
    for language in others:
        if not _speaks(language, resources / "translations"):
            return failed(ToldCode.LANGUAGE_BROKEN, name=language.name)
    return passed(ToldCode.LANGUAGES_SOUND, names=", ".join(language.name for language in LANGUAGES))


def _speaks(language: Language, folder: Path) -> bool:
    from PySide6.QtCore import QLocale, QTranslator

    translator = QTranslator()
    if not translator.load(str(folder / f"pneumoscan_{language.code}.qm")):
        return False
    if QLocale(translator.language()).language() != QLocale(language.code).language():
        return False
    found = [translator.translate(context, text) for context, text in _KNOWN_TEXTS]
    return all(words and words != text for words, (_, text) in zip(found, _KNOWN_TEXTS, strict=True))


def check_fonts(resources: Path) -> Answer:
    """Whether each font is the one that was shipped, and Qt can use it."""
    known = expectations(resources).fonts
    for name, sha256 in known.items():
        path = resources / "fonts" / name
        try:
            is_sound = expected.sha256_of(path) == sha256 and _is_usable(path)
        except OSError:
            is_sound = False
        if not is_sound:
            return failed(ToldCode.FONT_BROKEN, name=name)
    return passed(ToldCode.FONTS_SOUND, count=len(known))


def _is_usable(path: Path) -> bool:
    from pneumoscan import report

    try:
        report.require_qt()  # a font needs an application, of which this makes one without a screen
    except report.ReportError as fault:
        raise FaultError(failed(ToldCode.REPORT_FAILED, reason=fault)) from fault
    from PySide6.QtGui import QFontDatabase

    number = QFontDatabase.addApplicationFont(str(path))
    return number >= 0 and bool(QFontDatabase.applicationFontFamilies(number))


def check_colours(resources: Path) -> Answer:
    """Whether each scale of colours has its colours."""
    known = expectations(resources).colours
    for name in ColourMap:
        if expected.some_colours(colour_map.colours(name)) != known.get(name.value):
            return failed(ToldCode.COLOURS_WRONG, name=name.value)
    return passed(ToldCode.COLOURS_SOUND, count=len(known))
