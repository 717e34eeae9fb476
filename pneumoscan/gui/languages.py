"""The languages of the window, and changing from one to another while it runs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from pneumoscan.core.resources import resource_path
from pneumoscan.core.sentence import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

SYSTEM = ""  # in place of a code: the language of the system
# The words of Qt's own buttons and menus, which it translates into some of these languages only. Their contexts are
# those of Qt, so that our translations take the place of the missing ones.
_QT_WORDS = (
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&No"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Open"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Restore Defaults"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Help"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Undo"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Redo"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Cu&t"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Copy"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Paste"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Delete"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Select All"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Undo"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Redo"),
    QT_TRANSLATE_NOOP("QLineEdit", "Cu&t"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Copy"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Paste"),
    QT_TRANSLATE_NOOP("QLineEdit", "Delete"),
    QT_TRANSLATE_NOOP("QLineEdit", "Select All"),
)


@dataclass(frozen=True, slots=True)
class Language:
    """A language of the window.

    Attributes:
        code: As in the name of its file of translations.
        name: What its speakers call it.
        locale: Of its dates and numbers, with the digits 0 to 9, as they stand in tables and reports.
    """

    code: str
    name: str
    locale: str


LANGUAGES = (
    Language("en", "English", "en_GB"),
    Language("es", "Español", "es_ES"),
    Language("fr", "Français", "fr_FR"),
    Language("pt", "Português", "pt_BR"),
    Language("hi", "हिन्दी", "hi_IN"),
    Language("ar", "العربية", "ar_AE"),
    Language("zh_CN", "简体中文", "zh_CN"),
    Language("sw", "Kiswahili", "sw_KE"),
)
ENGLISH = LANGUAGES[0]  # in which the program is written: without translations
_BY_CODE = {language.code: language for language in LANGUAGES}
_translators: list[QTranslator] = []


def of_system() -> Language:
    """The first of the user's languages that the window speaks; English if it speaks none."""
    for wanted in QLocale.system().uiLanguages():
        locale = QLocale(wanted)
        for language in LANGUAGES:
            ours = QLocale(language.locale)
            if (ours.language(), ours.script()) == (locale.language(), locale.script()):
                return language
    return ENGLISH


def chosen(code: str) -> Language:
    """The language of a code; the system's for an empty or unknown one."""
    return _BY_CODE.get(code) or of_system()


def install(app: QApplication, code: str) -> Language:
    """Have the application speak a language in place of the one before.

    It holds for texts that are asked for from now on: a window that is open must be made anew.

    Args:
        app: What shall speak it.
        code: That of one of `LANGUAGES`, or `SYSTEM`.
    """
    uninstall(app)
    language = chosen(code)
    translator = _read(app, QLocale(language.code), "pneumoscan", str(resource_path("translations")))
    if translator is None:
        language = ENGLISH  # all of it: English that runs from right to left is nobody's language
    locale = QLocale(language.locale)
    QLocale.setDefault(locale)
    qt_words = _read(app, locale, "qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for each in filter(None, (qt_words, translator)):  # the last is asked first
        app.installTranslator(each)
        _translators.append(each)
    app.setLayoutDirection(locale.textDirection())
    return language


def uninstall(app: QApplication) -> None:
    """Have the application speak English again, as it is written."""
    for translator in _translators:
        app.removeTranslator(translator)
        translator.deleteLater()
    _translators.clear()


def _read(app: QApplication, locale: QLocale, name: str, folder: str) -> QTranslator | None:
    """A file of translations, if it is there. English needs none, and Qt's wheel lacks some languages."""
    translator = QTranslator(app)
    if translator.load(locale, name, "_", folder):
        return translator
    translator.deleteLater()
    return None
