from __future__ import annotations

import re
from pathlib import Path

import pytest

from pneumoscan import report
from pneumoscan.core.installation import State, ToldCode
from pneumoscan.self_test import folders, processes, writing
from pneumoscan.self_test.pdf_pages import PdfError, count_pages
from pneumoscan.self_test.workshop import Workshop
from tests.report.samples import assessed, context


def test_report_and_history_are_written_read_again_and_gone(tmp_path: Path) -> None:
    workshop = Workshop(tmp_path, temporary=tmp_path)
    assert writing.check_report(workshop).state is State.PASSED
    assert writing.check_history(workshop).state is State.PASSED
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("check", [writing.check_report, writing.check_history, folders.check_temporary_folder])
def test_a_temporary_folder_that_is_gone_is_told(tmp_path: Path, check: object) -> None:
    assert callable(check)
    answer = check(Workshop(tmp_path, temporary=tmp_path / "gone"))
    assert answer.told.code is ToldCode.NOT_WRITABLE
    assert "No such file" in answer.told.sentence


READ_ONLY = Path("/sys")  # not even the system's administrator may write there


@pytest.mark.skipif(not READ_ONLY.is_dir(), reason="this system has no folder that nobody may write to")
@pytest.mark.parametrize(
    "check",
    [writing.check_report, writing.check_history, folders.check_temporary_folder, folders.check_data_folder],
)
def test_a_folder_that_may_not_be_written_to_is_told(check: object) -> None:
    assert callable(check)
    assert check(Workshop(READ_ONLY, temporary=READ_ONLY)).told.code is ToldCode.NOT_WRITABLE


def test_a_folder_that_is_not_there_yet_is_not_made(tmp_path: Path) -> None:
    assert folders.check_data_folder(Workshop(tmp_path / "PneumoScan" / "history")).state is State.PASSED
    assert not list(tmp_path.iterdir())


def test_too_little_room_is_told_with_what_is_needed(tmp_path: Path) -> None:
    answer = folders.check_folder(tmp_path, 10**9)
    assert answer.told.code is ToldCode.LITTLE_ROOM
    assert "1000000000 MB are needed" in answer.told.sentence


def test_the_process_that_reads_films_answers() -> None:
    assert processes.check_reading().state is State.PASSED


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    report.write_pdf(tmp_path / "report.pdf", [assessed()], context())
    return tmp_path / "report.pdf"


def test_the_pages_of_a_report_are_counted(pdf: Path) -> None:
    assert count_pages(pdf) == 1


@pytest.mark.parametrize("share", [0.0, 0.3, 0.9, 0.999])
def test_a_report_that_ends_early_is_none(pdf: Path, share: float) -> None:
    content = pdf.read_bytes()
    pdf.write_bytes(content[: int(share * len(content))])
    with pytest.raises(PdfError):
        count_pages(pdf)


def test_a_report_with_a_damaged_page_is_none(pdf: Path) -> None:
    content = bytearray(pdf.read_bytes())
    stream = re.search(rb"FlateDecode.*?stream\n", content, re.DOTALL)
    assert stream
    for place in range(stream.end() + 10, stream.end() + 14):
        content[place] ^= 0xFF
    pdf.write_bytes(content)
    with pytest.raises(PdfError):
        count_pages(pdf)


def test_a_report_whose_table_points_elsewhere_is_none(pdf: Path) -> None:
    content = pdf.read_bytes()
    assert content.count(b"0000000015 00000 n") == 1
    pdf.write_bytes(content.replace(b"0000000015 00000 n", b"0000000016 00000 n"))
    with pytest.raises(PdfError):
        count_pages(pdf)
