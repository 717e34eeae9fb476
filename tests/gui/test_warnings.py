"""What stands beside a verdict, and what stands in its place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pneumoscan.core.finding import Assessment, Finding, Status
from pneumoscan.core.problem import ProblemCode, problem
from pneumoscan.core.radiograph import Patient
from pneumoscan.core.remark import RemarkCode, remark
from pneumoscan.core.study import Study
from pneumoscan.core.verdict import Verdict
from pneumoscan.gui import commands
from pneumoscan.gui.look import text, theme
from pneumoscan.gui.verdict import patient_text, review_commands
from pneumoscan.gui.verdict.panel import VerdictPanel
from pneumoscan.gui.verdict.score_scale import ScoreScale
from pneumoscan.gui.worklist.cells import Column, Role
from pneumoscan.gui.worklist.outcome import Outcome
from pneumoscan.gui.worklist.row import Row
from pneumoscan.screening import Screening
from tests.gui import support
from tests.gui.driving import column, films, wait_for_the_end
from tests.gui.judges import ADULT, NEGATIVE, UPRIGHT, Fixed
from tests.stand_in import MODEL, StandIn

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from pneumoscan.core.correction import Correction
    from tests.gui.conftest import OpenWindow

MARKUP = "<img src=x>\u202e"


@pytest.fixture
def panel() -> Iterator[VerdictPanel]:
    owner = QWidget()
    made = VerdictPanel(commands.make(owner), review_commands.make(owner), owner)
    made.resize(240, 600)
    owner.show()
    made.show()
    yield made
    owner.close()
    owner.deleteLater()


def judged(tmp_path: Path, judge: StandIn, patient: Patient | None = None) -> Row:
    study = Study.at(support.write_film(tmp_path / "film.png", 200))
    finding = Screening(judge).screen(study)
    if patient:
        finding = replace(finding, patient=patient)
    return Row(study, 0, finding)


def test_each_warning_is_a_block_of_plain_text_beside_the_verdict(panel: VerdictPanel, tmp_path: Path) -> None:
    hostile = remark(RemarkCode.VIEW_UNFAMILIAR, view=MARKUP)
    panel.show_row(judged(tmp_path, Fixed(remarks=(ADULT, hostile, remark(RemarkCode.TRANSPARENT)))))
    shown = panel.warnings.labels
    assert [label.text() for label in shown] == [text.remark(ADULT), text.remark(hostile)]
    assert "<img src=x>\ufffd" in shown[1].text()
    for label in shown:
        assert label.isVisible()
        assert label.textFormat() is Qt.TextFormat.PlainText
        assert label.wordWrap()
        assert label.accessibleName().startswith("Warning: ")
    assert panel.notes.text() == text.remark(remark(RemarkCode.TRANSPARENT))


def test_warnings_go_with_their_film(panel: VerdictPanel, tmp_path: Path) -> None:
    panel.show_row(judged(tmp_path, Fixed(remarks=(ADULT,))))
    panel.show_row(judged(tmp_path, StandIn()))
    assert not panel.warnings.labels
    assert not panel.warnings.isVisible()
    panel.show_row(judged(tmp_path, Fixed(remarks=(ADULT,))))
    panel.show_nothing()
    assert not panel.warnings.isVisible()


def test_many_warnings_scroll_and_none_is_cut_off(panel: VerdictPanel, qtbot: QtBot, tmp_path: Path) -> None:
    many = tuple(remark(RemarkCode.VIEW_UNFAMILIAR, view=f"number {number}") for number in range(20))
    panel.show_row(judged(tmp_path, Fixed(remarks=many)))
    qtbot.waitUntil(lambda: panel.scroll_area.verticalScrollBar().maximum() > 0)
    for label in panel.warnings.labels:
        assert label.height() >= label.heightForWidth(label.width())
    assert panel.scroll_area.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize(
    ("patient", "words"),
    [
        (Patient(age="003Y", view_position="AP"), "3 years  ·  AP"),
        (Patient(age="018M"), "18 months  ·  view not given"),
        (Patient(view_position="PA"), "age not given  ·  PA"),
        (Patient(), "age not given  ·  view not given"),
    ],
)
def test_age_and_view_stand_by_the_verdict(panel: VerdictPanel, tmp_path: Path, patient: Patient, words: str) -> None:
    panel.show_row(judged(tmp_path, StandIn(), patient))
    assert panel.circumstances.isVisible()
    assert panel.circumstances.text() == words


@pytest.mark.parametrize(
    ("stored", "words"),
    [("001Y", "1 year"), ("012W", "12 weeks"), ("000Y", "0 years"), ("3", "3"), ("old", "old"), ("²34Y", "²34Y")],
)
def test_ages_of_dicom(stored: str, words: str) -> None:
    assert patient_text.age(stored) == words


@pytest.mark.parametrize(
    ("suggestion", "words"),
    [
        (UPRIGHT, "Turn it upright…"),
        (NEGATIVE, "Exchange black and white…"),
        (UPRIGHT.then(NEGATIVE), "Correct the film…"),
    ],
)
def test_a_refused_film_says_why_and_what_can_be_done(
    panel: VerdictPanel, tmp_path: Path, suggestion: Correction, words: str
) -> None:
    lies = problem(ProblemCode.TURNED, degrees=90)
    panel.show_row(judged(tmp_path, Fixed(objections=(lies,), suggestion=suggestion)))
    assert panel.verdict.text() == "Rejected"
    assert panel.reason.text() == text.problem(lies)
    assert not panel.score.isVisible()
    assert panel.remedies.correct.isVisible()
    assert panel.remedies.correct.text() == words
    assert panel.remedies.overrule.isVisible()


def test_a_file_that_cannot_be_read_offers_to_screen_it_again_only(panel: VerdictPanel, tmp_path: Path) -> None:
    study = Study.at(tmp_path / "missing.png")
    panel.show_row(Row(study, 0, Finding(study, Status.ERROR, problem=problem(ProblemCode.EMPTY))))
    assert panel.remedies.again.isVisible()
    assert not panel.remedies.overrule.isVisible()
    assert not panel.remedies.correct.isVisible()
    assert not panel.circumstances.isVisible()


def test_the_list_marks_rows_with_warnings(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window(support.services(Fixed(remarks=(ADULT,))))
    window.open(films(tmp_path, 200, 40))
    wait_for_the_end(qtbot, window, 2)
    cell = window.session.model.index(0, Column.VERDICT)
    assert cell.data(Role.WARNED)
    assert text.tool_tip(text.warning(ADULT)) in cell.data(Qt.ItemDataRole.ToolTipRole)
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == f"PNEUMONIA. Warning: {text.remark(ADULT)}"
    assert "With warnings: 2." in window.notices.sentence
    marked = window.view.visualRect(cell)
    word = window.view.fontMetrics().horizontalAdvance("PNEUMONIA")
    assert marked.width() >= word + 2.5 * theme.em(window.view.font())  # nothing is left out of it
    picture = window.view.viewport().grab(marked).toImage()
    right = [
        picture.pixelColor(x, y)
        for x in range(picture.width() * 3 // 4, picture.width())
        for y in range(marked.height())
    ]
    assert theme.WARNING in right


def test_a_refused_film_is_seen_in_list_and_viewer(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window(support.services(Fixed(objections=(problem(ProblemCode.NOT_A_CHEST_FILM),))))
    window.open(films(tmp_path, 200))
    wait_for_the_end(qtbot, window, 1)
    assert column(window, Column.STATUS) == ["Rejected"]
    assert window.session.model.index(0, Column.FILM).data(Qt.ItemDataRole.DecorationRole) is not None

    def film_is_shown() -> bool:
        middle = window.pane.viewer.grab().toImage()
        return middle.pixelColor(middle.width() // 2, middle.height() // 2).red() > 150

    qtbot.waitUntil(film_is_shown)


def test_uncertain_is_told_with_its_band(panel: VerdictPanel, tmp_path: Path) -> None:
    row = judged(tmp_path, StandIn())
    assert row.finding
    assert row.finding.assessment
    near = Assessment(0.5, Verdict.UNCERTAIN, 0.45, row.finding.assessment.heatmap, MODEL, (0.4, 0.55))
    panel.show_row(Row(row.study, 0, Finding(row.study, Status.OK, assessment=near)))
    assert panel.verdict.text() == "UNCERTAIN"
    assert panel.verdict.palette().windowText().color() == theme.OUTCOME[Outcome.UNCERTAIN]
    assert "between 0.400 and 0.550" in panel.sentence.text()
    assert "uncertain from 0.400 to 0.550" in panel.scale.accessibleName()


def test_the_scale_shows_the_band_where_it_lies(qtbot: QtBot) -> None:
    scale = ScoreScale()
    qtbot.addWidget(scale)
    scale.resize(400, scale.sizeHint().height())
    unit = theme.em(scale.font())

    def colours(band: tuple[float, float] | None) -> list[tuple[int, int, int]]:
        scale.show_score(0.9, 0.5, band)
        picture = scale.grab().toImage()
        left, width, row = unit * 0.4, 400 - unit * 0.8, round(unit * 1.2)
        points = (picture.pixelColor(round(left + width * at), row) for at in (0.2, 0.35, 0.65, 0.8))
        return [(point.red(), point.green(), point.blue()) for point in points]

    without, within = colours(None), colours((0.3, 0.7))
    assert without[0] == without[1] == within[0]
    assert without[2] == without[3] == within[3]
    assert within[1] != without[1]
    assert within[2] != without[2]


def test_beside_a_refusal_no_warning_about_the_verdict_is_shown(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    refused, warned = problem(ProblemCode.NOT_A_CHEST_FILM), remark(RemarkCode.LOW_CONTRAST)
    window = open_window(support.services(Fixed((refused,), (warned,))))
    window.open(films(tmp_path, 200))
    wait_for_the_end(qtbot, window, 1)
    cell = window.session.model.index(0, Column.VERDICT)
    assert "does not look like" in cell.data(Qt.ItemDataRole.ToolTipRole)
    assert "little contrast" not in cell.data(Qt.ItemDataRole.ToolTipRole)
    assert not window.panel.warnings.labels
    assert not cell.data(Role.WARNED)
    assert "With warnings" not in window.notices.sentence
