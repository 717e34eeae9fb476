"""The program as it is started, in a process of its own."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from pneumoscan.classifier import preload
from tests.gui import support

if TYPE_CHECKING:
    from pathlib import Path

# Closes the window from outside after a while, as a user would.
PROGRAM = """
import sys, threading
from PySide6.QtCore import QMetaObject, Qt
from PySide6.QtWidgets import QApplication
from pneumoscan import app

def close():
    QMetaObject.invokeMethod(QApplication.instance(), "closeAllWindows", Qt.ConnectionType.QueuedConnection)

threading.Timer(float(sys.argv[1]), close).start()
status = app.main(sys.argv[2:])
left = [t for t in threading.enumerate() if not isinstance(t, threading._DummyThread)]
print(status, len(left))
"""


@pytest.mark.parametrize("seconds", [0.5, 3.0])
def test_closed_at_any_time_it_ends_quietly(tmp_path: Path, seconds: float) -> None:
    """Closed before or while the model is loaded, with films waiting."""
    films = [support.write_film(tmp_path / f"{number}.png", 100 + number) for number in range(3)]
    (tmp_path / "broken.png").write_bytes(b"no picture")
    environment = os.environ | {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", PROGRAM, str(seconds), *map(str, films), str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert (done.returncode, done.stdout, done.stderr) == (0, "0 1\n", "")


def test_the_collector_works_again_after_a_load_that_failed() -> None:
    def load() -> None:
        with preload.gently():
            assert not gc.isenabled()
            raise ImportError

    with pytest.raises(ImportError):
        load()
    assert gc.isenabled()
