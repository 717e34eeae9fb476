"""What nobody foresaw: logged without names, told in a sentence, and never on the terminal."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning

from pneumoscan.gui import log
from pneumoscan.gui.faults import FaultReporter

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "logs" / "pneumoscan.log"
    logger = logging.getLogger("pneumoscan")
    before, raising = list(logger.handlers), logging.raiseExceptions
    log.open_log(path)
    yield path
    for handler in set(logger.handlers) - set(before):
        logger.removeHandler(handler)
        handler.close()
    logger.propagate = True
    logging.captureWarnings(capture=False)
    logging.raiseExceptions = raising


@pytest.fixture
def reporter() -> Iterator[FaultReporter]:
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    made = FaultReporter()
    made.install()
    yield made
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
    qInstallMessageHandler(None)


def stumble() -> None:
    message = "cannot read /films/Mary Smith.dcm"
    raise ValueError(message)


def test_a_fault_in_another_thread_is_told_and_logged_without_its_text(
    reporter: FaultReporter, log_file: Path, qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    with qtbot.waitSignal(reporter.fault_happened) as told:
        thread = threading.Thread(target=stumble)
        thread.start()
        thread.join()
    assert "(ValueError)" in told.args[0]
    assert "go on" in told.args[0]
    logged = log_file.read_text(encoding="utf-8")
    assert "ValueError at test_faults.py" in logged
    assert "in stumble" in logged
    assert "Mary" not in logged
    assert "/films" not in logged
    assert capfd.readouterr() == ("", "")


def test_messages_of_qt_are_logged_but_for_those_with_a_name(reporter: FaultReporter, log_file: Path) -> None:
    qWarning("the plugin is missing")
    qWarning("cannot open /films/Mary.png")
    logged = log_file.read_text(encoding="utf-8")
    assert "the plugin is missing" in logged
    assert "(text withheld)" in logged
    assert "Mary" not in logged


def test_a_log_that_cannot_be_written_costs_nothing(tmp_path: Path, log_file: Path) -> None:
    (tmp_path / "a file").touch()
    log.open_log(tmp_path / "a file" / "pneumoscan.log")
    logging.getLogger("pneumoscan").error("still fine")


def test_the_pinned_pyside_survives_many_signals() -> None:
    """PySide6 6.12.0 ends with "bool_dealloc" after some 600 signals on Python 3.11."""
    program = """
import pneumoscan.gui
from PySide6.QtCore import QObject, Signal
class Sender(QObject):
    sent = Signal(int)
sender = Sender()
for number in range(100_000):
    sender.sent.emit(number)
print("alive")
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "alive\n"
