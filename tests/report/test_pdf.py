from __future__ import annotations

import re
import shutil
import subprocess
import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QLocale

from pneumoscan import report
from pneumoscan.core.finding import ModelIdentity, Status
from pneumoscan.core.problem import ProblemCode, UnreadableError
from pneumoscan.core.radiograph import Patient, Radiograph
from pneumoscan.core.remark import Remark, RemarkCode
from pneumoscan.core.study import Study
from pneumoscan.report import PageSize, pdf, pictures
from tests.report import pdf_text
from tests.report.samples import ADULT, HEATMAP, MODEL, OVERRULED, assessed, context, failed, load_film, refused

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

pytestmark = pytest.mark.usefixtures("qapp")

NOTE = Remark(RemarkCode.TRANSPARENT)
PATIENT = Patient("Nguyễn Thị Ánh", "ID-7", "20200131", "F", "003Y", "20241103", "ACC-1", "AP")
SCRIPTS = {
    "arabic": "محمد الخوارزمي",
    "hindi": "प्रीति शर्मा",
    "chinese": "王小明",
    "japanese": "田中さくら",
    "korean": "김철수",
    "greek": "Ελένη",
    "cyrillic": "Дмитрий",
    "bengali": "রহিম",
    "amharic": "አበበ",
    "thai": "สมชาย",
}


def texts_of(path: Path) -> str:
    return "\n".join(text for page in pdf_text.read(path) for text in page)


