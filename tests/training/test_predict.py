from __future__ import annotations

import argparse
import dataclasses
from pathlib import Path

import numpy as np
import pydicom
import pytest
from PIL import Image

from pneumoscan.classifier import manifest_of
from pneumoscan.classifier.calibration import Calibration
from pneumoscan.core.resources import resource_path
from tests.made_films import made_film
from training import prediction
from training.commands import predict
from training.errors import TrainingError
from training.evaluation import style
from training.model import TrainedModel
from training.prediction import Prediction

SAMPLES = sorted(
    path for path in resource_path("samples").iterdir() if path.suffix in (".dcm", ".png", ".jpeg", ".jpg")
)


def run_predict(*arguments: object) -> int:
    parser = argparse.ArgumentParser()
    predict.add_arguments(parser)
    return predict.run(parser.parse_args(list(map(str, arguments))))


def made(score: float, threshold: float = 0.5, shape: tuple[int, int] = (90, 120)) -> Prediction:
    model = TrainedModel(
        name="a run", arch="vgg16", input_size=64, class_names=("NORMAL", "PNEUMONIA"), weights={}, sha256="0" * 64,
        calibration=Calibration(1.0, 0.0), threshold=threshold, threshold_rule="", heatmap_reference=1.0,
        validation=None, record={},
    )  # fmt: skip
    film = np.random.default_rng(0).integers(0, 255, shape, np.uint8)
    positive = score >= threshold
    heat = np.full((4, 4), float(positive), np.float32)
    return Prediction("film.png", model.class_names[positive], bool(positive), score, model, film, heat, ())


def texts(found: Prediction) -> str:
    figure = prediction.picture(found)
    return "\n".join(text.get_text() for text in [*figure.texts, *(t for axes in figure.axes for t in axes.texts)])


def test_a_film_has_a_verdict_and_a_picture(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    film = SAMPLES[0]
    before = film.read_bytes()
    assert run_predict(film) == 0
    printed = capsys.readouterr().out
    assert printed.split()[1] in ("NORMAL", "PNEUMONIA")
    assert manifest_of().name in printed
    assert "operating point  0." in printed
    assert "Research use only" in printed
    assert "children of one to five years" in printed
    picture = tmp_path / f"{film.stem}-verdict.png"
    with Image.open(picture) as opened:
        assert opened.width == 2000
    assert film.read_bytes() == before
    with pytest.raises(TrainingError, match="the film itself"):
        run_predict(picture, "--out", picture)


def test_dicom_is_read(tmp_path: Path) -> None:
    film = next(path for path in SAMPLES if path.suffix == ".dcm")
    assert pydicom.dcmread(film).Modality in ("CR", "DX", "RG")
    assert run_predict(film, "--out", tmp_path / "picture.png") == 0
    assert (tmp_path / "picture.png").stat().st_size > 20_000


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["missing.png"], "no file here"),
        (["text.png"], "not an image"),
        (["film.png", "--out", "film.png"], "the film itself"),
        (["film.png", "--out", "film.jpeg"], "ends in .png"),
        (["film.png", "--model", "."], "holds no run"),
    ],
)
def test_what_cannot_be_is_a_sentence(
    arguments: list[str], sentence: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("text.png").write_text("this is text")
    Image.fromarray(made_film(80, 80)).save("film.png")
    with pytest.raises(TrainingError, match=sentence):
        run_predict(*arguments)
    assert not list(tmp_path.glob("*-verdict.png"))


@pytest.mark.parametrize(("score", "verdict"), [(0.5, "PNEUMONIA"), (0.49, "NORMAL")])
def test_the_picture_says_what_the_score_means(score: float, verdict: str) -> None:
    shown = texts(made(score))
    assert shown.count(f"{verdict}\n") >= 1
    assert f"score {score:.3f}" in shown
    assert "operating point 0.500" in shown
    assert "a run" in shown
    assert "Research use only" in shown
    assert ("No heat" in shown) == (verdict == "NORMAL")


@pytest.mark.parametrize("shape", [(40, 4000), (4000, 40), (60, 60)])
@pytest.mark.parametrize("threshold", [0.0001, 0.97])
def test_any_shape_of_film_and_any_operating_point_can_be_drawn(
    shape: tuple[int, int], threshold: float, tmp_path: Path
) -> None:
    style.save(prediction.picture(made(0.6, threshold, shape)), tmp_path / "picture.png", "png")
    with Image.open(tmp_path / "picture.png") as picture:
        assert picture.width == 2000
        assert picture.height < 2300


def test_names_in_any_script_are_drawn_without_a_warning(tmp_path: Path) -> None:
    found = made(0.6)
    odd = dataclasses.replace(found, file="胸片\udcff$x$.png", verdict="肺炎")
    style.save(prediction.picture(odd), tmp_path / "picture.png", "png")
    assert "??" in texts(odd)
