from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from training.comparison.processes import in_own_process
from training.errors import TrainingError
from training.fitting.interruption import Stopped, stop_request

_PATIENCE = 60


def number_of_process() -> int:
    return os.getpid()


def fail(kind: str) -> None:
    if kind == "sentence":
        message = "the films are gone"
        raise TrainingError(message)
    if kind == "disk":
        raise OSError(errno.ENOSPC, "No space left on device", "model.safetensors")
    if kind == "memory":
        raise MemoryError
    if kind == "killed":
        os.kill(os.getpid(), signal.SIGKILL)
    if kind == "surprise":
        message = "first line\nsecond line"
        raise RuntimeError(message)
    os._exit(7)


def work_until_stopped(folder: Path) -> None:
    with stop_request() as stop:
        (folder / "began").touch()
        while not stop.made:
            time.sleep(0.01)
        (folder / "saved").touch()
    raise Stopped


def wait_for(path: Path) -> None:
    end = time.monotonic() + _PATIENCE
    while not path.exists():
        assert time.monotonic() < end, path
        time.sleep(0.02)


def test_the_work_is_done_in_another_process() -> None:
    assert in_own_process(number_of_process) != os.getpid()


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("sentence", "^the films are gone$"),
        ("memory", "out of memory"),
        ("killed", "system ended it.*out of memory"),
        ("surprise", "^RuntimeError: first line$"),
        ("silence", "status 7"),
    ],
)
def test_what_goes_wrong_is_a_sentence(kind: str, words: str) -> None:
    with pytest.raises(TrainingError, match=words):
        in_own_process(fail, kind)


def test_a_full_disk_stays_what_it_is() -> None:
    with pytest.raises(OSError, match="No space left") as caught:
        in_own_process(fail, "disk")
    assert (caught.value.errno, caught.value.filename) == (errno.ENOSPC, "model.safetensors")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_request_to_stop_is_passed_on_and_the_work_is_saved(number: signal.Signals, tmp_path: Path) -> None:
    def ask() -> None:
        wait_for(tmp_path / "began")
        signal.raise_signal(number)

    thread = threading.Thread(target=ask)
    thread.start()
    with pytest.raises(Stopped):
        in_own_process(work_until_stopped, tmp_path)
    thread.join()
    assert (tmp_path / "saved").exists()


def test_the_work_is_saved_when_the_process_that_wants_it_is_killed(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from tests.training import test_compare_processes as here; "
        "from training.comparison.processes import in_own_process; "
        "in_own_process(here.work_until_stopped, Path(sys.argv[1]))"
    )
    root = Path(__file__).parents[2]
    with subprocess.Popen([sys.executable, "-c", script, str(tmp_path)], cwd=root) as process:
        wait_for(tmp_path / "began")
        process.kill()
    wait_for(tmp_path / "saved")
