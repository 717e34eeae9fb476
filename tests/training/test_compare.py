from __future__ import annotations

import csv
import dataclasses
import json
import math
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from pneumoscan.classifier.calibration import Calibration
from tests.training.made_predictions import made_predictions
from training.comparison import entrants, outputs, pairs, table
from training.comparison.entrants import Entrant
from training.comparison.held_out import held_out
from training.comparison.measure import Competitor, by_content, compare
from training.comparison.results import SHOWN, Comparison, Row
from training.comparison.work import SUMMARIES
from training.dataset.film import FilmSet, LabelledFilm
from training.errors import TrainingError
from training.fitting.recipe import Recipe
from training.measures import figures
from training.model import TrainedModel

if TYPE_CHECKING:
    from training.predictions import Predictions

NASTY = '<script>alert("x")</script>'


def competitor(name: str, said: Predictions, **changes: object) -> Competitor:
    recipe = Recipe(arch="basic_cnn", weights="random").as_record()
    history = [{"epoch": epoch, "seconds": 60.0} for epoch in (0, 1, 3)]
    model = TrainedModel(
        name=name, arch="basic_cnn", input_size=48, class_names=("NORMAL", "PNEUMONIA"), weights={}, sha256="0" * 64,
        calibration=Calibration(1.0, 0.0), threshold=0.5, threshold_rule="by hand", heatmap_reference=1.0,
        validation=said, record={"recipe": recipe, "history": history, "kept_epoch": 1},
    )  # fmt: skip
    entrant = Entrant(name, "basic_cnn", Path(name), 48, "random")
    return Competitor(entrant, dataclasses.replace(model, **changes), 93_000, {"validation": by_content(said)})  # type: ignore[arg-type]


def worse(said: Predictions) -> Predictions:
    """The same films, as a network sees them that knows little."""
    return dataclasses.replace(said, logits=np.random.default_rng(9).normal(0.5, 1, len(said)))


def shuffled(said: Predictions) -> Predictions:
    return said.where(np.random.default_rng(4).permutation(len(said)))


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    said = made_predictions(60)
    good, poor = competitor("good", said), competitor(NASTY, shuffled(worse(said)))
    failed = Entrant("large", "vgg19", Path("large"), 48, "random", note="=a note")
    row = Row(failed.name, failed.arch, 48, "random", failed.note).failed("It ran out of memory.", None)
    return compare([good.entrant, failed, poor.entrant], [good, poor], {"large": row}, "")


def test_holm_corrects_as_published() -> None:
    """By hand: 4 x 0.01, 3 x 0.02, 2 x 0.03, 1 x 0.04, and none below the one before."""
    assert pairs.holm([0.03, 0.01, 0.04, 0.02]) == pytest.approx([0.06, 0.04, 0.06, 0.06])
    assert pairs.holm([0.6, 0.7]) == [1.0, 1.0]
    corrected = pairs.holm([math.nan, 0.02, 0.03])
    assert math.isnan(corrected[0])
    assert corrected[1:] == pytest.approx([0.04, 0.04])


def test_every_two_networks_are_tested_on_the_same_films(comparison: Comparison) -> None:
    (films,) = comparison.sets
    (pair,) = films.pairs
    assert (pair.first, pair.second) == ("good", NASTY)
    assert pair.mcnemar < 0.01
    assert pair.delong is not None
    assert pair.delong < 0.001
    assert pair.mcnemar_holm == pair.mcnemar


def test_networks_that_say_the_same_do_not_differ() -> None:
    said = made_predictions(40)
    (films,) = compare(*_all([competitor("one", said), competitor("other", shuffled(said))])).sets
    assert (films.pairs[0].mcnemar, films.pairs[0].delong) == (1.0, 1.0)


def test_films_of_one_class_have_no_auc() -> None:
    said = made_predictions(40)
    sick = said.where(said.labels == 1)
    found = compare(*_all([competitor("one", sick), competitor("other", worse(sick))]))
    assert found.sets[0].pairs[0].delong is None
    assert found.rows[0].figures["validation"].auc is None
    assert "-" in table.as_text(found)


def test_figures_are_those_of_an_evaluation(comparison: Comparison) -> None:
    said = made_predictions(60)
    scores = 1 / (1 + np.exp(-said.logits))
    row = comparison.rows[0]
    expected = figures.figures(scores, said.labels, said.patients, 0.5)
    for name in ("accuracy", "precision", "sensitivity", "f1", "specificity"):
        assert getattr(row.figures["validation"], name) == getattr(expected, name)
    assert row.figures["validation"].auc is not None
    assert expected.auc is not None
    assert row.figures["validation"].auc.value == pytest.approx(expected.auc.value)
    assert (row.epochs, row.kept_epoch, row.seconds) == (3, 2, 180.0)


