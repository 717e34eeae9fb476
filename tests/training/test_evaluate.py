from __future__ import annotations

import csv
import dataclasses
import json
import re
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image

from tests.made_films import made_film
from tests.training.made_predictions import made_predictions
from training.evaluation import evaluate, history, mistakes, outputs, page, plots, style
from training.evaluation.evaluate import LabelledSet
from training.measures import calibration, operating_point
from training.model import TrainedModel

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from numpy.typing import NDArray

    from training.predictions import Predictions

HISTORY = [
    {"epoch": index, "phase": "all", "size": size, "loss": 0.5, "accuracy": 0.8, "val_loss": 0.4, "val_accuracy": 0.9}
    for index, size in enumerate([64, 64, 96])
]


def model_of(films: Predictions, **others: Any) -> TrainedModel:
    """A model that was validated on `films`."""
    fitted = calibration.fit(films.logits, films.labels)
    chosen = operating_point.choose(calibration.scores(fitted, films.logits), films.labels)
    model = TrainedModel(
        name="first",
        arch="vgg16",
        input_size=64,
        class_names=("NORMAL", "PNEUMONIA"),
        weights={},
        sha256="ab" * 32,
        calibration=fitted,
        threshold=chosen.threshold,
        threshold_rule=operating_point.RULE,
        heatmap_reference=4.0,
        validation=films,
        record={"history": HISTORY},
    )
    return dataclasses.replace(model, **others)


class Looker:
    """A network that finds every film hot in one corner."""

    def look(self, _path: Path) -> tuple[float, NDArray[np.float32]]:
        return 0.0, np.eye(4, dtype=np.float32) * 5


MODEL = model_of(made_predictions(120))
OTHERS = LabelledSet("test", made_predictions(90, seed=1), "Nothing was chosen on these.")


def test_a_set_is_measured_with_the_models_own_calibration_and_threshold() -> None:
    (result,) = evaluate.evaluate(MODEL, [OTHERS], 0.1).sets
    scores = calibration.scores(MODEL.calibration, OTHERS.predictions.logits)
    right = (scores >= MODEL.threshold) == (OTHERS.predictions.labels == 1)
    assert result.figures.accuracy.value == pytest.approx(right.mean())
    assert result.operating_point is not None
    assert result.operating_point.sensitivity == result.figures.sensitivity
    assert result.counts.films == 90
    assert result.counts.patients == 45
    assert result.counts.classes == {"NORMAL": 36, "PNEUMONIA": 54}


def test_subtypes_are_parts_of_the_sick_films() -> None:
    (result,) = evaluate.evaluate(MODEL, [OTHERS], 0.1).sets
    assert set(result.subtypes) == {"bacteria", "virus"}
    assert sum(kind.films for kind in result.subtypes.values()) == 54
    found = sum(kind.films * kind.sensitivity.value for kind in result.subtypes.values())
    assert found == pytest.approx(result.confusion.true_positives)
    healthy = OTHERS.predictions.where(OTHERS.predictions.subtypes != "virus")
    (without,) = evaluate.evaluate(MODEL, [LabelledSet("part", healthy, "")], 0.1).sets
    assert result.subtypes["bacteria"].auc is not None
    assert without.figures.auc is not None
    assert result.subtypes["bacteria"].auc.value == pytest.approx(without.figures.auc.value)


def test_a_baselines_direction_comes_from_the_validation_films() -> None:
    turned = made_predictions(90, seed=1)
    turned.file_bytes[:] = -turned.file_bytes
    (result,) = evaluate.evaluate(MODEL, [LabelledSet("turned", turned, "")], 0.1).sets
    baseline = result.null_baselines["file_bytes"]
    assert baseline is not None
    assert baseline.auc.value < 0.5


def test_the_record_is_json_and_says_research_use_only() -> None:
    healthy = OTHERS.predictions.where(OTHERS.predictions.labels == 0)
    evaluation = evaluate.evaluate(MODEL, [OTHERS, LabelledSet("healthy", healthy, "")], 0.1)
    record = json.loads(json.dumps(evaluation.as_record(), allow_nan=False))
    assert "Research use only" in record["note"]
    assert record["sets"][0]["figures"]["auc"]["low"] < record["sets"][0]["figures"]["auc"]["value"]
    assert record["sets"][1]["figures"]["auc"] is None
    assert record["model"]["threshold"] == pytest.approx(MODEL.threshold, abs=1e-5)


def written(folder: Path, model: TrainedModel, *sets: LabelledSet) -> str:
    evaluation = evaluate.evaluate(model, sets, 0.1)
    drawn = {each.name: plots.plots_of(model, each, result) for each, result in zip(sets, evaluation.sets, strict=True)}
    of_run = history.history_plots(history.history_of(model.record))
    outputs.write(folder, model, sets, evaluation, outputs.Drawn(drawn, of_run))
    return (folder / outputs.PAGE).read_text(encoding="utf-8")


