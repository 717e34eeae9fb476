"""What a start loads before there is something to see or to do."""

from __future__ import annotations

import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from pneumoscan.core.child_process import DECODING_HELPER
from pneumoscan.imaging.isolation import Reader
from tests.startup import PROJECT, home

HEAVY = {
    "PIL", "contourpy", "cryptography", "cv2", "filelock", "imagecodecs", "keras", "matplotlib", "numpy", "onnxruntime",
    "openjpeg", "pydicom", "safetensors", "scipy", "sqlite3", "ssl", "tensorflow", "tqdm", "wakepy",
}  # fmt: skip
OWN = {
    "pneumoscan.classifier", "pneumoscan.discovery", "pneumoscan.headless", "pneumoscan.imaging",
    "pneumoscan.screening", "pneumoscan.archive.archive",
}  # fmt: skip
# Says which modules there are in the midst of the first painting of the window, and ends.
FIRST_PAINT = """
import sys
from pneumoscan import app

def look(self, event):
    print(*sys.modules, flush=True)
    import os
    os._exit(7)

class Look:
    def find_spec(self, name, path=None, target=None):
        if name == "pneumoscan.window":
            from pneumoscan.gui.main_window import MainWindow
            MainWindow.paintEvent = look

sys.meta_path.insert(0, Look())
app.main(sys.argv[1:])
"""


def run(program: str, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", program, *arguments]
    return subprocess.run(command, env=home(folder), cwd=PROJECT, capture_output=True, text=True, check=False)


def test_the_window_is_painted_before_anything_heavy_is_loaded(tmp_path: Path) -> None:
    done = run(FIRST_PAINT, tmp_path, str(PROJECT / "resources" / "samples"))
    assert done.returncode == 7, done.stderr
    loaded = set(done.stdout.split())
    assert "PySide6.QtWidgets" in loaded
    assert loaded & (HEAVY | OWN) == set()
    assert "PySide6.QtNetwork" not in loaded


@pytest.mark.parametrize("arguments", [["--help"], ["screen", "--help"], ["--version"], ["screen", "--threshold", "9"]])
def test_the_command_line_is_understood_before_anything_heavy_is_loaded(tmp_path: Path, arguments: list[str]) -> None:
    program = """
import sys
from pneumoscan import cli
try:
    cli.main(sys.argv[1:])
except SystemExit:
    pass
print(*sys.modules)
"""
    loaded = set(run(program, tmp_path, *arguments).stdout.splitlines()[-1].split())
    assert "argparse" in loaded
    assert loaded & (HEAVY | OWN | {"PySide6"}) == set()


def test_a_decoding_helper_loads_nothing_but_what_reads_films(tmp_path: Path) -> None:
    program = """
import sys
from pneumoscan.imaging import helper
from pneumoscan.imaging.isolation import READ
helper.leave_out(helper._NOT_LOADED)
helper.resolve(READ)
import pneumoscan.imaging.dicom
print(*[name for name, module in sys.modules.items() if module])
"""
    loaded = set(run(program, tmp_path).stdout.split())
    assert "pydicom" in loaded
    assert (
        loaded & {"PySide6", "onnxruntime", "tensorflow", "keras", "sqlite3", "safetensors", "tqdm", "requests", "ssl"}
        == set()
    )
    assert not [name for name in loaded if name.startswith(("pneumoscan.gui", "pneumoscan.classifier"))]


def test_a_program_without_a_console_tells_its_help_to_nobody(tmp_path: Path) -> None:
    program = """
import sys
sys.stdout = sys.stderr = None
from pneumoscan import cli
sys.exit(cli.main(["--help"]))
"""
    done = run(program, tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_the_engine_reports_to_nobody_and_writes_nothing_into_the_home(tmp_path: Path) -> None:
    program = """
from pneumoscan.classifier import EngineName, load_classifier
load_classifier(EngineName.ONNXRUNTIME)
print("loaded")
"""
    done = run(program, tmp_path)
    assert done.stdout == "loaded\n", done.stderr
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


@pytest.mark.skipif(sys.platform == "win32", reason="a script is no program there")
def test_the_packaged_program_is_its_own_helper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As from PyInstaller: `sys.executable` is the program, which has neither a console nor Python's own options."""
    program = tmp_path / "рентген" / "Pneumo Scan"
    program.parent.mkdir()
    start = "import sys; sys.frozen = True; sys.stdout = sys.stderr = None; from pneumoscan.app import main; main()"
    call = f"{shlex.quote(sys.executable)} -P -c {shlex.quote(start)}"
    program.write_text(f'#!/bin/sh\nPYTHONPATH={shlex.quote(str(PROJECT))} exec {call} "$@"\n', encoding="utf-8")
    program.chmod(0o700)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    monkeypatch.chdir(tmp_path)
    film = PROJECT / "resources" / "samples" / "synthetic-normal-3.dcm"
    with Reader() as reader:
        assert reader(film).source_format == "DICOM"
        (helper,) = reader._pool._all
        command = Path(f"/proc/{helper.process_id}/cmdline")
        assert not command.exists() or DECODING_HELPER.encode() in command.read_bytes()
