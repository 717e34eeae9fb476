"""What stands beside the verdict on a film's page: warnings, age and view, and what a person asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from pneumoscan import report
from pneumoscan.core.correction import Correction
from pneumoscan.core.problem import ProblemCode, UnreadableError
from pneumoscan.core.radiograph import Patient, Radiograph
from pneumoscan.core.remark import Remark, RemarkCode, remark
from pneumoscan.report import PageSize
from tests.report import pdf_text
from tests.report.samples import (
    ADULT,
    MANY_WARNINGS,
    OVERRULED,
    REASON,
    assessed,
    context,
    failed,
    load_film,
    refused,
)

if TYPE_CHECKING:
    from pathlib import Path

    from pneumoscan.core.finding import Finding
    from pneumoscan.core.study import Study
    from pneumoscan.report.canvas import Area

pytestmark = pytest.mark.usefixtures("qapp")

REFUSED = "REFUSED BY THE PROGRAM – shown at a person's request"
FULL_PATIENT = Patient("Nguyễn Thị Ánh", "ID-7", "20200131", "F", "045Y", "20241103", "ACC-1", "PA")
LEAST_PICTURE = 52  # mm


def pages_of(finding: Finding, tmp_path: Path, size: PageSize = PageSize.A4) -> list[list[str]]:
    report.write_pdf(tmp_path / "report.pdf", [finding], context(page_size=size))
    return pdf_text.read(tmp_path / "report.pdf")


def films_of(tmp_path: Path, page: int = 0) -> list[Area]:
    """Where the film's pictures stand on a page, without the legend."""
    return [area for area in pdf_text.pictures(tmp_path / "report.pdf")[page] if area.height > 10]


def test_warnings_stand_between_verdict_and_pictures_and_notes_below(tmp_path: Path) -> None:
    finding = assessed(score=0.9, remarks=(ADULT, Remark(RemarkCode.TINTED), remark(RemarkCode.FIRST_PAGE, count=2)))
    (page,) = pages_of(finding, tmp_path)
    order = [
        page.index(text)
        for text in (
            "PNEUMONIA",
            "2 warnings: this verdict deserves less trust",
            "1.",
            "2.",
            "The picture has a colour tint; the model sees its grey only.",
            "Film",
            "Notes on this film",
            "The file holds 2 pages; the first was read.",
        )
    ]
    assert order == sorted(order)
    assert ADULT.sentence in " ".join(page)


def test_a_film_without_warnings_has_no_frame_for_them(tmp_path: Path) -> None:
    (page,) = pages_of(assessed(remarks=(Remark(RemarkCode.TRANSPARENT),)), tmp_path)
    assert "warning" not in " ".join(page).lower()


def test_an_overruled_refusal_is_marked_across_the_verdict(tmp_path: Path) -> None:
    (page,) = pages_of(assessed(score=0.9, remarks=(OVERRULED,)), tmp_path)
    assert page.index(REFUSED) < page.index("PNEUMONIA")
    assert REASON in " ".join(page)
    (page,) = pages_of(assessed(score=0.9, remarks=(ADULT,)), tmp_path)
    assert REFUSED not in page


@pytest.mark.parametrize("size", PageSize)
def test_eight_warnings_leave_the_films_large_enough(tmp_path: Path, size: PageSize) -> None:
    finding = assessed(patient=FULL_PATIENT, remarks=MANY_WARNINGS, band=(0.35, 0.5))
    pages = pages_of(finding, tmp_path, size)
    assert all(warning.sentence in " ".join(pages[0]) for warning in MANY_WARNINGS)
    assert len(films_of(tmp_path)) == 2
    assert all(film.height >= LEAST_PICTURE for film in films_of(tmp_path))
    assert "children of one to five years" in " ".join(text for page in pages for text in page)


