"""The fuzzers themselves, for so many files that what was mended would be found again if it broke."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.fuzz.collector import Collector

if TYPE_CHECKING:
    from pathlib import Path

RUNS = 500


@pytest.mark.skipif(importlib.util.find_spec("atheris") is None, reason="there is no atheris for this system")
@pytest.mark.parametrize("target", ["dicom", "dicomdir", "raster", "zip"])
def test_some_files_find_nothing(target: str, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.fuzz", "--target", target, "--runs", str(RUNS), "--seed", "1"]
    done = subprocess.run([*command, "--findings", str(tmp_path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    assert f"Done {RUNS} runs" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_of_findings_in_one_place_the_first_is_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def read(content: bytes) -> None:
        if content == b"sound":
            return
        int(content) if content.isalpha() else ["list"][len(content)]

    run = Collector(read, tmp_path / "target")
    for content in (b"sound", b"a", b"b", b"12"):
        run(content)
    kept = sorted(path.read_bytes() for path in tmp_path.iterdir())
    assert kept == [b"12", b"a"]
    assert "IndexError" in capsys.readouterr().err
