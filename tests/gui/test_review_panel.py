"""The reader's part of the panel: what it shows and hides, by mouse and by keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from pneumoscan.core.remark import RemarkCode, remark
from pneumoscan.core.review import NOTE_LIMIT, Review
from pneumoscan.core.verdict import Verdict
from pneumoscan.gui.look import theme
from pneumoscan.gui.verdict.model_facts import FactsFold, Figure, ModelFacts
from pneumoscan.gui.worklist.outcome import Outcome
from tests.gui.judges import ADULT
from tests.gui.reading_room import ReadingRoom, found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QPushButton
    from pytestqt.qtbot import QtBot

    from pneumoscan.gui.settings import Settings

PNEUMONIA, NORMAL, UNSURE = Verdict.PNEUMONIA, Verdict.NORMAL, Verdict.UNCERTAIN
FACTS = ModelFacts(
    "vgg16 1.0", "ab" * 32, "Children of one to five years.", (Figure("sensitivity", 0.962, 0.943, 0.975),), "755 films"
)


@pytest.fixture
def room(qtbot: QtBot, settings: Settings) -> Iterator[ReadingRoom]:
    settings.goes_on_when_blind = False
    made = ReadingRoom(settings)
    made.resize(900, 640)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close_down()


def offered(room: ReadingRoom) -> dict[str, bool]:
    """The words on the buttons that are there, and whether each is pressed."""
    box = room.box
    buttons = (box.keep, box.change, box.agree, box.disagree, box.pneumonia, box.normal, box.unsure)
    return {button.text(): button.isChecked() for button in buttons if button.isVisible()}


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("model", "words"),
    [
        (PNEUMONIA, ["Agree", "Disagree", "Unsure"]),
        (NORMAL, ["Agree", "Disagree", "Unsure"]),
        (UNSURE, ["Pneumonia", "Normal", "Unsure"]),
        (None, ["Pneumonia", "Normal", "Unsure"]),
    ],
)
def test_the_buttons_go_by_what_the_model_says(room: ReadingRoom, model: Verdict | None, words: list[str]) -> None:
    room.fill(model)
    assert offered(room) == dict.fromkeys(words, False)


def test_a_pressed_button_stays_pressed_until_it_is_pressed_again(room: ReadingRoom, qtbot: QtBot) -> None:
    (row,) = room.fill(PNEUMONIA)
    click(room.box.disagree)
    assert row.verdict is NORMAL
    assert offered(room) == {"Agree": False, "Disagree": True, "Unsure": False}
    click(room.box.unsure)
    assert offered(room) == {"Agree": False, "Disagree": False, "Unsure": True}
    click(room.box.unsure)
    assert offered(room) == {"Agree": False, "Disagree": False, "Unsure": False}
    assert row.verdict is PNEUMONIA


def test_the_headline_is_the_readers_and_the_models_verdict_stays_below(room: ReadingRoom, qtbot: QtBot) -> None:
    room.fill(PNEUMONIA)
    assert not room.panel.headline.whose.isVisible()
    click(room.box.disagree)
    assert room.panel.verdict.text() == "NORMAL"
    assert room.panel.verdict.palette().windowText().color() == theme.OUTCOME[Outcome.NORMAL]
    assert room.panel.headline.whose.isVisible()
    assert room.panel.headline.model.text() == "Model: PNEUMONIA, score 0.900"
    assert room.box.standing.text().startswith("You disagree: the model says PNEUMONIA. Given ")
    click(room.box.take_back)
    assert room.panel.verdict.text() == "PNEUMONIA"
    assert not room.box.take_back.isVisible()


def test_a_hidden_film_shows_nothing_that_the_model_said(room: ReadingRoom) -> None:
    room.does.blind.setChecked(True)
    room.enter(found("a.png", PNEUMONIA, ADULT, remark(RemarkCode.MIRRORED), remark(RemarkCode.TRANSPARENT)))
    panel = room.panel
    hidden = (panel.score, panel.scale, panel.model, panel.sentence, panel.reason, panel.warnings, panel.remedies)
    assert not [widget for widget in hidden if widget.isVisible()]
    assert panel.verdict.text() == "To be read"
    assert not panel.headline.model.isVisible()
    assert panel.notes.isVisible()
    assert room.box.title.text() == "What do you see?"
    assert list(offered(room)) == ["Pneumonia", "Normal", "Unsure"]


def test_after_a_blind_call_the_models_verdict_is_there_at_once(room: ReadingRoom, qtbot: QtBot) -> None:
    room.does.blind.setChecked(True)
    room.enter(found("a.png", PNEUMONIA, ADULT))
    click(room.box.normal)
    assert room.panel.headline.model.text() == "Model: PNEUMONIA, score 0.900"
    assert room.panel.score.isVisible()
    assert room.panel.warnings.isVisible()
    assert room.box.standing.text() == "You and the model disagree. Look again; keep or change your call."
    assert list(offered(room)) == ["Keep", "Change", "Unsure"]
    assert room.box.change.accessibleName() == "Change your call to PNEUMONIA, as the model says"


@pytest.mark.parametrize(("answer", "verdict"), [("keep", NORMAL), ("change", PNEUMONIA)])
def test_keep_and_change_settle_it(room: ReadingRoom, qtbot: QtBot, answer: str, verdict: Verdict) -> None:
    room.does.blind.setChecked(True)
    (row,) = room.fill(PNEUMONIA)
    click(room.box.normal)
    click(getattr(room.box, answer))
    assert (row.review.blind, row.review.call) == (NORMAL, verdict)
    assert list(offered(room)) == ["Agree", "Disagree", "Unsure"]


def test_changing_a_call_that_was_unsure_takes_the_models(room: ReadingRoom, qtbot: QtBot) -> None:
    room.does.blind.setChecked(True)
    (row,) = room.fill(NORMAL)
    click(room.box.unsure)
    assert list(offered(room)) == ["Keep", "Change"]
    click(room.box.change)
    assert row.review.call is NORMAL


# The note


def test_a_note_is_saved_when_it_is_left_by_key(room: ReadingRoom, qtbot: QtBot) -> None:
    (row,) = room.fill(PNEUMONIA)
    by_escape = (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    by_return = (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    for leave, modifier in (by_escape, by_return):
        room.view.setFocus()
        QTest.keyClick(room.view, Qt.Key.Key_T)
        assert room.box.note.editor.hasFocus()
        QTest.keyClicks(room.box.note.editor, "pan")  # letters that are commands elsewhere
        QTest.keyClick(room.box.note.editor, leave, modifier)
        assert room.view.hasFocus()
    assert row.review == Review(note="panpan")
    room.session.undo_stack.undo()  # writing on is one step, however often it was saved
    assert row.review.note == ""
    assert room.box.note.editor.toPlainText() == ""
    room.session.undo_stack.redo()
    assert room.box.note.editor.toPlainText() == "panpan"


def test_a_note_before_a_call_and_one_after_it_are_undone_apart(room: ReadingRoom, qtbot: QtBot) -> None:
    (row,) = room.fill(PNEUMONIA)
    for words in ("left", " base"):
        room.does.note.trigger()
        QTest.keyClicks(room.box.note.editor, words)
        QTest.keyClick(room.box.note.editor, Qt.Key.Key_Escape)
        room.does.agree.trigger()
    assert row.review.note == "left base"
    while row.review.note == "left base":
        room.session.undo_stack.undo()
    assert row.review.note == "left"
    assert row.review.verdict is PNEUMONIA


def test_a_note_is_saved_after_a_pause_and_the_cursor_stays(room: ReadingRoom, qtbot: QtBot) -> None:
    (row,) = room.fill(PNEUMONIA)
    room.does.note.trigger()
    QTest.keyClicks(room.box.note.editor, "left  ")
    qtbot.waitUntil(lambda: row.review.note == "left", timeout=5000)
    QTest.keyClicks(room.box.note.editor, "base")
    assert room.box.note.editor.toPlainText() == "left  base"
    assert room.box.note.editor.hasFocus()


def test_what_is_being_written_goes_to_its_film_and_not_to_the_next(room: ReadingRoom, qtbot: QtBot) -> None:
    first, second = room.fill(PNEUMONIA, PNEUMONIA)
    room.does.note.trigger()
    QTest.keyClicks(room.box.note.editor, "first")
    room.look_at(second)
    assert (first.review.note, second.review.note) == ("first", "")
    assert room.box.note.editor.toPlainText() == ""
    room.look_at(first)
    assert room.box.note.editor.toPlainText() == "first"


def test_a_note_that_is_being_written_outlives_news_of_its_film(room: ReadingRoom, qtbot: QtBot) -> None:
    (row,) = room.fill(PNEUMONIA)
    room.does.note.trigger()
    QTest.keyClicks(room.box.note.editor, "half a")
    room.session.model.set_finding(found("film0.png", NORMAL))
    assert room.box.note.editor.toPlainText() == "half a"
    assert row.model_verdict is NORMAL


def test_a_call_keeps_the_note_and_a_note_the_call(room: ReadingRoom, qtbot: QtBot) -> None:
    (row,) = room.fill(PNEUMONIA)
    room.does.note.trigger()
    QTest.keyClicks(room.box.note.editor, "words")
    click(room.box.agree)
    room.box.note.save()
    assert (row.review.call, row.review.note) == (PNEUMONIA, "words")


def test_a_note_takes_no_more_than_its_limit_and_counts_down_to_it(room: ReadingRoom, qtbot: QtBot) -> None:
    room.fill(PNEUMONIA)
    editor = room.box.note.editor
    editor.setPlainText("a" * (NOTE_LIMIT - 3))
    assert room.box.note.count.text() == "3 characters left"
    editor.moveCursor(editor.textCursor().MoveOperation.Start)
    QApplication.clipboard().setText("\N{LUNGS}\N{LUNGS}\N{LUNGS}\N{LUNGS}xyz")
    editor.paste()
    assert editor.toPlainText() == "\N{LUNGS}\N{LUNGS}\N{LUNGS}" + "a" * (NOTE_LIMIT - 3)
    assert room.box.note.count.text() == "0 characters left"


def test_markup_in_a_note_is_text(room: ReadingRoom, qtbot: QtBot) -> None:
    (row,) = room.fill(PNEUMONIA)
    QApplication.clipboard().setText("<b>x</b>")
    room.box.note.editor.paste()
    room.box.note.save()
    assert row.review.note == "<b>x</b>"


# Room, names, keyboard


def test_the_buttons_stay_in_sight_in_a_narrow_low_panel_and_never_widen_it(room: ReadingRoom, qtbot: QtBot) -> None:
    room.panel.setParent(None)
    room.panel.resize(260, 560)
    room.panel.show()
    room.enter(found("a.png", PNEUMONIA, *[ADULT] * 6))
    click(room.box.disagree)
    box = room.box
    for widget in (box.agree, box.disagree, box.unsure, box.note.editor):
        place = widget.rect().translated(widget.mapTo(room.panel, widget.rect().topLeft()))
        assert room.panel.rect().contains(place)
    box.agree.setText("a much longer word than in English")
    box.buttons.show_buttons([box.agree, box.disagree, box.unsure])
    assert box.buttons.minimumSizeHint().width() == 0
    qtbot.waitUntil(lambda: box.agree.y() != box.disagree.y())
    room.panel.deleteLater()


def test_every_control_has_a_name_and_can_be_reached_by_tab(room: ReadingRoom, qtbot: QtBot) -> None:
    room.fill(PNEUMONIA)
    room.panel.facts.show_facts(FACTS)
    click(room.box.agree)
    room.panel.scroll_area.setFocus()
    box = room.box
    expected = [box.agree, box.disagree, box.unsure, box.take_back, box.note.editor]
    reached = []
    for _ in range(12):
        focused = QApplication.focusWidget()
        assert focused
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    start = reached.index(box.agree)
    assert room.panel.facts.heading in reached[:start]
    assert reached[start : start + 5] == expected
    for widget in expected:
        assert widget.accessibleName() or getattr(widget, "text", str)()
        assert widget.toolTip()


def test_the_facts_unfold_by_key(qtbot: QtBot) -> None:
    fold = FactsFold()
    qtbot.addWidget(fold)
    assert fold.isHidden()  # there is nothing to tell yet
    fold.show_facts(FACTS)
    assert not fold.content.isVisible()
    QTest.keyClick(fold.heading, Qt.Key.Key_Space)
    assert fold.content.isVisible()
    said = [label.text() for label in fold.content.findChildren(QLabel)]
    assert {"Children of one to five years.", "Sensitivity", "0.962 (0.943 to 0.975)"} <= set(said)
    assert any("755 films" in words for words in said)
