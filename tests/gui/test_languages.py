"""The window's languages: what is translated, and changing between them."""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt
from PySide6.QtWidgets import QDialogButtonBox

from pneumoscan.core import resources
from pneumoscan.gui import languages
from tests.gui import texts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

FOLDER = texts.PROJECT / "resources" / "translations"
CODES = [language.code for language in languages.LANGUAGES if language is not languages.ENGLISH]
# The files hold every text of the program, and each is translated. To be switched off while texts are being written.
IS_COMPLETE = True
PLACEHOLDER = re.compile(r"\{[^{}]*\}")


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which speaks English again afterwards."""
    before = QLocale()
    yield qapp
    languages.uninstall(qapp)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(before)


def translations(code: str) -> Path:
    return FOLDER / f"pneumoscan_{code}.ts"


def compile_to(target: Path, source: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    command = [str(texts.qt_tool("lrelease")), "-silent", str(source), "-qm", str(target)]
    subprocess.run(command, check=True, capture_output=True)


def write_spanish(folder: Path, context: str, source: str, translation: str) -> None:
    ts = folder / "made.ts"
    message = f"<message><source>{source}</source><translation>{translation}</translation></message>"
    content = f'<TS version="2.1" language="es"><context><name>{context}</name>{message}</context></TS>'
    ts.write_text(f'<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>{content}', encoding="utf-8")
    compile_to(folder / "translations" / "pneumoscan_es.qm", ts)


# What is translated


def test_qts_tool_finds_every_text_that_the_program_marks(tmp_path: Path) -> None:
    found = texts.extracted(tmp_path)
    assert len(found) > 300
    texts_here = [(place, text) for place, text in texts.written() if text and text.source != texts.LOOKED_UP]
    assert [f"{place}: {text.source}" for place, text in texts_here if text not in found] == []


def test_every_text_is_marked_as_it_is_shown(tmp_path: Path) -> None:
    contexts = {text.context for text in texts.extracted(tmp_path)}
    assert [place for place, text in texts.written() if text is None or text.context not in contexts] == []


@pytest.mark.parametrize("code", CODES)
def test_each_file_of_translations_compiles(tmp_path: Path, code: str) -> None:
    compile_to(tmp_path / "compiled.qm", translations(code))


@pytest.mark.parametrize("code", CODES)
def test_a_translation_keeps_the_places_for_names_and_numbers(code: str) -> None:
    wrong = [
        message.text.source
        for message in texts.messages(translations(code))
        if message.is_finished
        and sorted(PLACEHOLDER.findall(message.text.source)) != sorted(PLACEHOLDER.findall(message.translation))
    ]
    assert wrong == []


@pytest.mark.parametrize("code", CODES)
@pytest.mark.skipif(not IS_COMPLETE, reason="texts are still being written")
def test_each_language_is_complete(tmp_path: Path, code: str) -> None:
    messages = texts.messages(translations(code))
    assert {message.text for message in messages} == texts.extracted(tmp_path)
    assert [message.text.source for message in messages if not message.is_finished or not message.translation] == []


# Changing


def test_arabic_is_laid_out_from_right_to_left_and_the_next_language_is_not(app: QApplication) -> None:
    languages.install(app, "ar")
    assert app.layoutDirection() is Qt.LayoutDirection.RightToLeft
    languages.install(app, "fr")
    assert app.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_text_changes_with_the_language_and_back(
    app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_spanish(tmp_path, "Text", "Waiting", "Espera")
    monkeypatch.setattr(languages, "resource_path", lambda name: tmp_path / name)
    languages.install(app, "es")
    assert QCoreApplication.translate("Text", "Waiting") == "Espera"
    languages.install(app, "en")
    assert QCoreApplication.translate("Text", "Waiting") == "Waiting"


def test_a_subclass_speaks_with_the_words_of_its_base(
    app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Base(QObject):
        def word(self) -> str:
            return self.tr("Waiting")

    class Derived(Base):
        pass

    write_spanish(tmp_path, "Base", "Waiting", "Espera")
    monkeypatch.setattr(languages, "resource_path", lambda name: tmp_path / name)
    languages.install(app, "es")
    assert Derived().word() == "Espera"


def test_qts_own_buttons_change_with_the_language(app: QApplication, qtbot: QtBot) -> None:
    languages.install(app, "es")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text() == "Cancelar"


@pytest.mark.parametrize("language", languages.LANGUAGES, ids=lambda language: language.code)
def test_numbers_have_the_digits_of_the_tables_in_every_language(
    app: QApplication, language: languages.Language
) -> None:
    languages.install(app, language.code)
    assert QLocale().toString(2026) in ("2026", "2.026", "2,026", "2\u202f026")
    assert QLocale().language() is QLocale(language.code).language()


def test_an_unknown_code_counts_as_the_systems_language(app: QApplication) -> None:
    assert languages.install(app, "xx") == languages.of_system()


def test_a_language_that_is_missing_from_the_installation_leaves_english(
    app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(languages, "resource_path", lambda name: tmp_path / name)
    languages.install(app, "sw")
    assert QCoreApplication.translate("Text", "Waiting") == "Waiting"


def test_english_in_place_of_arabic_does_not_run_from_right_to_left(
    app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(languages, "resource_path", lambda name: tmp_path / name)
    assert languages.install(app, "ar") is languages.ENGLISH
    assert app.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(
    ("wanted", "code"),
    [(["pt-PT"], "pt"), (["zh-Hant-TW", "fr-CA"], "fr"), (["zh-Hans-SG"], "zh_CN"), (["de-DE"], "en"), ([], "en")],
)
def test_the_systems_language_is_the_first_that_the_window_speaks(
    monkeypatch: pytest.MonkeyPatch, wanted: list[str], code: str
) -> None:
    class System:
        def uiLanguages(self) -> list[str]:  # noqa: N802  Qt's name
            return wanted

    monkeypatch.setattr(QLocale, "system", System)
    assert languages.of_system().code == code


def test_the_translations_lie_where_the_program_looks() -> None:
    assert resources.resource_path("translations") == FOLDER
    assert {path.stem.removeprefix("pneumoscan_") for path in FOLDER.glob("*.ts")} == set(CODES)