def test_one_study_is_one_page_that_says_everything(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    assert report.write_pdf(target, [assessed("x.png", 0.873, PATIENT, (Remark(RemarkCode.TINTED),))], context())
    (page,) = pdf_text.read(target)
    for expected in (
        "RESEARCH USE ONLY", "PNEUMONIA", "score 0.873", "operating point 0.412", "x.png", "ID-7", "2020-01-31",
        "Age 3 y · View AP", "ACC-1", "The picture has a colour tint; the model sees its grey only.",
        "2026-11-21 08:30 UTC", "Page 1 of 1", f"SHA-256 {MODEL.sha256}",
        "Model vgg16-test 1.0 · operating point 0.4125",
    ):  # fmt: skip
        assert expected in page
    assert "children of one to five years" in " ".join(page)


def test_a_list_of_two_models_names_both_and_each_film_its_own(tmp_path: Path) -> None:
    target, fast = tmp_path / "report.pdf", ModelIdentity("fast-test 1.0", "fedcba9876543210" * 4)
    by_full, by_fast = assessed("a.png", 0.9), assessed("b.png", 0.9)
    assert by_fast.assessment is not None
    by_fast = replace(by_fast, assessment=replace(by_fast.assessment, model=fast, threshold=0.25))
    unused = ModelIdentity("in use, but not for these films", "0" * 64)
    report.write_pdf(target, [by_full, by_fast, failed("c.png")], replace(context(), model=unused))
    table, first, second = (" ".join(page) for page in pdf_text.read(target))
    both = "Model vgg16-test 1.0 · operating point 0.4125; Model fast-test 1.0 · operating point 0.25"
    assert both in table
    assert f"SHA-256 {MODEL.sha256[:12]}…; {fast.sha256[:12]}…" in table
    assert "Model vgg16-test 1.0 · operating point 0.4125" in first
    assert f"SHA-256 {fast.sha256}" in second
    assert "fast-test" not in first
    assert "vgg16-test" not in second
    assert "in use, but not" not in table


def test_several_studies_begin_with_a_table_and_leave_out_pages_without_verdict(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    findings = [assessed(f"{n}.png", n / 60) if n % 6 else failed(f"{n}.png") for n in range(60)]
    findings[30] = failed("30.png", Status.REJECTED)
    report.write_pdf(target, findings, context())
    pages = pdf_text.read(target)
    tables = [page for page in pages if "Verdict or reason" in page]
    assert pages[: len(tables)] == tables
    assert len(tables) >= 2
    assert len(pages) == len(tables) + 50
    assert {f"{n}.png" for n in range(60)} <= {text for page in tables for text in page}
    assert "Summary of 60 films" in tables[0]
    assert all(f"Page {number} of {len(pages)}" in page for number, page in enumerate(pages, 1))
    assert all("RESEARCH USE ONLY" in page for page in pages)


def test_table_leads_to_the_page_of_each_film(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    report.write_pdf(target, [assessed("first.png"), failed("bad.png"), assessed("last.png")], context())
    table, first, last = pdf_text.read(target)
    assert "first.png" in first
    assert "last.png" in last
    row = table[table.index("last.png") :]
    assert row[:5] == ["last.png", "screened", "PNEUMONIA", "0.800", "3"]


def test_counts_are_those_of_the_findings(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    warned = [assessed("a", 0.9, remarks=(ADULT,)), assessed("b", 0.1, remarks=(OVERRULED,))]
    findings = [*warned, assessed("c", 0.2, remarks=(NOTE,)), failed("d"), refused("e", Patient(), ADULT)]
    report.write_pdf(target, findings, context())
    table = pdf_text.read(target)[0]
    start = table.index("Summary of 5 films") + 1
    assert table[start : start + 12 : 2] == ["1", "2", "0", "1", "1", "2"]
    names = ["PNEUMONIA", "NORMAL", "UNCERTAIN", "rejected", "error", "with warnings"]
    assert table[start + 1 : start + 12 : 2] == names


def test_one_study_without_verdict_says_why(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    report.write_pdf(target, [failed("bad.png")], context())
    (page,) = pdf_text.read(target)
    assert "NO VERDICT" in page
    assert "ends early" in " ".join(page)
    assert "PNEUMONIA" not in page


def test_no_studies_make_an_empty_table(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    report.write_pdf(target, [], context())
    (page,) = pdf_text.read(target)
    assert "Summary of 0 films" in page


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        (UnreadableError(ProblemCode.NOT_FOUND), "There is no file here."),
        (MemoryError(), "There was not enough memory"),
        (ZeroDivisionError("secret"), "ZeroDivisionError"),
    ],
)
def test_film_that_is_gone_costs_its_pictures_only(tmp_path: Path, fault: Exception, sentence: str) -> None:
    def load(_study: Study) -> Radiograph:
        raise fault

    target = tmp_path / "report.pdf"
    assert report.write_pdf(target, [assessed(score=0.9)], context(load))
    (page,) = pdf_text.read(target)
    assert sentence in " ".join(page)
    assert "secret" not in " ".join(page)
    assert "score 0.900" in page
    assert b"/Subtype /Image" not in target.read_bytes()


@pytest.mark.parametrize("stop_at", [0, 1, 2])
def test_stopping_leaves_nothing_behind(tmp_path: Path, stop_at: int) -> None:
    asked = []

    def progress(done: int, total: int) -> bool:
        asked.append((done, total))
        return done < stop_at

    assert not report.write_pdf(tmp_path / "report.pdf", [assessed("a"), assessed("b")], context(), progress)
    assert asked == [(done, 3) for done in range(stop_at + 1)]
    assert list(tmp_path.iterdir()) == []


def test_progress_goes_to_the_last_page(tmp_path: Path) -> None:
    asked = []

    def progress(done: int, total: int) -> bool:
        asked.append((done, total))
        return True

    assert report.write_pdf(tmp_path / "report.pdf", [assessed("a"), assessed("b")], context(), progress)
    assert asked == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_fault_in_progress_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    target.write_bytes(b"before")

    def progress(_done: int, _total: int) -> bool:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        report.write_pdf(target, [assessed()], context(), progress)
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"before"]


def test_missing_folder_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        report.write_pdf(tmp_path / "missing" / "report.pdf", [assessed()], context())


def load_noise(_study: Study) -> Radiograph:
    """A film that takes a large block of the file, as real ones do."""
    noise = np.random.default_rng(7).integers(0, 256, (900, 1200), np.uint8)
    return Radiograph(noise, "PNG")


@pytest.mark.parametrize("room", [20_000, 100_000, 200_000])
def test_full_disk_is_an_os_error_and_leaves_nothing(tmp_path: Path, room: int) -> None:
    resource = pytest.importorskip("resource", reason="only POSIX can limit the size of a file")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, hard))
    try:
        with pytest.raises(OSError, match=r".+"):
            report.write_pdf(tmp_path / "report.pdf", [assessed()], context(load_noise))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("size", "points"), [(PageSize.A4, (595, 842)), (PageSize.LETTER, (612, 792))])
def test_paper(tmp_path: Path, size: PageSize, points: tuple[int, int]) -> None:
    target = tmp_path / "report.pdf"
    report.write_pdf(target, [assessed()], context(page_size=size))
    found = re.search(rb"/MediaBox \[\s*0 0 ([\d.]+) ([\d.]+)", target.read_bytes())
    assert found
    assert tuple(round(float(side)) for side in found.groups()) == points


