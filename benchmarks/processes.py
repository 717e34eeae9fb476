"""Programs in processes of their own, which find nothing of the user's and leave nothing behind."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_ROOT = Path(__file__).resolve().parents[1]
_LAST_CHARACTERS = 300
_MOST_SECONDS = 900
_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


class ProbeError(Exception):
    """A program did not do what it was started for."""


class Surroundings:
    """A home of its own for programs, with the bytecode of what they import.

    Attributes:
        folder: Goes with all that is in it.
        settings: Where the window is to keep its settings.
        platform: What Qt draws on.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.settings = folder / "settings.ini"
        self.settings.write_text(f"[history]\nfolder={(folder / 'history').as_posix()}\n", encoding="utf-8")
        self._complaints = folder / "complaints"
        self._environment = _environment(folder)
        self.platform = self._environment.get("QT_QPA_PLATFORM", "the display")

    def output(self, module: str, *arguments: str) -> str:
        """What `python -m module` prints, once it has ended.

        Raises:
            ProbeError: It failed.
        """
        with self._started(module, *arguments) as process:
            printed, _ = process.communicate()
        if process.returncode:
            message = f"{module} ended with {process.returncode}. {self._complaint()}"
            raise ProbeError(message)
        return printed

    def seconds_to_line(self, is_it: Callable[[str], bool], module: str, *arguments: str) -> float:
        """The time from the start of `python -m module` to a line that it prints; then waits for its end.

        Raises:
            ProbeError: It printed no such line, or did not end.
        """
        started = time.perf_counter()
        with self._started(module, *arguments) as process:
            seconds = next((time.perf_counter() - started for line in process.stdout or () if is_it(line)), None)
            process.communicate()
        if seconds is None:
            message = f"{module} did not come that far. {self._complaint()}"
            raise ProbeError(message)
        return seconds

    @contextlib.contextmanager
    def _started(self, module: str, *arguments: str) -> Iterator[subprocess.Popen[str]]:
        """Start `python -m module` with a pipe from it; it does not outlive its time."""
        with (
            self._complaints.open("wb") as complaints,  # a pipe that nobody reads would fill up, and stop it
            subprocess.Popen(
                [sys.executable, "-m", module, *arguments],
                cwd=_ROOT,
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=complaints,
                encoding="utf-8",
                errors="replace",
            ) as process,
        ):
            watchdog = threading.Timer(_MOST_SECONDS, process.kill)
            watchdog.start()
            try:
                yield process
            finally:
                watchdog.cancel()
                process.kill()

    def _complaint(self) -> str:
        """The end of what it said of its troubles."""
        return self._complaints.read_text(encoding="utf-8", errors="replace")[-_LAST_CHARACTERS:]


@contextlib.contextmanager
def surroundings() -> Iterator[Surroundings]:
    """Surroundings for a while."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        yield Surroundings(Path(folder))


def _environment(folder: Path) -> dict[str, str]:
    temporary = folder / "temporary"
    temporary.mkdir()
    environment = os.environ | {
        "HOME": str(folder),
        "USERPROFILE": str(folder),
        "LOCALAPPDATA": str(folder / "local"),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_STATE_HOME": str(folder / "state"),
        "XDG_CACHE_HOME": str(folder / "cache"),
        **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(temporary)),
        # Some environments forbid bytecode; without it every import is compiled anew, which no installed program does.
        "PYTHONPYCACHEPREFIX": str(folder / "bytecode"),
        "TF_CPP_MIN_LOG_LEVEL": "3",
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if not environment.get("WAYLAND_DISPLAY"):  # whose sockets lie in the user's
        runtime = folder / "runtime"
        runtime.mkdir(mode=0o700)
        environment["XDG_RUNTIME_DIR"] = str(runtime)
    if sys.platform == "linux" and not any(environment.get(name) for name in _DISPLAYS):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    return environment
