from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel

from pneumoscan.classifier import installed
from pneumoscan.core.model_name import ModelName
from pneumoscan.core.resources import resource_path
from pneumoscan.gui.services import ServiceError
from pneumoscan.updates import reference
from pneumoscan.updates.store import Store
from tests.gui import support
from tests.stand_in import MODEL
from tests.updates import made
from training.bundling.package import signed

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from pneumoscan.gui.main_window import MainWindow
    from pneumoscan.gui.services import Engine
    from pneumoscan.gui.updates.models_dialog import ModelsDialog
    from pneumoscan.gui.updates.trial_dialog import TrialDialog
    from pneumoscan.screening import Memory
    from tests.gui.conftest import OpenWindow

SECONDS = 60_000  # the most that a trial may take on a busy machine, in milliseconds


class OpenPlace(Protocol):
    def __call__(self, samples: Path | None = None) -> MainWindow: ...


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "models", made.KEYS)


@pytest.fixture
def open_place(open_window: OpenWindow, store: Store) -> OpenPlace:
    """A window with models of its own; its engine is a stand-in."""

    def open_one(samples: Path | None = None) -> MainWindow:
        folder = samples or resource_path("samples")
        return open_window(replace(support.services(samples=folder), store=lambda: store))

    return open_one


@pytest.fixture
def harsher(tmp_path: Path) -> Path:
    return made.write(tmp_path / "harsher.pneumoscan-model", made.recalibrated("harsher 93.0", offset=30.0))


def models_of(window: MainWindow, qtbot: QtBot) -> ModelsDialog:
    window.desks.updates.action.trigger()
    dialog = window.desks.updates._models
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.models.rowCount() > 0)
    return dialog


def trial_of(window: MainWindow, qtbot: QtBot) -> TrialDialog:
    qtbot.waitUntil(lambda: window.desks.updates._trial is not None, timeout=SECONDS)
    trial = window.desks.updates._trial
    assert trial is not None
    return trial


def cells(dialog: ModelsDialog | TrialDialog) -> list[list[str]]:
    model = dialog.view.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def full_models(dialog: ModelsDialog) -> list[list[str]]:
    """The rows of the full model; whether there is a fast one is nothing to these tests."""
    return [row for row in cells(dialog) if row[0] == "Full model"]


def test_a_dropped_model_is_tried_installed_and_undone(
    open_place: OpenPlace, harsher: Path, store: Store, qtbot: QtBot
) -> None:
    window = open_place()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(harsher))])
    nothing = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, *nothing))
    trial = trial_of(window, qtbot)
    assert not trial.install_button.isEnabled()
    qtbot.waitUntil(trial.install_button.isEnabled, timeout=SECONDS)
    assert not window.session.model.total
    assert "Of 8 films 4 come out differently: 4 now normal." in trial.outcome.text()
    assert len(cells(trial)) == 4
    assert all(re.fullmatch(r"PNEUMONIA \d\.\d{3}", row[1]) and row[2] == "NORMAL 0.000" for row in cells(trial))
    trial.all_box.setChecked(True)
    assert len(cells(trial)) == 8
    trial.install_button.click()
    qtbot.waitUntil(lambda: "screens from now on" in window.notices.sentence, timeout=SECONDS)
    assert store.manifest_in_force(ModelName.FULL).name == "harsher 93.0"
    next(button for button in window.notices._shown if button.text() == "Undo").click()
    qtbot.waitUntil(lambda: store.succession(ModelName.FULL) == (), timeout=SECONDS)


def test_the_return_key_in_the_table_installs_nothing(
    open_place: OpenPlace, harsher: Path, store: Store, qtbot: QtBot
) -> None:
    window = open_place()
    window.open([harsher])
    trial = trial_of(window, qtbot)
    qtbot.waitUntil(trial.install_button.isEnabled, timeout=SECONDS)
    trial.view.setFocus()
    QTest.keyClick(trial.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.desks.updates._trial is None)
    assert store.succession(ModelName.FULL) == ()


def test_a_point_that_was_moved_is_told_beside_the_trial(
    open_place: OpenPlace, harsher: Path, store: Store, qtbot: QtBot
) -> None:
    window = open_place()
    qtbot.waitUntil(lambda: window.session.calling.in_use is not None)
    in_force = replace(MODEL, name=store.manifest_in_force(ModelName.FULL).name)
    window.session.move_threshold(in_force, 0.123, "moved")
    window.open([harsher])
    trial = trial_of(window, qtbot)
    assert any("moved to 0.123" in label.text() for label in trial.findChildren(QLabel))


