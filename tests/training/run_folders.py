"""A finished run that was never trained: VGG16 at 32 pixels, whose random features tell bright films from dark ones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import safetensors.numpy
from PIL import Image

from pneumoscan import imaging
from pneumoscan.classifier import preprocessing, vgg16
from tests.made_films import made_film
from training.dataset import layout
from training.dataset.film import labels_of
from training.fitting import run_folder
from training.fitting.finish import compact
from training.fitting.recipe import Recipe
from training.scoring import Scorer

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

SIZE = 32


@dataclass(frozen=True)
class Network:
    arch: str
    input_size: int
    weights: dict[str, NDArray[Any]]


def make_films(folder: Path, count: int = 20) -> Path:
    """`count` dark films without pneumonia and as many bright ones with it, named as in Kermany's set."""
    for label, name in enumerate(("NORMAL", "PNEUMONIA")):
        (folder / name).mkdir(parents=True)
        for number in range(count):
            film = made_film(90 + number, 100, mean=80 + 90 * label, seed=number)
            file = f"person{number}_virus_{number}.png" if label else f"IM-{number:04}-0001.png"
            Image.fromarray(film).save(folder / name / file)
    return folder


def make_run(run: Path, films: Path) -> Path:
    """A folder as `train` leaves it, all films of which are validation films."""
    run.mkdir(parents=True)
    found = layout.read(films)
    weights = _weights([film.path for film in found.films], labels_of(found.films))
    (run / run_folder.MODEL).write_bytes(safetensors.numpy.save(weights))
    predictions, _ = Scorer(Network("vgg16", SIZE, weights)).predict(found.films, films)
    predictions.save(run / run_folder.PREDICTIONS)
    run_folder.write_record(run, _record(films, len(found.films)))
    return run


def _weights(films: list[Path], labels: NDArray[np.float32]) -> dict[str, NDArray[Any]]:
    """Random convolutions, as `finish` stores them, and a head that tells the classes apart: logits around -3 and 3."""
    random = np.random.default_rng(0)
    network = vgg16.build(SIZE)
    weights: dict[str, NDArray[Any]] = {}
    for name, array in vgg16.get_weights(network).items():
        spread = 0.01 if name.endswith("bias") else np.sqrt(2 / np.prod(array.shape[:-1]))
        weights[name] = compact(name, (random.standard_normal(array.shape, np.float32) * spread).astype(np.float32))
    vgg16.set_weights(network, weights)
    features = _features(network, films)
    dark, bright = (features[labels == label].mean(axis=0) for label in (0, 1))
    kernel = (bright - dark) * 6 / np.square(bright - dark).sum()
    weights["predictions/kernel"] = kernel[:, np.newaxis]
    weights["predictions/bias"] = -(bright + dark)[np.newaxis] @ weights["predictions/kernel"][:, 0] / 2
    return weights


def _features(network: Any, films: list[Path]) -> NDArray[np.float32]:
    import keras

    pixels = [preprocessing.resize(imaging.load(path).pixels, SIZE) for path in films]
    average = keras.Model(network.input, network.get_layer("average").output)
    return np.asarray(average(np.stack([preprocessing.standardise(grey) for grey in pixels]), training=False))


def _record(films: Path, count: int) -> dict[str, Any]:
    part = {"films": count, "patients": count, "NORMAL": count // 2, "PNEUMONIA": count // 2}
    return {
        "recipe": Recipe(weights="/srv/someone/start.npz", sizes=((SIZE, 1),)).as_record(),
        "command": "python -m training train films --run first",
        "films_folder": str(films),
        "films": {"train": part, "validation": part, "left out": part, "unreadable": ["IM-1.png: empty"]},
        "class_names": ["NORMAL", "PNEUMONIA"],
        "started_from": {"weights": "start.npz", "sha256": "0" * 64},
        "steps_an_epoch": 1,
        "device": "CPU: made up",
        "versions": {"python": "3.11", "keras": "3.15.1"},
        "commit": "0123456789abcdef",
        "preprocessing": preprocessing.VERSION,
        "history": [
            {
                "epoch": 0,
                "phase": "all",
                "size": SIZE,
                "learning_rate": 1e-4,
                "seconds": 1.0,
                "loss": 0.5,
                "accuracy": 0.8,
                "val_loss": 0.4,
                "val_accuracy": 0.9,
                "val_auc": 0.95,
            }
        ],
        "finished": True,
        "kept_epoch": 0,
        "input_size": SIZE,
    }
