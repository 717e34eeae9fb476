from __future__ import annotations

from dataclasses import replace
from datetime import date
from threading import Event, Thread
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from pneumoscan.core.installation import CheckCode, Checked, CheckResult, ToldCode, absent, check_of, failed, passed
from pneumoscan.gui.dialogs import installation_check_words as words
from pneumoscan.gui.dialogs.installation_check import InstallationCheckDialog
from pneumoscan.gui.services import ServiceError
from tests.gui import support
from tests.gui.support import write_film

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from pneumoscan.core.model_name import ModelName
    from pneumoscan.gui.services import Engine, Services
    from pneumoscan.gui.settings import Settings
    from pneumoscan.screening import Memory
    from tests.gui.conftest import OpenWindow

SOUND = CheckResult(check_of(CheckCode.FONTS), passed(ToldCode.FONTS_SOUND, count=21), 0.25)
NONE = CheckResult(check_of(CheckCode.EXPLAINING_PROCESS), absent(ToldCode.NOT_INSTALLED), 0.0)
BROKEN = CheckResult(
    check_of(CheckCode.DECODER, format="DICOM, JPEG XL"),
    failed(ToldCode.DECODER_FAILED, name="jpeg-xl.dcm", reason="ImportError"),
    1.5,
)
FULL_DISK = CheckResult(check_of(CheckCode.DATA_FOLDER), failed(ToldCode.LITTLE_ROOM, megabytes=3, needed=200), 0.1)


class Workbench:
    """What the window is handed as its check: gives the rows it was told to, and holds when it was told to."""

    def __init__(self, *rows: CheckResult) -> None:
        self.rows = rows
        self.seal = ""
        self.loaded = 0
        self.failures: tuple[CheckResult, ...] = ()
        self.is_open = Event()
        self.is_open.set()
        self.was_cancelled, self.is_closed = Event(), Event()
        self._changed: Callable[[], object] = lambda: None

    def listen(self, changed: Callable[[], object], /) -> None:
        self._changed = changed

    def close(self) -> None:
        self.is_closed.set()

    def check(
        self, _folder: Path, tell: Callable[[CheckResult, int], object], is_cancelled: Callable[[], bool], /
    ) -> Checked:
        for row in self.rows:
            tell(row, len(self.rows))
            while not self.is_open.wait(0.01):
                if is_cancelled():
                    self.was_cancelled.set()
                    raise RuntimeError
        self.fail(*(row for row in self.rows if row.forbids_screening))
        return Checked(self.rows, "the page")

    def fail(self, *failures: CheckResult) -> None:
        self.failures = failures
        self.seal = "" if failures else "2026-11-21 0123456789abcdef"
        self._changed()

    def services(self) -> Services:
        """Those whose engine this refuses, as that of the program does."""
        base = support.services()

        def load(memory: Memory, model: ModelName) -> Engine:
            if self.failures:
                raise ServiceError(words.refusal(self.failures))
            self.loaded += 1
            return base.load_engine(memory, model)

        return replace(base, load_engine=load, installation=self)


@pytest.fixture
def dialog(qtbot: QtBot, settings: Settings, tmp_path: Path) -> InstallationCheckDialog:
    made = InstallationCheckDialog(Workbench(SOUND, NONE, BROKEN), tmp_path, settings)
    qtbot.addWidget(made, before_close_func=lambda each: each.wait())
    made.show()
    return made


def cells(dialog: InstallationCheckDialog) -> list[list[str]]:
    table = dialog.table
    model = table.model()
    rows = range(table.rowCount())
    return [[str(model.data(model.index(row, column))) for column in range(4)] for row in rows]


