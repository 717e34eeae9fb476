from __future__ import annotations

import csv
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from training.fitting import history
from training.fitting.recipe import Recipe, plan

if TYPE_CHECKING:
    from pathlib import Path

    from training.fitting.history import EpochResult


def results(*aucs: float, recipe: Recipe) -> list[EpochResult]:
    return [
        {
            "epoch": epoch.number,
            "phase": recipe.phases[epoch.phase].what,
            "size": epoch.size,
            "learning_rate": 1e-3,
            "seconds": 1.0,
            "loss": 0.5,
            "accuracy": 0.8,
            "val_loss": 1 - auc,
            "val_accuracy": auc,
            "val_auc": auc,
        }
        for epoch, auc in zip(plan(recipe), aucs, strict=False)
    ]


RECIPE = Recipe(weights="random", sizes=((32, 2), (48, 3)))


def test_the_plan_has_the_head_first_and_then_each_size() -> None:
    recipe = replace(RECIPE, head_epochs=2)
    assert [(recipe.phases[e.phase].what, e.within, e.size, e.final) for e in plan(recipe)] == [
        ("head", 0, 32, False),
        ("head", 1, 32, False),
        ("all", 0, 32, False),
        ("all", 1, 32, False),
        ("all", 2, 48, True),
        ("all", 3, 48, True),
        ("all", 4, 48, True),
    ]


def test_a_head_alone_can_be_the_whole_run() -> None:
    recipe = replace(RECIPE, sizes=((48, 0),), head_epochs=2)
    assert [(recipe.phases[e.phase].what, e.size, e.final) for e in plan(recipe)] == [("head", 48, True)] * 2


def test_the_best_epoch_of_the_final_size_is_kept() -> None:
    done = results(0.99, 0.99, 0.90, 0.95, 0.93, recipe=RECIPE)
    assert history.kept_epoch(done, plan(RECIPE), RECIPE) == 3
    assert history.kept_epoch(done, plan(RECIPE), replace(RECIPE, keep="last")) == 4
    assert history.kept_epoch(done, plan(RECIPE), replace(RECIPE, monitor="val_loss")) == 3
    assert history.kept_epoch(done[:2], plan(RECIPE), RECIPE) is None


def test_a_figure_that_is_no_number_is_never_the_best() -> None:
    done = results(0.9, 0.9, float("nan"), 0.6, recipe=RECIPE)
    assert history.kept_epoch(done, plan(RECIPE), RECIPE) == 3


@pytest.mark.parametrize(
    ("aucs", "patience", "leaves"),
    [
        ((0.5, 0.5, 0.9, 0.8, 0.7), 2, True),
        ((0.5, 0.5, 0.9, 0.8, 0.91), 2, False),
        ((0.9, 0.9, 0.8, 0.8), 2, False),  # the sizes before do not count
        ((0.9, 0.8), 1, True),
        ((0.9, 0.8, 0.7, 0.6, 0.5), 0, False),
    ],
)
def test_a_size_is_left_when_it_brings_nothing_better(aucs: tuple[float, ...], patience: int, leaves: bool) -> None:
    recipe = replace(RECIPE, patience=patience)
    assert history.should_leave(results(*aucs, recipe=recipe), recipe) is leaves


def test_the_table_has_a_row_an_epoch(tmp_path: Path) -> None:
    history.write_table(results(0.5, 0.6, recipe=RECIPE), tmp_path / "history.csv")
    with (tmp_path / "history.csv").open(encoding="utf-8", newline="") as stream:
        assert [row["val_auc"] for row in csv.DictReader(stream)] == ["0.5", "0.6"]