def test_what_is_not_signed_is_refused_in_the_dialog_and_nothing_changes(
    open_place: OpenPlace, store: Store, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = made.small_files()
    other = made.write(tmp_path / "other.pneumoscan-model", signed(made.release(files), files, made.STRANGER))
    window = open_place()
    dialog = models_of(window, qtbot)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    dialog.file_button.click()
    qtbot.waitUntil(dialog.problem.isVisible)
    assert "The signature is none that this program knows" in dialog.problem.text()
    assert window.desks.updates._trial is None
    assert not (store.folder / installed.IN_FORCE_FILE).exists()


def test_one_goes_back_with_one_click(open_place: OpenPlace, store: Store, qtbot: QtBot) -> None:
    store.install(made.small_package("small 93.0"))
    store.install(made.small_package("small 93.1"))
    window = open_place()
    dialog = models_of(window, qtbot)
    assert [row[1:3] for row in full_models(dialog)][1:] == [["small 93.0", ""], ["small 93.1", "In force"]]
    assert full_models(dialog)[2][3:5] == ["0.990 (0.980 to 0.995)", "tests"]
    dialog.back_button.click()
    qtbot.waitUntil(lambda: store.succession(ModelName.FULL) == (made.small_package("small 93.0").identity,))
    qtbot.waitUntil(lambda: full_models(dialog)[1][2] == "In force")
    dialog.back_button.click()
    qtbot.waitUntil(lambda: full_models(dialog)[0][2] == "In force")
    assert not dialog.back_button.isEnabled()


def test_a_damaged_model_is_shown_as_such(open_place: OpenPlace, store: Store, qtbot: QtBot) -> None:
    store.install(made.small_package())
    (store.folder_in_force(ModelName.FULL) / "signature").unlink()
    dialog = models_of(open_place(), qtbot)
    assert full_models(dialog)[1][2] == "In force, cannot be used"
    assert "Go back to the model before it" in dialog.problem.text()
    assert dialog.back_button.isEnabled()


def test_an_older_model_needs_a_person_who_was_told_to(
    open_place: OpenPlace, tmp_path: Path, store: Store, qtbot: QtBot
) -> None:
    older = made.write(tmp_path / "older.pneumoscan-model", made.recalibrated("older 0.1", offset=0.1))
    window = open_place()
    window.open([older])
    trial = trial_of(window, qtbot)
    qtbot.waitUntil(lambda: trial._is_done, timeout=SECONDS)
    assert not trial.install_button.isEnabled()
    assert trial.older_box.isVisible()
    trial.older_box.setChecked(True)
    trial.install_button.click()
    qtbot.waitUntil(lambda: len(store.succession(ModelName.FULL)) == 1, timeout=SECONDS)


def test_it_can_be_tried_on_other_films(open_place: OpenPlace, harsher: Path, tmp_path: Path, qtbot: QtBot) -> None:
    film = support.write_film(tmp_path / "films" / "film.png")
    window = open_place()
    window.open([harsher])
    trial = trial_of(window, qtbot)
    qtbot.waitUntil(trial.install_button.isEnabled, timeout=SECONDS)
    trial.try_on(lambda: reference.films_below([film.parent]))
    assert not trial.install_button.isEnabled()
    qtbot.waitUntil(trial.install_button.isEnabled, timeout=SECONDS)
    assert len(trial.summary.compared) == 1


def test_a_trial_that_is_cancelled_installs_nothing_and_holds_nothing_up(
    open_place: OpenPlace, harsher: Path, store: Store, qtbot: QtBot
) -> None:
    window = open_place()
    window.open([harsher])
    trial = trial_of(window, qtbot)
    qtbot.waitUntil(lambda: bool(trial.summary.compared), timeout=SECONDS)
    trial.reject()
    dialog = models_of(window, qtbot)  # the thread is free again
    assert len(full_models(dialog)) == len([row for row in full_models(dialog) if row[4] == "Came with the program"])
    assert not (store.folder / installed.IN_FORCE_FILE).exists()


def test_films_of_the_history_are_tried_with_the_readers_calls(
    open_place: OpenPlace, harsher: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    """The stand-in calls a bright film pneumonia; the real models see no chest film in it at all."""
    film = support.write_film(tmp_path / "films" / "film.png", 200)
    window = open_place(tmp_path / "none")
    window.open([film])
    qtbot.waitUntil(lambda: bool(window.session.model.rows) and not window.session.is_running)
    window.open([harsher])
    trial = trial_of(window, qtbot)
    qtbot.waitUntil(trial.install_button.isEnabled, timeout=SECONDS)
    assert [each.film.study.path for each in trial.summary.compared] == [film]


def test_a_model_that_fails_to_load_once_it_is_installed_can_be_undone_at_once(
    open_window: OpenWindow, store: Store, tmp_path: Path, harsher: Path, qtbot: QtBot
) -> None:
    services = support.services(samples=resource_path("samples"))

    def load_engine(memory: Memory, name: ModelName) -> Engine:
        if store.succession(name):
            message = "It does not say what it said when it was tested."
            raise ServiceError(message)
        return services.load_engine(memory, name)

    window = open_window(replace(services, store=lambda: store, load_engine=load_engine))
    window.open([harsher])
    trial = trial_of(window, qtbot)
    qtbot.waitUntil(trial.install_button.isEnabled, timeout=SECONDS)
    trial.install_button.click()
    qtbot.waitUntil(lambda: "Undo puts the one before back" in window.notices.sentence, timeout=SECONDS)
    next(button for button in window.notices._shown if button.text() == "Undo").click()
    qtbot.waitUntil(lambda: window.session.engine.info is not None, timeout=SECONDS)
    assert store.succession(ModelName.FULL) == ()


def test_what_the_engine_could_not_screen_is_screened_after_going_back(
    open_window: OpenWindow, store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    store.install(made.small_package())
    services = support.services()

    def load_engine(memory: Memory, name: ModelName) -> Engine:
        if store.succession(name):
            message = "damaged"
            raise ServiceError(message)
        return services.load_engine(memory, name)

    window = open_window(replace(services, store=lambda: store, load_engine=load_engine))
    qtbot.waitUntil(lambda: bool(window.session.engine.problem))
    window.open([support.write_film(tmp_path / "film.png")])
    qtbot.waitUntil(lambda: window.session.model.total == 1)
    models_of(window, qtbot).back_button.click()
    qtbot.waitUntil(lambda: window.session.model.rows[0].model_verdict is not None, timeout=SECONDS)