def test_the_files_are_all_there_and_the_page_needs_no_other(tmp_path: Path) -> None:
    text = written(tmp_path, MODEL, OTHERS)
    names = [f"test-{name}" for name in ("confusion", "scores", "roc", "precision-recall", "reliability")]
    expected = {f"{name}.{kind}" for name in (*names, "by-epoch-accuracy", "by-epoch-loss") for kind in ("png", "svg")}
    assert {path.name for path in (tmp_path / "plots").iterdir()} == expected
    assert text.count("<img ") == text.count('src="data:image/svg+xml;base64,') == len(expected) / 2
    assert not re.search(r"""(?:src|href)=["'](?!data:)|url\(|@import|<script""", text)
    assert "Research use only" in text
    assert "Nothing was chosen on these." in text
    assert "File size" in text


def test_what_files_and_folders_are_called_is_text_on_the_page(tmp_path: Path) -> None:
    bad = "<script>alert(1)</script>"
    named = LabelledSet("$x$ & co", OTHERS.predictions, bad)
    text = written(tmp_path, model_of(made_predictions(120), name=bad, class_names=("a_{b$", "<b>c")), named)
    assert "<script" not in text
    assert "&lt;script&gt;" in text
    assert "<b>c" not in text
    assert (tmp_path / "plots" / "-x-co-roc.svg").is_file()


def test_films_of_one_class_make_a_page_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(style, "save", lambda _made, path, _kind: path.write_bytes(b""))
    healthy = OTHERS.predictions.where(OTHERS.predictions.labels == 0)
    text = written(tmp_path, MODEL, LabelledSet("healthy", healthy, "Adults."))
    assert not (tmp_path / "plots" / "healthy-roc.png").exists()
    assert "36 NORMAL, 0 PNEUMONIA" in text


def test_the_table_of_verdicts_runs_no_formula(tmp_path: Path) -> None:
    OTHERS.predictions.files[0] = "=1+1"
    outputs.write_predictions(tmp_path / "predictions.csv", MODEL, OTHERS)
    with (tmp_path / "predictions.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert rows[0]["file"] == "'=1+1"
    assert len(rows) == 90
    for row in rows:
        assert (row["verdict"] == "PNEUMONIA") == (float(row["score"]) >= MODEL.threshold)


def test_a_history_of_losses_alone_is_drawn() -> None:
    record = {"training": {"history": [{"loss": 0.3, "size": 128, "seconds": 1.0}]}}
    assert set(history.history_plots(history.history_of(record))) == {"loss"}
    assert history.history_plots(history.history_of({})) == {}


def test_the_worst_mistake_comes_first() -> None:
    scores, labels = np.array([0.9, 0.55, 0.1, 0.02, 0.99]), np.array([0.0, 0, 1, 1, 1])
    assert mistakes.worst(scores, labels, 0.5).tolist() == [3, 0, 2, 1]


def test_the_sheet_shows_the_mistakes_that_can_be_read(tmp_path: Path) -> None:
    films = OTHERS.predictions
    scores = evaluate.scores_of(MODEL, films)
    wrong = mistakes.worst(scores, films.labels, MODEL.threshold)
    assert 2 < len(wrong) <= mistakes.MOST
    labelled = LabelledSet("test", films, "", tmp_path)
    assert mistakes.sheet(MODEL, Looker(), labelled) is None
    for index in wrong[1:3]:
        path = tmp_path / str(films.files[index])
        path.parent.mkdir(exist_ok=True)
        Image.fromarray(made_film(90, 70)).save(path)
    sheet = mistakes.sheet(MODEL, Looker(), labelled)
    assert sheet is not None
    titles = [title for axes in sheet.axes if (title := axes.get_title(loc="left"))]
    assert len(titles) == 2
    assert f"score {scores[wrong[1]]:.3f}" in titles[0]
    style.save(sheet, tmp_path / "sheet.png", "png")
    with Image.open(tmp_path / "sheet.png") as picture:
        assert picture.width > 1000


def test_a_bundled_models_caveat_and_limits_are_said() -> None:
    words = page.words_of({"metrics": {"caveat": "Optimistic.", "measured_on": "755 films"}, "limits": "Children."})
    text = page.render(evaluate.evaluate(MODEL, [OTHERS], 0.1), words, {"test": {}}, {})
    assert all(each in text for each in ("Optimistic.", "755 films", "Children."))
    assert "lose much of their accuracy elsewhere" in page.words_of({}).limits
