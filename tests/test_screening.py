from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from pneumoscan.core.finding import Examination, Finding, Status
from pneumoscan.core.problem import ProblemCode
from pneumoscan.core.study import Study
from pneumoscan.discovery import discover
from pneumoscan.screening import Screening
from tests.made_films import made_film
from tests.stand_in import MODEL, StandIn

if TYPE_CHECKING:
    from pneumoscan.core.radiograph import Radiograph


@pytest.fixture
def mixed_folder(tmp_path: Path) -> Path:
    for name in ("a.png", "b.jpg", "sub/c.tiff"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        Image.fromarray(made_film()).save(tmp_path / name)
    (tmp_path / "empty.png").touch()
    (tmp_path / "text.dcm").write_text("no film")
    Image.new("L", (200, 200)).save(tmp_path / "z-blank.png")
    return tmp_path


def test_one_bad_file_is_one_row_and_the_batch_goes_on(mixed_folder: Path) -> None:
    studies = list(discover([mixed_folder]))
    findings = list(Screening(StandIn()).run(studies))
    assert [finding.study for finding in findings] == studies
    by_name = {finding.study.path.name: finding for finding in findings}
    assert [name for name, finding in by_name.items() if finding.status is Status.OK] == ["a.png", "b.jpg", "c.tiff"]
    assert by_name["z-blank.png"].status is Status.REJECTED
    assert by_name["empty.png"].problem is not None
    assert by_name["empty.png"].problem.code is ProblemCode.EMPTY
    assert by_name["a.png"].thumbnail is not None
    assert max(by_name["a.png"].thumbnail.shape) <= 96


def test_no_film_is_taken_once_it_is_stopped(mixed_folder: Path) -> None:
    answers = iter([False, False, True])
    findings = Screening(StandIn()).run(discover([mixed_folder]), stopped=lambda: next(answers))
    assert len(list(findings)) == 2


class Failing:
    def __init__(self, fault: BaseException) -> None:
        self.fault = fault
        self.model = MODEL

    def assess(self, _radiograph: Radiograph) -> Examination:
        raise self.fault


@pytest.mark.parametrize(
    ("fault", "code"),
    [(RuntimeError("Jane Doe"), ProblemCode.ENGINE_FAILED), (MemoryError(), ProblemCode.TOO_LITTLE_MEMORY)],
)
def test_a_failing_engine_costs_the_film_and_tells_nothing_of_the_patient(
    mixed_folder: Path, fault: BaseException, code: ProblemCode, caplog: pytest.LogCaptureFixture
) -> None:
    finding = Screening(Failing(fault)).screen(Study.at(mixed_folder / "a.png"))
    assert finding.status is Status.ERROR
    assert finding.problem is not None
    assert finding.problem.code is code
    assert "Jane" not in finding.problem.sentence + caplog.text


def test_a_surprise_in_a_decoder_costs_the_film(mixed_folder: Path) -> None:
    def surprise(path: Path) -> Radiograph:
        raise ZeroDivisionError

    finding = Screening(StandIn(), surprise).screen(Study.at(mixed_folder / "a.png"))
    assert finding.problem is not None
    assert finding.problem.code is ProblemCode.UNEXPECTED


def test_a_finding_has_an_assessment_or_a_problem() -> None:
    with pytest.raises(ValueError, match="either"):
        Finding(Study.at(Path("film.png")), Status.OK)
