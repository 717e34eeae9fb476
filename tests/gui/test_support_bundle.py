from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from pneumoscan.core.finding import Finding, Status
from pneumoscan.core.problem import Problem, ProblemCode
from pneumoscan.core.radiograph import Patient
from pneumoscan.core.study import Study
from pneumoscan.gui.dialogs import support_bundle_facts as facts_of
from pneumoscan.gui.dialogs.log_view import LogView
from pneumoscan.gui.dialogs.support_bundle import SupportBundleDialog
from pneumoscan.gui.dialogs.support_bundle_gather import gather
from pneumoscan.gui.work.engine_state import EngineState
from pneumoscan.gui.worklist.model import WorklistModel
from tests.gui import support

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pneumoscan.gui.dialogs.support_bundle_facts import Facts
    from pneumoscan.gui.settings import Settings

NAME, NUMBER = "Achieng^Mary", "KE-771234"
LINE = "2026-11-21 10:00:00,123 ERROR pneumoscan.gui.faults: ValueError at dicom.py:12 in read\n"


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """A log as it must never be."""
    path = tmp_path / "pneumoscan.log"
    secrets = (
        f"cannot open {Path.home() / 'Kisumu' / 'ward7.dcm'} of mary ACHIENG",
        "cannot open ward7.dcm, ward8_copy.jpeg",
        r"at D:\clinic\sister.grace\films\x",
        f"KeyError: 'name {NAME}'",
        "KeyError: 'Wanjiru'",
        f"number {NUMBER} of grace@clinic.example",
    )
    path.write_text(LINE + "".join(f"{secret}\n" for secret in secrets) + LINE, encoding="utf-8")
    return path


@pytest.fixture
def facts(settings: Settings, log: Path) -> Facts:
    model = WorklistModel()
    study = Study.at(Path.home() / "Kisumu" / "ward7.dcm")
    model.append([study])
    patient = Patient(name=NAME, patient_id=NUMBER)
    model.set_finding(Finding(study, Status.ERROR, problem=Problem(ProblemCode.NOT_SCREENED), patient=patient))
    settings.remember_folder("films", Path.home() / "Kisumu")
    settings.store.setValue("history/folder", str(Path.home() / "Kisumu"))
    settings.prevalence = 20
    return gather(EngineState(support.INFO), model, settings, log)


def test_no_byte_of_it_tells_of_a_patient_a_file_or_a_folder(facts: Facts, tmp_path: Path) -> None:
    target = tmp_path / "bundle.zip"
    facts_of.write(target, facts_of.contents(facts))
    with zipfile.ZipFile(target) as bundle:
        content = b"\n".join(bundle.read(name) for name in bundle.namelist()) + target.read_bytes()
    told = content.decode(errors="replace").casefold()
    secrets = ("achieng", "mary", "771234", "kisumu", "ward7", "ward8", "wanjiru", "grace", "example", str(Path.home()))
    assert not [secret for secret in secrets if secret.casefold() in told]


def test_it_holds_what_helps(facts: Facts) -> None:
    files = facts_of.contents(facts)
    told = json.loads(files["facts.json"])
    assert told["engine"]["model"] == "stand-in"
    assert told["films_by_outcome"] == {"error": 1}
    assert told["settings"]["reading/prevalence"] == "20"
    assert "history/folder" not in told["settings"]
    assert told["libraries"]["numpy"]
    assert told["screens"][0]["width"] > 0
    assert files["log-1.txt"].decode().count(LINE) == 2


def test_of_a_long_log_the_end_is_kept_in_whole_lines(facts: Facts, log: Path) -> None:
    log.write_text("first\n" + LINE * (facts_of.MOST_LOG_BYTES // len(LINE) + 10) + "last\n", encoding="utf-8")
    kept = facts_of.contents(facts)["log-1.txt"].decode().splitlines()
    assert kept[-1] == "last"
    assert kept[0] == LINE.strip()


def test_without_a_log_there_are_facts(facts: Facts, log: Path) -> None:
    log.unlink()
    assert set(facts_of.contents(facts)) == {"facts.json"}


def test_every_word_is_shown_before_it_is_saved(facts: Facts, settings: Settings, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = SupportBundleDialog(facts, settings)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.save_button.isEnabled()
    qtbot.waitUntil(dialog.save_button.isEnabled)
    dialog.save(tmp_path / "bundle.zip")
    qtbot.waitUntil(dialog.folder_button.isEnabled)
    with zipfile.ZipFile(tmp_path / "bundle.zip") as bundle:
        assert bundle.testzip() is None
        for name in bundle.namelist():
            assert bundle.read(name).decode().strip() in dialog.words.toPlainText()
    dialog.close()


def test_a_bundle_that_cannot_be_saved_is_said_and_leaves_nothing(
    facts: Facts, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = SupportBundleDialog(facts, settings)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(dialog.save_button.isEnabled)
    dialog.save(tmp_path / "no such folder" / "bundle.zip")
    qtbot.waitUntil(lambda: "could not be saved" in dialog.outcome.text())
    assert not dialog.folder_button.isEnabled()
    assert not (tmp_path / "no such folder").exists()
    dialog.done(0)


def test_the_log_is_shown_read_again_and_copied(log: Path, qtbot: QtBot) -> None:
    view = LogView(log)
    qtbot.addWidget(view)
    view.show()
    qtbot.waitUntil(lambda: LINE.strip() in view.words.toPlainText())
    log.write_text("another line\n", encoding="utf-8")
    view.refresh()
    qtbot.waitUntil(lambda: view.words.toPlainText() == "another line")
    view.copy()
    assert QGuiApplication.clipboard().text() == "another line"
    view.close()


def test_a_log_that_is_not_there_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    view = LogView(tmp_path / "none.log")
    qtbot.addWidget(view)
    qtbot.waitUntil(lambda: "no log yet" in view.words.toPlainText())
    view.done(0)