@pytest.mark.parametrize("size", PageSize)
def test_warnings_that_do_not_fit_go_on_to_further_pages_and_none_is_lost(tmp_path: Path, size: PageSize) -> None:
    warnings = tuple(remark(RemarkCode.OVERRULED, reason=f"reason{n} {'words ' * 90}end{n}") for n in range(12))
    note = remark(RemarkCode.FIRST_PAGE, count=2)
    pages = pages_of(assessed("film.png", patient=FULL_PATIENT, remarks=(*warnings, note)), tmp_path, size)
    text = " ".join(text for page in pages for text in page)
    assert all(text.count(f"reason{n} ") == text.count(f"end{n} ") == 1 for n in range(12))
    assert any("more on the next page" in line for line in pages[0])
    assert "continued on the next page" in pages[0]
    assert all("film.png, continued" in page and "Nguyễn Thị Ánh" in page for page in pages[1:])
    assert all(f"Page {number} of {len(pages)}" in page for number, page in enumerate(pages, 1))
    assert all("RESEARCH USE ONLY" in page for page in pages)
    assert text.index("end11") < text.index(note.sentence) < text.index("How to read this page")
    assert len(films_of(tmp_path)) == 2
    assert all(film.height >= LEAST_PICTURE for film in films_of(tmp_path))


@pytest.mark.parametrize("size", PageSize)
@pytest.mark.parametrize("count", range(len(MANY_WARNINGS) + 1))
@pytest.mark.parametrize("shape", [(400, 300), (300, 400)])
def test_films_end_above_the_foot_and_what_stands_there(
    tmp_path: Path, size: PageSize, count: int, shape: tuple[int, int]
) -> None:
    def load(_study: Study) -> Radiograph:
        return Radiograph(np.zeros(shape, np.uint8), "PNG")

    finding = assessed(patient=FULL_PATIENT, remarks=MANY_WARNINGS[:count])
    report.write_pdf(tmp_path / "report.pdf", [finding], context(load, size))
    end = {PageSize.A4: 297.0, PageSize.LETTER: 279.4}[size] - 20
    if "continued on the next page" in pdf_text.read(tmp_path / "report.pdf")[0]:
        end -= 2
    films = films_of(tmp_path)
    assert len(films) == 2
    assert all(film.y + film.height <= end + 0.01 and film.height >= LEAST_PICTURE for film in films)


def test_age_and_view_stand_beside_the_verdict(tmp_path: Path) -> None:
    (page,) = pages_of(assessed(patient=FULL_PATIENT), tmp_path)
    assert "Age 45 y · View PA" in page
    (page,) = pages_of(assessed(), tmp_path)
    assert "Age not given · View not given" in page


def test_the_uncertain_band_is_told_in_words(tmp_path: Path) -> None:
    (page,) = pages_of(assessed(score=0.42, band=(0.35, 0.5)), tmp_path)
    assert {"UNCERTAIN", "score 0.420", "UNCERTAIN from 0.350 to 0.500 (hatched)"} <= set(page)
    assert "hatched part" in " ".join(page)
    (page,) = pages_of(assessed(score=0.42), tmp_path)
    assert "hatched" not in " ".join(page)


def test_a_refused_film_is_shown_without_heatmap(tmp_path: Path) -> None:
    note = remark(RemarkCode.FIRST_PAGE, count=2)
    (page,) = pages_of(refused("x.png", FULL_PATIENT, ADULT, note), tmp_path)
    text = " ".join(page)
    for expected in ("NO VERDICT", "does not look like the frontal chest films", "Age 45 y · View PA", "ID-7"):
        assert expected in text
    assert ADULT.sentence in text
    assert note.sentence in text
    assert "this verdict" not in text
    assert "Grad-CAM" not in text
    assert len(films_of(tmp_path)) == 1


def test_a_refused_film_that_is_gone_keeps_its_reason(tmp_path: Path) -> None:
    def load(_study: Study) -> Radiograph:
        raise UnreadableError(ProblemCode.NOT_FOUND)

    target = tmp_path / "report.pdf"
    report.write_pdf(target, [refused()], context(load))
    text = " ".join(pdf_text.read(target)[0])
    assert "does not look like the frontal chest films" in text
    assert "There is no file here." in text


def test_a_file_that_never_was_a_film_is_not_loaded(tmp_path: Path) -> None:
    loaded = []

    def load(study: Study) -> Radiograph:
        loaded.append(study)
        return load_film(study)

    report.write_pdf(tmp_path / "report.pdf", [failed()], context(load))
    assert not loaded


def test_a_corrected_film_is_called_so_above_its_picture(tmp_path: Path) -> None:
    (page,) = pages_of(assessed(correction=Correction(mirrored=True)), tmp_path)
    assert "Film, corrected" in page
