"""Two models in one window: the choice, what it changes, and what stays of what the other one said."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QRadioButton

from pneumoscan.core.finding import Assessment, Examination, ModelIdentity
from pneumoscan.core.model_name import ModelName
from pneumoscan.core.roc import ValidationScores
from pneumoscan.core.verdict import Verdict
from pneumoscan.gui.dialogs.about import AboutDialog
from pneumoscan.gui.dialogs.operating_point_scores import scores_of
from pneumoscan.gui.preferences.dialog import SettingsDialog
from pneumoscan.gui.preferences.places import Places
from pneumoscan.gui.services import Engine, EngineInfo, ModelOffer, ServiceError
from pneumoscan.screening import Screening
from tests.gui import support
from tests.gui.driving import films, wait_for_the_end
from tests.stand_in import MODEL, StandIn

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pneumoscan.core.radiograph import Radiograph
    from pneumoscan.gui.main_window import MainWindow
    from pneumoscan.gui.services import Services
    from pneumoscan.gui.settings import Settings
    from pneumoscan.screening import Memory
    from tests.gui.conftest import OpenWindow

FAST = ModelIdentity("fast stand-in", "1" * 64)
PLACES = Places(Path("history"), Path("history"), Path("program.log"))
FILMS = ValidationScores(np.array([0.7, 0.8, 0.9]), np.array([0.1, 0.2, 0.3]))


def figures(auc: float, measured_on: str = "20 films") -> dict[str, Any]:
    def share(value: float) -> dict[str, float]:
        return {"value": value, "low": value - 0.01, "high": value + 0.01}

    return {
        "sensitivity": share(0.9622),
        "specificity": share(0.9598),
        "auc": share(auc),
        "measured_on": measured_on,
    }


INFOS = {
    ModelName.FULL: EngineInfo("CPU", "", MODEL, 0.5, metrics=figures(0.9933)),
    ModelName.FAST: EngineInfo("CPU", "", FAST, 0.9, validation=FILMS, metrics=figures(0.9911), name=ModelName.FAST),
}


class FastStandIn(StandIn):
    """Sees the same as the other, and is slower to believe it."""

    def __init__(self) -> None:
        super().__init__()
        self.model = FAST

    def assess(self, radiograph: Radiograph) -> Examination:
        score = float(radiograph.pixels.mean() / radiograph.white)
        verdict = Verdict.PNEUMONIA if score >= 0.9 else Verdict.NORMAL
        return Examination(Assessment(score, verdict, 0.9, np.zeros((4, 4), np.float32), FAST))


class Models:
    """What is loaded, and when."""

    def __init__(self, folder: Path) -> None:
        self.loaded: list[ModelName] = []
        self.fault = ""
        self.may_load = Event()
        self.may_load.set()
        self._folder = folder
        self.full: StandIn | support.Gate = StandIn()

    def load(self, memory: Memory, name: ModelName) -> Engine:
        assert self.may_load.wait(20)
        self.loaded.append(name)
        if self.fault and name is ModelName.FAST:
            raise ServiceError(self.fault)
        screening = Screening(FastStandIn() if name is ModelName.FAST else self.full, memory=memory)
        return Engine(INFOS[name], screening.screen, screening.expect, screening.interrupt)

    def offers(self) -> tuple[ModelOffer, ...]:
        for name in ModelName:
            (self._folder / f"{name}.md").write_text(f"# Card of the {name} model\n", encoding="utf-8")
        speeds = {ModelName.FULL: None, ModelName.FAST: 4.8}
        return tuple(
            ModelOffer(name, info.model, info.metrics, speeds[name], self._folder / f"{name}.md")
            for name, info in INFOS.items()
        )

    def services(self) -> Services:
        return replace(support.services(), load_engine=self.load, models=self.offers)


@pytest.fixture
def models(tmp_path_factory: pytest.TempPathFactory) -> Models:
    return Models(tmp_path_factory.mktemp("models"))


def settings_of(window: MainWindow) -> SettingsDialog:
    return window.desks.settings.open()


def button(dialog: SettingsDialog, words: str) -> QRadioButton:
    found = (each for each in dialog.findChildren(QRadioButton) if words in each.text().replace("&", ""))
    return next(found)


def choose(window: MainWindow, words: str) -> None:
    dialog = settings_of(window)
    button(dialog, words).click()
    dialog.accept()


def wait_for(window: MainWindow, qtbot: QtBot, model: ModelIdentity) -> None:
    qtbot.waitUntil(lambda: window.session.calling.in_use == model)


def given_by(window: MainWindow) -> list[ModelIdentity | None]:
    return [row.model for row in window.session.model.rows]


def test_the_choice_holds_without_a_new_start_and_is_remembered(
    open_window: OpenWindow, models: Models, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(models.services())
    wait_for(window, qtbot, MODEL)
    choose(window, "Fast model")
    wait_for(window, qtbot, FAST)
    window.open(films(tmp_path, 200))
    wait_for_the_end(qtbot, window, 1)
    assert given_by(window) == [FAST]
    assert window.session.model.rows[0].model_verdict is Verdict.NORMAL
    assert settings.model == "fast"
    assert window.status.engine.text == "Fast model on CPU"
    window.close()
    window.wait()
    again = open_window(models.services())
    wait_for(again, qtbot, FAST)
    assert models.loaded == [ModelName.FULL, ModelName.FAST, ModelName.FAST]


def test_cancelling_the_settings_loads_nothing(
    open_window: OpenWindow, models: Models, settings: Settings, qtbot: QtBot
) -> None:
    window = open_window(models.services())
    wait_for(window, qtbot, MODEL)
    dialog = settings_of(window)
    button(dialog, "Fast model").click()
    qtbot.wait(50)
    assert window.session.calling.in_use == MODEL
    dialog.reject()
    qtbot.wait(50)
    assert (models.loaded, settings.model) == ([ModelName.FULL], "full")


def test_agreeing_to_other_settings_loads_nothing_anew(open_window: OpenWindow, models: Models, qtbot: QtBot) -> None:
    window = open_window(models.services())
    wait_for(window, qtbot, MODEL)
    settings_of(window).accept()
    qtbot.wait(50)
    assert models.loaded == [ModelName.FULL]


def test_films_keep_their_results_until_they_are_screened_again(
    open_window: OpenWindow, models: Models, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(models.services())
    window.open(films(tmp_path, 60, 200))
    wait_for_the_end(qtbot, window, 2)
    choose(window, "Fast model")
    wait_for(window, qtbot, FAST)
    assert given_by(window) == [MODEL, MODEL]
    assert "The fast model screens from now on." in window.notices.sentence
    assert "another model screened keep their results: 2" in window.notices.sentence
    window.view.selectAll()
    window.does.common.screen_again.trigger()
    wait_for_the_end(qtbot, window, 2)
    assert given_by(window) == [FAST, FAST]


def test_the_film_in_hand_is_finished_by_the_model_before_and_the_rest_by_the_other(
    open_window: OpenWindow, models: Models, qtbot: QtBot, tmp_path: Path
) -> None:
    gate = models.full = support.Gate()
    window = open_window(models.services())
    window.open(films(tmp_path, 60, 130, 200))
    qtbot.waitUntil(gate.is_holding.is_set)
    choose(window, "Fast model")
    gate.is_open.set()
    wait_for_the_end(qtbot, window, 3)
    assert sorted(model.name for model in given_by(window) if model) == sorted([MODEL.name, FAST.name, FAST.name])


def test_a_film_that_one_model_knows_is_screened_by_the_other(
    open_window: OpenWindow, models: Models, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(models.services())
    paths = films(tmp_path, 200)
    for model, words in ((MODEL, ""), (FAST, "Fast model"), (MODEL, "Full model")):
        if words:
            choose(window, words)
        wait_for(window, qtbot, model)
        window.session.put_away()
        window.open(paths)
        wait_for_the_end(qtbot, window, 1)
        assert given_by(window) == [model]


def test_a_model_that_cannot_be_loaded_is_told_and_the_full_one_goes_on(
    open_window: OpenWindow, models: Models, qtbot: QtBot, tmp_path: Path
) -> None:
    models.fault = "The fast model is damaged."
    window = open_window(models.services())
    wait_for(window, qtbot, MODEL)
    choose(window, "Fast model")
    qtbot.waitUntil(lambda: "damaged" in window.session.engine.problem)
    assert window.session.calling.in_use is None
    window.open(films(tmp_path, 200))
    qtbot.waitUntil(lambda: bool(window.session.not_screened()))
    choose(window, "Full model")
    wait_for_the_end(qtbot, window, 1)
    assert given_by(window) == [MODEL]


def test_where_a_model_is_damaged_the_other_is_one_click_away_and_the_warning_goes(
    open_window: OpenWindow, models: Models, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    models.fault = "The fast model is damaged."
    window = open_window(models.services())
    wait_for(window, qtbot, MODEL)
    choose(window, "Fast model")
    qtbot.waitUntil(lambda: "damaged" in window.notices.sentence)
    window.open(films(tmp_path, 200))
    qtbot.waitUntil(lambda: bool(window.session.not_screened()))
    assert "damaged" in window.notices.sentence  # the end of a batch that never began does not hide why
    next(button for button in window.notices._shown if button.text() == "Use the full model").click()
    wait_for_the_end(qtbot, window, 1)
    assert given_by(window) == [MODEL]
    assert settings.model == ModelName.FULL
    assert "damaged" not in window.notices.sentence
    window.notices._give_way()
    assert window.notices.sentence == ""  # it does not come back either


def test_who_changes_his_mind_while_a_model_fails_to_load_loses_no_film(
    open_window: OpenWindow, models: Models, qtbot: QtBot, tmp_path: Path
) -> None:
    models.fault = "The fast model is damaged."
    window = open_window(models.services())
    wait_for(window, qtbot, MODEL)
    models.may_load.clear()
    choose(window, "Fast model")
    window.open(films(tmp_path, 60, 200))
    qtbot.waitUntil(lambda: window.session.model.rowCount() == 2)
    choose(window, "Full model")
    models.may_load.set()
    wait_for_the_end(qtbot, window, 2)
    assert given_by(window) == [MODEL, MODEL]
    assert "damaged" not in window.notices.sentence


# The operating point


def test_a_point_that_was_moved_holds_for_its_model_only(
    open_window: OpenWindow, models: Models, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(models.services())
    window.open(films(tmp_path, 200))
    wait_for_the_end(qtbot, window, 1)
    window.session.move_threshold(MODEL, 0.95, "point")
    assert "0.950" in window.status.point.text()
    choose(window, "Fast model")
    wait_for(window, qtbot, FAST)
    (row,) = window.session.model.rows
    assert row.finding is not None
    assert row.finding.assessment is not None
    assert row.finding.assessment.threshold == 0.95
    assert window.session.calling.is_own
    assert window.status.point.isHidden()
    assert settings.operating_points == {MODEL: 0.95}
    choose(window, "Full model")
    wait_for(window, qtbot, MODEL)
    assert "0.950" in window.status.point.text()


def test_the_dialog_of_the_point_counts_films_of_the_model_in_use_only(
    open_window: OpenWindow, models: Models, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(models.services())
    window.open(films(tmp_path, 60, 130))
    wait_for_the_end(qtbot, window, 2)
    choose(window, "Fast model")
    wait_for(window, qtbot, FAST)
    window.open(films(tmp_path / "more", 200))
    wait_for_the_end(qtbot, window, 3)
    scores = scores_of(window.session.model.rows, FAST)
    assert (len(scores.scores), scores.others) == (1, 2)
    assert scores.scores[0] == pytest.approx(200 / 255, abs=0.02)


# What is told of a model


def test_the_facts_under_a_verdict_are_those_of_the_model_that_gave_it(
    open_window: OpenWindow, models: Models, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(models.services())
    window.open(films(tmp_path, 200))
    wait_for_the_end(qtbot, window, 1)
    choose(window, "Fast model")
    wait_for(window, qtbot, FAST)
    window.open(films(tmp_path / "more", 60))
    wait_for_the_end(qtbot, window, 2)
    for row, model in zip(window.session.model.rows, (MODEL, FAST), strict=True):
        window.view.reveal(row.study.study_id)
        words = " ".join(label.text() for label in window.panel.facts.content.findChildren(QLabel))
        assert model.name in words
        assert model.name in window.panel.model.text()


def test_the_card_is_that_of_the_model_in_use(open_window: OpenWindow, models: Models, qtbot: QtBot) -> None:
    window = open_window(models.services())
    wait_for(window, qtbot, MODEL)
    assert "full model" in window.desks.help._model_card()
    choose(window, "Fast model")
    wait_for(window, qtbot, FAST)
    assert "fast model" in window.desks.help._model_card()


def test_the_window_on_the_program_tells_of_the_model_in_use_when_it_is_asked_for_again(
    open_window: OpenWindow, models: Models, qtbot: QtBot
) -> None:
    window = open_window(models.services())
    for model, words in ((MODEL, "Full model"), (FAST, "Fast model")):
        choose(window, words)
        wait_for(window, qtbot, model)
        window.desks.help.show_about()
        (about,) = (each for each in window.findChildren(AboutDialog) if each.isVisible())
        assert any(f"Model: {model.name}" in label.text() for label in about.findChildren(QLabel))


def test_each_model_says_what_it_costs(models: Models, settings: Settings, qtbot: QtBot) -> None:
    dialog = SettingsDialog(settings, PLACES, models=models.offers())
    qtbot.addWidget(dialog)
    full, fast = (button(dialog, words).accessibleDescription() for words in ("Full", "Fast"))
    assert full == (
        "On its validation films it finds 96.2 % of those with pneumonia and rightly passes 96.0 % of the others; area "
        "under the curve 0.993 (0.983 to 1.003)."
    )
    assert fast.startswith("About 5 times as fast as the full model.")
    assert fast.endswith("That area is 0.0022 less than the full model's.")


def test_what_was_not_measured_is_not_said(models: Models, settings: Settings, qtbot: QtBot) -> None:
    full, fast = models.offers()
    unknown = replace(fast, speed_up=None, metrics=figures(0.9, "other films"))
    dialog = SettingsDialog(settings, PLACES, models=(full, unknown))
    qtbot.addWidget(dialog)
    words = button(dialog, "Fast").accessibleDescription()
    assert "times" not in words
    assert "less than" not in words
    bare = SettingsDialog(settings, PLACES, models=(full, replace(unknown, metrics={})))
    qtbot.addWidget(bare)
    assert button(bare, "Fast").accessibleDescription() == ""


def test_the_tab_key_leads_to_the_model_that_is_chosen(models: Models, settings: Settings, qtbot: QtBot) -> None:
    settings.model = ModelName.FAST
    dialog = SettingsDialog(settings, PLACES, models=models.offers())
    qtbot.addWidget(dialog)
    reached = [
        name for name in ("Full model", "Fast model") if button(dialog, name).focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert reached == ["Fast model"]


def test_without_a_second_model_there_is_nothing_to_choose(models: Models, settings: Settings, qtbot: QtBot) -> None:
    dialog = SettingsDialog(settings, PLACES, models=models.offers()[:1])
    qtbot.addWidget(dialog)
    assert dialog.findChildren(QRadioButton) == []
    assert any("it finds 96.2 %" in label.text() for label in dialog.findChildren(QLabel))


def test_restoring_the_defaults_chooses_the_full_model(models: Models, settings: Settings, qtbot: QtBot) -> None:
    settings.model = "fast"
    dialog = SettingsDialog(settings, PLACES, models=models.offers())
    qtbot.addWidget(dialog)
    dialog.names.setCurrentRow(2)
    dialog.restore_button.click()
    assert button(dialog, "Full").isChecked()
    assert settings.model == "fast"
    dialog.accept()
    assert settings.model == "full"


def test_a_model_that_is_gone_can_be_left(models: Models, settings: Settings, qtbot: QtBot) -> None:
    settings.model = "fast"
    dialog = SettingsDialog(settings, PLACES, models=models.offers()[:1])
    qtbot.addWidget(dialog)
    (only,) = dialog.findChildren(QRadioButton)
    assert not only.isChecked()
    only.click()
    dialog.accept()
    assert settings.model == "full"