@pytest.mark.parametrize(
    ("locale", "size"),
    [("en_US", PageSize.LETTER), ("es_MX", PageSize.LETTER), ("fr_CA", PageSize.LETTER), ("sw_KE", PageSize.A4),
     ("hi_IN", PageSize.A4), ("C", PageSize.A4)],
)  # fmt: skip
def test_paper_is_that_of_the_country(locale: str, size: PageSize) -> None:
    assert pdf.usual_page_size(QLocale(locale)) is size


@pytest.mark.parametrize("name", SCRIPTS.values(), ids=SCRIPTS.keys())
def test_names_of_any_script_can_be_copied_from_the_page(tmp_path: Path, name: str) -> None:
    target = tmp_path / "report.pdf"
    report.write_pdf(target, [assessed(patient=Patient(name))], context())
    letters = [letter for text in texts_of(target) for letter in text]
    assert set(name) <= set(letters)
    if not shutil.which("pdftotext"):
        pytest.skip("poppler's pdftotext is not installed: the order of letters was not checked")
    command = ["pdftotext", "-layout", str(target), "-"]
    extracted = subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout
    assert name in extracted


@pytest.mark.parametrize("name", SCRIPTS.values(), ids=SCRIPTS.keys())
def test_bundled_fonts_have_every_letter(tmp_path: Path, name: str) -> None:
    target = tmp_path / "report.pdf"
    report.write_pdf(target, [assessed(patient=Patient(name))], context())
    fonts = set(re.findall(rb"/BaseFont /(\S+)", target.read_bytes()))
    assert fonts
    assert all(font.startswith(b"PneumoScanSans") for font in fonts)


def test_markup_in_names_stays_text(tmp_path: Path) -> None:
    hostile = "<b>x</b><img src=file:///etc/passwd>"
    target = tmp_path / "report.pdf"
    report.write_pdf(target, [assessed(patient=Patient(hostile)), assessed("<b>x</b>&amp;.png")], context())
    table, first, second = pdf_text.read(target)
    assert hostile in first
    assert "<b>x</b>&amp;.png" in table
    assert "<b>x</b>&amp;.png" in second


def test_long_name_is_cut_in_the_middle(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    report.write_pdf(target, [assessed("begin" + "o" * 240 + "end.png")], context())
    (title,) = (text for text in pdf_text.read(target)[0] if text.startswith("begin"))
    assert title.endswith("end.png")
    assert "…" in title


def test_spaces_are_extracted_as_spaces_and_fi_as_two_letters(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    report.write_pdf(target, [assessed("office file.png")], context())
    assert "office file.png" in pdf_text.read(target)[0]


def test_can_be_written_from_a_worker_thread(tmp_path: Path, qapp: QGuiApplication) -> None:
    target = tmp_path / "report.pdf"
    written = []
    thread = threading.Thread(target=lambda: written.append(report.write_pdf(target, [assessed()], context())))
    thread.start()
    thread.join(60)
    assert written == [True]
    assert len(pdf_text.read(target)) == 1


def test_pictures_are_shrunk_in_proportion() -> None:
    film = np.zeros((1500, 3000), np.uint16)
    images = pictures.film_and_overlay(film, HEATMAP)
    assert [(image.width(), image.height()) for image in images] == [(1000, 500)] * 2


def test_small_films_are_not_enlarged() -> None:
    film = load_film(Study.at(Path())).pixels
    alone, _ = pictures.film_and_overlay(film, HEATMAP)
    assert (alone.width(), alone.height()) == (400, 300)
    assert [alone.pixelColor(x, 7).red() for x in range(400)] == [x % 256 for x in range(400)]


def test_shrinking_averages() -> None:
    film = np.repeat(np.array([[0, 200]], np.uint8), 1200, axis=0).repeat(1200, axis=1)
    film[::2] = film[::2] // 2
    alone, _ = pictures.film_and_overlay(film, HEATMAP)
    assert alone.width() == 1000
    assert alone.pixelColor(100, 250).red() == 0
    assert 130 <= alone.pixelColor(900, 250).red() <= 170


def test_page_is_small_enough_to_send(tmp_path: Path) -> None:
    noise = np.random.default_rng(0).normal(128, 20, (2000, 2000)).clip(0, 255).astype(np.uint8)
    target = tmp_path / "report.pdf"
    report.write_pdf(target, [assessed()], context(lambda _path: Radiograph(noise, "PNG")))
    assert target.stat().st_size < 1_500_000
