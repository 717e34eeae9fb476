"""Faults in native code and before there is a window: written down without names, and told."""

from __future__ import annotations

import importlib
import logging
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from pneumoscan.gui import crash, last_resort
from tests.startup import PROJECT, home

if TYPE_CHECKING:
    from pathlib import Path

FALL = """
import faulthandler, sys
from pathlib import Path
from pneumoscan.gui import crash

def fall():
    faulthandler._sigsegv()

crash.watch(Path(sys.argv[1]))
fall()
"""


def fallen(tmp_path: Path) -> Path:
    """The folder of the log of a program that has crashed, and that lay in a folder with a person's name."""
    program = tmp_path / "Mary Smith" / "fall.py"
    program.parent.mkdir()
    program.write_text(FALL, encoding="utf-8")
    logs = tmp_path / "logs"
    logs.mkdir()
    environment = home(tmp_path / "home") | {"PYTHONPATH": str(PROJECT)}
    done = subprocess.run(
        [sys.executable, str(program), str(logs)], env=environment, check=False, capture_output=True, cwd=tmp_path
    )
    assert done.returncode != 0
    assert done.stderr == b""
    return logs


def test_a_crash_in_native_code_is_in_the_log_of_the_next_start(tmp_path: Path) -> None:
    logs = fallen(tmp_path)
    environment = home(tmp_path / "home") | {"PYTHONPATH": str(PROJECT)}
    program = (
        "import sys; from pathlib import Path; from pneumoscan.gui import crash, log; logs = Path(sys.argv[1]); "
        "log.open_log(logs / 'pneumoscan.log'); crash.watch(logs)"
    )
    for _ in range(2):  # told once
        subprocess.run([sys.executable, "-c", program, str(logs)], env=environment, check=True)
    told = (logs / "pneumoscan.log").read_text(encoding="utf-8")
    assert told.count("Native code failed") == 1
    assert "Segmentation fault" in told or "access violation" in told
    assert "fall.py" in told
    assert "in fall, from" in told
    assert "Mary" not in told
    assert (logs / "crash.txt").read_bytes() == b""


def test_a_folder_that_cannot_be_written_to_costs_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    crash.watch(tmp_path / "file" / "logs")


@pytest.mark.parametrize(
    "told", ["", "\x00\xff", "Fatal Python error: Aborted\n\nCurrent thread 0x1:\n  <no Python frame>"]
)
def test_a_report_that_is_damaged_or_empty_is_no_fault(told: str) -> None:
    assert crash.summary(told).endswith("at an unknown place")


def stumble() -> None:
    message = "no film in /films/Mary Smith"
    raise ValueError(message)


def test_a_fault_before_there_is_a_window_is_told_and_logged_without_its_text(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.CRITICAL), pytest.raises(SystemExit) as ended, last_resort.telling(tmp_path / "a.log"):
        stumble()
    assert ended.value.code == 1
    told = capsys.readouterr().err
    assert "ValueError" in told
    assert str(tmp_path / "a.log") in told
    assert "Mary" not in told + caplog.text
    assert "ValueError at test_crash.py" in caplog.text


def test_without_a_console_it_ends_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(SystemExit), last_resort.telling(tmp_path / "a.log"):
        raise OSError


def test_a_library_that_is_missing_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit), last_resort.telling(tmp_path / "a.log"):
        importlib.import_module("pneumoscan.no_such_part")
    assert "No module named 'pneumoscan.no_such_part'. Install it again" in capsys.readouterr().err