@pytest.mark.parametrize(
    ("other", "words"),
    [
        (competitor("other", made_predictions(40, seed=1)), "different validation films"),
        (competitor("other", made_predictions(40), class_names=("PNEUMONIA", "NORMAL")), "different classes"),
    ],
)
def test_networks_that_do_not_compare_are_refused(other: Competitor, words: str) -> None:
    with pytest.raises(TrainingError, match=words):
        compare(*_all([competitor("one", made_predictions(40)), other]))


def _all(competitors: list[Competitor]) -> tuple[list[Entrant], list[Competitor], dict[str, Row], str]:
    return [each.entrant for each in competitors], competitors, {}, ""


def test_the_table_for_the_terminal_has_a_row_a_network(comparison: Comparison) -> None:
    text = table.as_text(comparison)
    assert "60 (24 NORMAL, 36 PNEUMONIA)" in text
    assert next(line for line in text.splitlines() if line.startswith("good")).split()[1:6] == [
        "0.09", "M", "48", "3", "(2)",
    ]  # fmt: skip
    assert "large: no figures. It ran out of memory." in text


def test_files_are_whole_and_what_comes_from_names_is_only_text(comparison: Comparison, tmp_path: Path) -> None:
    safe = dataclasses.replace(
        comparison, rows=tuple(dataclasses.replace(row, parameters=None) for row in comparison.rows)
    )
    outputs.write(tmp_path, safe)
    record = json.loads((tmp_path / outputs.RECORD).read_text())
    assert "Research use only" in record["note"]
    assert [row["failure"] for row in record["networks"]] == ["", "It ran out of memory.", ""]
    with (tmp_path / outputs.TABLE).open(newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["network"] for row in rows] == ["good", "large", NASTY]
    assert rows[1]["note"] == "'=a note"
    assert all(None not in row and None not in row.values() for row in rows)
    assert float(rows[0]["auc_low"]) <= float(rows[0]["auc"]) <= float(rows[0]["auc_high"])
    page = (tmp_path / outputs.PAGE).read_text()
    assert NASTY not in page
    assert "<style>" in page
    assert ".note {" in page
    assert all(title in page for title in SHOWN.values())
    assert page.index("Research use only") < page.index("<h1>")
    for kind in ("png", "svg"):
        assert (tmp_path / f"comparison-validation.{kind}").stat().st_size > 5000


def test_the_page_has_both_summaries_of_each_network(comparison: Comparison, tmp_path: Path) -> None:
    (tmp_path / "good").mkdir()
    for name in SUMMARIES:
        (tmp_path / "good" / name).write_text(f"layers of {name} │ <x>")
    rows = [dataclasses.replace(row, parameters=93_000 if row.name == "good" else None) for row in comparison.rows]
    outputs.write(tmp_path, dataclasses.replace(comparison, rows=tuple(rows)))
    page = (tmp_path / outputs.PAGE).read_text()
    assert page.count("<details") == 1
    assert all(f"layers of {name} │ &lt;x&gt;" in page for name in SUMMARIES)


def test_a_comparison_in_which_all_failed_is_still_written(tmp_path: Path) -> None:
    entrant = Entrant("large", "vgg19", Path("large"), 48, "random")
    row = Row("large", "vgg19", 48, "random").failed("It ran out of memory.", None)
    outputs.write(tmp_path, compare([entrant], [], {"large": row}, ""))
    assert "It ran out of memory." in (tmp_path / outputs.PAGE).read_text()


def test_sizes_rise_to_what_an_architecture_can_take() -> None:
    recipe, note = entrants.large_enough(Recipe(arch="inception_v3", sizes=((64, 2), (96, 1))))
    assert recipe.sizes == ((75, 2), (96, 1))
    assert "75 pixels instead of 64" in note
    same = Recipe(arch="vgg16", sizes=((64, 2),))
    assert entrants.large_enough(same) == (same, "")


def test_copies_of_films_that_a_run_learnt_from_are_no_test_films(tmp_path: Path) -> None:
    films = [LabelledFilm(tmp_path / f"{n}.png", n % 2, f"p{n}", f"{n}", "test") for n in range(4)]
    learnt = "file,sha256,patient,label,part\na.png,0,q,0,train\nb.png,9,p1,1,train\nc.png,2,q2,0,validation\n"
    (tmp_path / "films.csv").write_text(learnt)
    found = FilmSet(("NORMAL", "PNEUMONIA"), tuple(films))
    held = held_out(tmp_path, found, [tmp_path])
    assert held is not None
    assert [film.sha256 for film in held.films] == ["1", "2", "3"]
    assert "1 of 4 are copies" in held.how_chosen
    assert "1 carry the name of a patient" in held.how_chosen
    assert held_out(tmp_path, FilmSet(found.class_names, ()), [tmp_path]) is None
    with pytest.raises(TrainingError, match="all test films"):
        held_out(tmp_path, FilmSet(found.class_names, tuple(films[:1])), [tmp_path])
