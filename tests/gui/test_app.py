"""The program as it is started, in a process of its own."""

from __future__ import annotations

import gc
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from pneumoscan.classifier import preload
from tests.gui import support
from tests.startup import home

if TYPE_CHECKING:
    from pathlib import Path

# Closes the window from outside after a while, as a user would.
PROGRAM = """
import sys, threading
from PySide6.QtCore import QMetaObject, QSettings, Qt
from PySide6.QtWidgets import QApplication
from pneumoscan import app, window
from pneumoscan.gui.settings import Settings

settings = Settings(QSettings(sys.argv[2], QSettings.Format.IniFormat))
settings.history_folder = sys.argv[3]
window.Settings = lambda: settings

def close():
    QMetaObject.invokeMethod(QApplication.instance(), "closeAllWindows", Qt.ConnectionType.QueuedConnection)

threading.Timer(float(sys.argv[1]), close).start()
status = app.main(sys.argv[4:])
left = [t for t in threading.enumerate() if not isinstance(t, threading._DummyThread)]
for thread in left[1:]:
    thread.join(5)  # one that reads a film ahead may have been at its end
print(status, len([thread for thread in left if thread.is_alive()]))
"""


@pytest.mark.parametrize("seconds", [0.5, 3.0])
def test_closed_at_any_time_it_ends_quietly(tmp_path: Path, seconds: float) -> None:
    """Closed before or while the model is loaded, with films waiting."""
    folder = tmp_path / "films"
    films = [support.write_film(folder / f"{number}.png", 100 + number) for number in range(3)]
    (folder / "broken.png").write_bytes(b"no picture")
    environment = home(tmp_path / "home")
    own = [str(tmp_path / "settings.ini"), str(tmp_path / "history")]
    command = [sys.executable, "-c", PROGRAM, str(seconds), *own, *map(str, films), str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert (done.returncode, done.stdout, done.stderr) == (0, "0 1\n", "")
    # Closed before it was seen it has begun nothing yet.
    assert (tmp_path / "history").is_dir() or seconds < 1


def test_the_collector_works_again_after_a_load_that_failed() -> None:
    gc.enable()  # which tests of the window do without

    def load() -> None:
        with preload.gently():
            assert not gc.isenabled()
            raise ImportError

    with pytest.raises(ImportError):
        load()
    assert gc.isenabled()
