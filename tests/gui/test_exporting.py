"""Reports and tables from the window."""

from __future__ import annotations

import csv
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pneumoscan.gui.dialogs import asking as dialogs
from tests.gui import support
from tests.gui.driving import choose, films, wait_for_the_end

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from pneumoscan.core.finding import Finding
    from pneumoscan.gui.main_window import MainWindow
    from pneumoscan.gui.services import EngineInfo
    from tests.gui.conftest import OpenWindow


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the user chooses for every file, under the name suggested."""
    folder = tmp_path / "out"
    folder.mkdir()

    def choose(_parent: QWidget, suggested: Path, _kind: str) -> Path:
        return folder / suggested.name

    monkeypatch.setattr(dialogs, "ask_target", choose)
    return folder


@pytest.fixture
def window(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return screened(open_window(), qtbot, tmp_path)


def screened(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    window.open(films(tmp_path / "films", 200, 40))
    wait_for_the_end(qtbot, window, 2)
    qtbot.waitUntil(window.does.common.report_of_list.isEnabled)
    return window


def test_report_of_the_chosen_film(window: MainWindow, qtbot: QtBot, target: Path) -> None:
    choose(qtbot, window.does.common.report_of_film)
    qtbot.waitUntil(lambda: window.notices.sentence == "Saved as film0 PneumoScan.pdf", timeout=20_000)
    assert (target / "film0 PneumoScan.pdf").read_bytes().startswith(b"%PDF")


def test_report_of_the_list(window: MainWindow, qtbot: QtBot, target: Path) -> None:
    choose(qtbot, window.does.common.report_of_list)
    assert not window.does.common.report_of_list.isEnabled() or window.desks.exports.is_running
    qtbot.waitUntil(lambda: window.notices.sentence.startswith("Saved as PneumoScan 20"), timeout=20_000)
    (written,) = target.iterdir()
    assert written.suffix == ".pdf"


def test_table_of_the_list(window: MainWindow, qtbot: QtBot, target: Path) -> None:
    choose(qtbot, window.does.common.table_of_list)
    qtbot.waitUntil(lambda: window.notices.sentence.startswith("Saved as"), timeout=10_000)
    (written,) = target.iterdir()
    with written.open(encoding="utf-8", newline="") as stream:
        assert [row["verdict"] for row in csv.DictReader(stream)] == ["PNEUMONIA", "NORMAL"]


def test_a_disk_that_fails_is_a_sentence(
    window: MainWindow, qtbot: QtBot, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialogs, "ask_target", lambda *_: target / "missing folder" / "report.pdf")
    choose(qtbot, window.does.common.report_of_list)
    qtbot.waitUntil(lambda: "could not be written" in window.notices.sentence, timeout=10_000)
    assert window.desks.exports.is_running is False


def test_an_export_can_be_cancelled(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path, target: Path) -> None:
    gate = support.Gate()

    def write(
        _path: Path, _findings: Sequence[Finding], _engine: EngineInfo | None, progress: Callable[[int, int], bool]
    ) -> bool:
        assert progress(1, 3)
        assert gate.is_open.wait(10)
        return progress(2, 3)

    window = screened(open_window(replace(support.services(), write_pdf=write)), qtbot, tmp_path)
    choose(qtbot, window.does.common.report_of_list)
    qtbot.waitUntil(lambda: "page 1 of 3" in window.status.progress.text)
    choose(qtbot, window.does.common.cancel)
    gate.is_open.set()
    qtbot.waitUntil(lambda: window.notices.sentence == "Cancelled. No file was written.")
    assert list(target.iterdir()) == []
