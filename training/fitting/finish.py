"""The end of a run: the weights as the program stores them, and what they say of the validation films."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import safetensors.numpy

from pneumoscan.core.files import atomic_path
from training.errors import TrainingError
from training.fitting import history, run_folder
from training.scoring import Scorer

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from training.fitting.films import TrainingFilms
    from training.fitting.recipe import Epoch, Recipe


@dataclass(frozen=True)
class _Network:
    arch: str
    input_size: int
    weights: dict[str, NDArray[Any]]


def finish(run: Path, recipe: Recipe, epochs: Sequence[Epoch], films: TrainingFilms, record: dict[str, Any]) -> None:
    """Write model, predictions and the record of a finished run."""
    number = history.kept_epoch(record["history"], epochs, recipe)
    if number is None:
        message = "The run has no epoch at its final size, so there is no model. Give --sizes an epoch."
        raise TrainingError(message)
    kept = safetensors.numpy.load_file(run / run_folder.KEPT)
    content = safetensors.numpy.save({name: compact(name, array) for name, array in kept.items()})
    with atomic_path(run / run_folder.MODEL) as path:
        path.write_bytes(content)
    # from the bytes as they are stored: what is measured is what ships
    network = _Network(recipe.arch, epochs[number].size, safetensors.numpy.load(content))
    predictions, _ = Scorer(network).predict(films.validation.films, films.folder)
    predictions.save(run / run_folder.PREDICTIONS)
    kept_result = next(result for result in record["history"] if result["epoch"] == number)
    print(f"kept: epoch {number + 1}, {recipe.monitor} {kept_result[recipe.monitor]:.4f}")
    end = {"kept_epoch": number, "input_size": epochs[number].size, "model_sha256": hashlib.sha256(content).hexdigest()}
    run_folder.write_record(run, record | end | {"finished": True})


def compact(name: str, array: NDArray[np.float32]) -> NDArray[np.float16] | NDArray[np.float32]:
    """Convolution kernels as 16 bit numbers: half the size, and scores move by less than 0.001."""
    return array.astype(np.float16) if name.endswith("kernel") and array.ndim == 4 else array