def test_each_check_is_a_row_with_its_outcome_in_a_word(dialog: InstallationCheckDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(dialog.again_button.isEnabled)
    assert [row[0] for row in cells(dialog)] == ["Passed", "Left out", "FAILED"]
    assert cells(dialog)[2][1] == "Reading DICOM, JPEG XL"
    assert "jpeg-xl.dcm cannot be decoded (ImportError). Install" in cells(dialog)[2][2]
    assert "1 of 3 checks failed: Reading DICOM, JPEG XL. Nothing is screened" in dialog.outcome.text()
    assert dialog.bar.isHidden()
    assert dialog.table.currentRow() == 2  # the first that failed


def test_rows_come_while_the_check_goes_on_and_to_close_gives_it_up(
    qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    workbench = Workbench(SOUND, BROKEN)
    workbench.is_open.clear()
    dialog = InstallationCheckDialog(workbench, tmp_path, settings)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 1)
    assert (dialog.bar.value(), dialog.bar.maximum()) == (1, 2)
    assert not dialog.copy_button.isEnabled()
    with qtbot.waitSignal(dialog.ended):
        dialog.close()
    assert workbench.was_cancelled.is_set()


def test_the_page_is_copied_and_saved(dialog: InstallationCheckDialog, qtbot: QtBot, tmp_path: Path) -> None:
    qtbot.waitUntil(dialog.copy_button.isEnabled)
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == "the page"
    dialog.save(tmp_path / "check.txt")
    qtbot.waitUntil(lambda: "Saved as check.txt" in dialog.outcome.text())
    assert (tmp_path / "check.txt").read_text(encoding="utf-8") == "the page"
    dialog.save(tmp_path / "no folder" / "check.txt")
    qtbot.waitUntil(lambda: "could not be saved (No such file" in dialog.outcome.text())


def test_a_check_again_begins_with_an_empty_table(dialog: InstallationCheckDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(dialog.again_button.isEnabled)
    dialog.again_button.click()
    assert dialog.table.rowCount() == 0
    assert not dialog.page
    qtbot.waitUntil(dialog.again_button.isEnabled)
    assert dialog.table.rowCount() == 3


def test_a_check_that_breaks_is_said(qtbot: QtBot, settings: Settings, tmp_path: Path) -> None:
    class Broken(Workbench):
        def check(self, *_arguments: object) -> Checked:
            raise ZeroDivisionError

    dialog = InstallationCheckDialog(Broken(), tmp_path, settings)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: "came to no end (ZeroDivisionError)" in dialog.outcome.text())
    assert dialog.again_button.isEnabled()
    assert not dialog.save_button.isEnabled()
    dialog.wait()


def test_every_control_has_a_name_and_a_tip(dialog: InstallationCheckDialog) -> None:
    for button in (dialog.again_button, dialog.copy_button, dialog.save_button):
        assert button.text()
        assert button.toolTip()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert dialog.table.accessibleName()
    assert dialog.bar.accessibleName()


def test_a_full_disk_is_a_failure_that_leaves_verdicts_alone() -> None:
    assert "Verdicts are not affected" in words.summary([SOUND, FULL_DISK])
    assert "Only 3 MB are free" in words.told(FULL_DISK)


# In the window


def test_a_window_without_a_check_has_no_command_for_it(open_window: OpenWindow) -> None:
    assert not open_window().desks.installation.action.isVisible()


def test_the_command_opens_one_dialog_which_goes_with_the_window(open_window: OpenWindow, qtbot: QtBot) -> None:
    workbench = Workbench(SOUND)
    window = open_window(workbench.services())
    for _ in range(2):
        window.desks.installation.action.trigger()
    (dialog,) = window.findChildren(InstallationCheckDialog)
    qtbot.waitUntil(dialog.again_button.isEnabled)
    with qtbot.waitSignal(dialog.finished):
        window.close()
    assert workbench.is_closed.is_set()


def test_a_dialog_that_was_closed_gives_way_to_a_new_one(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window(Workbench(SOUND).services())
    window.desks.installation.open()
    (dialog,) = window.findChildren(InstallationCheckDialog)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    window.desks.installation.open()
    (other,) = window.findChildren(InstallationCheckDialog)
    qtbot.waitUntil(other.again_button.isEnabled)


def test_a_pass_is_remembered(open_window: OpenWindow, settings: Settings, qtbot: QtBot) -> None:
    workbench = Workbench(SOUND)
    window = open_window(workbench.services())
    qtbot.waitUntil(lambda: window.session.engine.info is not None)
    workbench.fail()
    qtbot.waitUntil(lambda: settings.installation_seal == workbench.seal)


def test_nothing_is_screened_before_a_check_that_failed_passes(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    workbench = Workbench(SOUND)
    workbench.failures = (BROKEN,)
    window = open_window(workbench.services())
    window.open([write_film(tmp_path / "film.png")])
    qtbot.waitUntil(lambda: "JPEG XL" in window.notices.sentence)
    assert window.notices.sentence.startswith("Nothing is screened: the check of this installation failed.")
    assert "Install the program again" in window.notices.sentence
    qtbot.waitUntil(lambda: len(window.session.not_screened()) == 1)
    window.desks.installation.action.trigger()
    qtbot.waitUntil(lambda: bool(window.session.model.rows) and window.session.model.rows[0].finding is not None)


def test_a_check_that_fails_stops_the_films_that_wait(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    workbench = Workbench(BROKEN)
    window = open_window(workbench.services())
    qtbot.waitUntil(lambda: window.session.engine.info is not None)
    window.session.pause()
    window.open([write_film(tmp_path / f"{number}.png", 100 + number) for number in range(3)])
    qtbot.waitUntil(lambda: window.session.model.total == 3)
    window.desks.installation.action.trigger()
    qtbot.waitUntil(lambda: "Nothing is screened" in window.session.engine.problem)
    qtbot.waitUntil(lambda: len(window.session.not_screened()) == 3)


def test_a_failure_told_from_another_thread_stops_the_window_too(open_window: OpenWindow, qtbot: QtBot) -> None:
    workbench = Workbench()
    window = open_window(workbench.services())
    qtbot.waitUntil(lambda: window.session.engine.info is not None)
    thread = Thread(target=workbench.fail, args=(BROKEN,))
    thread.start()
    qtbot.waitUntil(lambda: bool(window.session.engine.problem))
    thread.join()


def test_a_program_that_stays_open_is_checked_on_the_next_day(open_window: OpenWindow, qtbot: QtBot) -> None:
    workbench = Workbench()
    window = open_window(workbench.services())
    qtbot.waitUntil(lambda: window.session.engine.info is not None)
    for seal, is_due in (
        (f"{date.today().isoformat()} 0123456789abcdef", False),
        ("2026-01-01 0123456789abcdef", True),
    ):
        workbench.seal = seal
        workbench.loaded = 0
        window.desks.installation.heed_day()
        if is_due:
            qtbot.waitUntil(lambda: workbench.loaded == 1)
        else:
            qtbot.wait(100)
            assert workbench.loaded == 0


def test_a_failure_that_leaves_verdicts_alone_stops_nothing(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window(Workbench(FULL_DISK).services())
    qtbot.waitUntil(lambda: window.session.engine.info is not None)
    window.desks.installation.action.trigger()
    (dialog,) = window.findChildren(InstallationCheckDialog)
    qtbot.waitUntil(dialog.again_button.isEnabled)
    assert window.session.engine.info is not None
