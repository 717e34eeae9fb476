"""Support for tests that start the program as its users do: in a process and a home of its own, without a screen."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

PROJECT = Path(__file__).resolve().parents[1]
# Tells what the list holds, a file name a line, whenever that changes; ends when it is told to.
WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from pneumoscan import app, window
from pneumoscan.gui.workplace import Workplace

told, places = Path(sys.argv[1]), []

class Watched(Workplace):
    def __init__(self, *arguments, **options):
        super().__init__(*arguments, **options)
        places.append(self)
        self.opened.connect(self.look)

    def look(self):
        rows = self.backstage.session.model.rows
        part = told.with_suffix(".part")
        part.write_bytes(b"".join(bytes(row.study.path) + b"\\n" for row in rows))
        part.replace(told)
        if told.with_suffix(".end").exists():
            self.window.close()
        else:
            QTimer.singleShot(50, self.look)

window.Workplace = Watched
sys.exit(app.main(sys.argv[2:]))
"""


def home(folder: Path) -> dict[str, str]:
    """An environment in which everything that the program writes lies under `folder`."""
    runtime = folder / "run"
    runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
    own = {f"XDG_{name}_HOME": str(folder / name.lower()) for name in ("CONFIG", "DATA", "STATE", "CACHE")}
    temporary = {name: str(runtime) for name in ("XDG_RUNTIME_DIR", "TMPDIR", "TEMP", "TMP")}
    return os.environ | own | temporary | {"HOME": str(folder), "QT_QPA_PLATFORM": "offscreen"}


class OpenWindow:
    """The program with its window, running."""

    def __init__(self, environment: dict[str, str], told: Path, arguments: Sequence[str | Path] = ()) -> None:
        self.told = told
        command = [sys.executable, "-c", WINDOW, str(told), *map(str, arguments)]
        self.process = subprocess.Popen(command, env=environment, cwd=PROJECT)
        until(self.told.exists)

    @property
    def films(self) -> list[Path]:
        """What is in its list."""
        return [Path(os.fsdecode(line)) for line in self.told.read_bytes().splitlines()]

    def close(self) -> int:
        """Close it as its user would; returns the exit status."""
        self.told.with_suffix(".end").touch()
        return self.process.wait(60)


def start(
    environment: dict[str, str], *arguments: str | Path, folder: Path = PROJECT
) -> subprocess.CompletedProcess[str]:
    """A further start of the program, in another current folder perhaps; waits for its end."""
    command = [sys.executable, "-c", "import sys; from pneumoscan.app import main; sys.exit(main())"]
    own = {**environment, "PYTHONPATH": str(PROJECT)}
    return subprocess.run(
        [*command, *map(str, arguments)], env=own, cwd=folder, check=False, capture_output=True, text=True, timeout=60
    )


def until(is_so: Callable[[], object], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < end
        time.sleep(0.02)
