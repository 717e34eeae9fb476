from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from pneumoscan import __version__
from pneumoscan.core.child_process import CHECKING_HELPER
from pneumoscan.core.installation import CheckCode, CheckResult, ToldCode, check_of, failed, passed
from pneumoscan.core.resources import resource_path
from pneumoscan.self_test import table
from pneumoscan.self_test.conductor import Request

PACKAGE = Path(table.__file__).parents[1]
Run: TypeAlias = tuple[subprocess.CompletedProcess[str], dict[str, Any]]
NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
SOUND = CheckResult(check_of(CheckCode.FONTS), passed(ToldCode.FONTS_SOUND, count=21), 0.25)
BROKEN = CheckResult(
    check_of(CheckCode.DECODER, format="DICOM, JPEG XL"),
    failed(ToldCode.DECODER_FAILED, name="jpeg-xl.dcm", reason="ImportError"),
    1.5,
)
WITHOUT_REPORT = CheckResult(check_of(CheckCode.REPORT), failed(ToldCode.REPORT_WRONG), 0.5)


def test_the_page_says_what_passed_what_failed_and_what_to_do() -> None:
    page = table.text([SOUND, BROKEN], {"program": {"PneumoScan": "1.2"}}, NOON)
    assert "PneumoScan: 1.2" in page
    assert "Reading DICOM, JPEG XL" in page
    assert "1 of 2 checks FAILED: Reading DICOM, JPEG XL. Do not screen films" in page
    assert "Signature: ____" in page
    assert max(map(len, page.splitlines())) <= table.WIDTH


def test_what_cannot_make_a_verdict_wrong_does_not_forbid_screening() -> None:
    assert "Do not screen" not in table.summary([SOUND, WITHOUT_REPORT])
    assert "FAILED: PDF report" in table.summary([SOUND, WITHOUT_REPORT])
    assert table.summary([SOUND]) == "All 1 checks passed."


def test_nothing_checked_is_not_passed() -> None:
    assert json.loads(table.record([], {}, NOON))["passed"] is False


def test_the_packaged_program_is_its_own_helper(tmp_path: Path) -> None:
    """There it is started by itself with a sign as first argument."""
    wanted = json.dumps(asdict(Request(str(tmp_path), is_quick=True)))
    command = [sys.executable, "-m", "pneumoscan", CHECKING_HELPER, wanted]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout
        told = [json.loads(line) for line in process.stdout]
    assert len([each for each in told if "done" in each]) == told[0]["planned"]
    assert told[-1] == {"facts": {}}


def damaged_copy(folder: Path) -> Path:
    """The program with a damaged model and a missing language; what is large and sound is linked to."""
    shutil.copytree(PACKAGE, folder / "pneumoscan", ignore=shutil.ignore_patterns("__pycache__", "resources"))
    resources = folder / "resources"
    resources.mkdir()
    for part in resource_path("").iterdir():
        if part.name in ("model", "translations"):
            shutil.copytree(part, resources / part.name)
        else:
            (resources / part.name).symlink_to(part)
    manifest = json.loads((resources / "model" / "manifest.json").read_text(encoding="utf-8"))
    weights = resources / "model" / manifest["weights"]
    content = bytearray(weights.read_bytes())
    content[len(content) // 2] ^= 1  # a single bit
    weights.write_bytes(content)
    (resources / "translations" / "pneumoscan_hi.qm").unlink()
    return folder


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """The self-test of a damaged copy, with next to no room for files."""
    folder = damaged_copy(tmp_path_factory.mktemp("a copy with a space and 文字"))
    report = folder / "report.json"
    command = [sys.executable, "-B", "-m", "pneumoscan", "--self-test", "--json", str(report)]
    environment = os.environ | {"HOME": str(folder), "XDG_DATA_HOME": str(folder)}
    # Files of at most 40 kB: as on a disk that is full, but for the error's number.
    limited = ["sh", "-c", 'ulimit -f 80; exec "$@"', "sh", *command] if os.name == "posix" else command
    done = subprocess.run(
        limited, cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )
    return done, json.loads(report.read_text(encoding="utf-8"))


def states(record: dict[str, Any]) -> dict[str, str]:
    return {check["title"]: check["state"] for check in record["checks"]}


def test_a_damaged_installation_fails_without_a_traceback(
    run: Run,
) -> None:
    done, record = run
    assert done.returncode == 1
    assert not done.stderr
    assert "Traceback" not in done.stdout
    assert not record["passed"]
    assert record["facts"]["program"]["PneumoScan"] == __version__


def test_a_bit_in_the_weights_and_a_missing_language_are_each_a_row(
    run: Run,
) -> None:
    found = states(run[1])
    assert found["Model full: its files"] == "failed"
    assert found["Model full, ONNX Runtime: sample films"] == "failed"
    assert found["Languages"] == "failed"
    assert {found["Fonts"], found["Colours of heat"], found["Reading DICOM"]} == {"passed"}
    sentences = " ".join(check["sentence"] for check in run[1]["checks"])
    assert "is not the one that was tested" in sentences
    assert "The language हिन्दी is missing or damaged" in sentences


@pytest.mark.skipif(os.name != "posix", reason="this system has no limit to the size of files")
def test_without_room_each_thing_that_is_written_is_a_row(
    run: Run,
) -> None:
    found = states(run[1])
    written = ("PDF report", "History", "Folder of the history", "Folder for temporary files")
    assert [found[title] for title in written] == ["failed"] * 4


def test_the_page_names_no_folder_and_no_user(
    run: Run,
) -> None:
    done, record = run
    for told in (done.stdout, json.dumps(record)):
        assert str(Path.home()) not in told
        assert "a copy with a space" not in told
