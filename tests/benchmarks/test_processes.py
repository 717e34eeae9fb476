from __future__ import annotations

import os
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from benchmarks import resident
from benchmarks.heartbeat import Heartbeat
from benchmarks.processes import ProbeError, surroundings
from benchmarks.window_probe import PAINTED

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("window", ["label", "program"])
def test_the_first_paint_of_a_window_is_told(window: str) -> None:
    with surroundings() as place:
        arguments = [window, str(place.settings)][: 2 if window == "program" else 1]
        seconds = place.seconds_to_line(lambda line: line.strip() == PAINTED, "benchmarks.window_probe", *arguments)
        assert seconds > 0
        assert (place.folder / "history").is_dir() is (window == "program")
    assert not place.folder.exists()


def test_a_program_that_does_not_come_that_far_is_told_of() -> None:
    with surroundings() as place, pytest.raises(ProbeError, match="did not come that far"):
        place.seconds_to_line(lambda line: line == PAINTED, "benchmarks.window_probe", "no such window")
    with surroundings() as place, pytest.raises(ProbeError, match="ended with 2"):
        place.output("benchmarks.window_probe", "no such window")


def test_a_loop_that_is_held_up_is_counted(qtbot: QtBot) -> None:
    heartbeat = Heartbeat()
    qtbot.wait(50)
    heartbeat.take()
    time.sleep(0.15)
    qtbot.wait(50)
    heartbeat.stop()
    found = heartbeat.take()
    assert found["long"] >= 1
    assert found["longest"] >= 150
    assert found["p50"] < found["longest"]
    assert heartbeat.take() == {"beats": 0}


@pytest.mark.skipif(not resident.is_measurable(), reason="the system does not tell")
def test_the_memory_is_that_of_a_process_and_its_children() -> None:
    waiting = [sys.executable, "-c", "kept = b'1' * 200_000_000; print(flush=True); input()"]
    before = resident.megabytes(os.getpid())
    with subprocess.Popen(waiting, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout
        child.stdout.readline()
        assert resident.megabytes(os.getpid()) - before > 150
        assert 200 < resident.megabytes(child.pid) < 300
        child.communicate("\n")
    assert resident.megabytes(child.pid) == 0
