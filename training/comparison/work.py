"""What is done for one network, in a process of its own: describe it, train it, look at the test films."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from pneumoscan.core.files import atomic_path
from training.backend import start_keras
from training.predictions import Predictions

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from training.comparison.entrants import Entrant
    from training.comparison.held_out import HeldOut
    from training.dataset.film import LabelledFilm
    from training.fitting.train import Request

SUMMARIES = ("summary-stock.txt", "summary-ours.txt")


def describe(entrant: Entrant, folder: Path) -> int:
    """Write the layer-by-layer summaries to `folder`, which is made if missing; gives the number of parameters.

    Raises:
        OSError: They cannot be written.
    """
    from training import networks

    start_keras()
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in zip(SUMMARIES, networks.summaries(entrant.arch, entrant.input_size, entrant.widths), strict=True):
        with atomic_path(folder / name) as path:
            path.write_text(f"{text}\n", encoding="utf-8")
    return networks.parameters(entrant.arch, entrant.input_size, entrant.widths)


def carry_out(request: Request | None, run: Path, test: HeldOut | None, folder: Path) -> Predictions | None:
    """Train by `request`, where there is one, then look at the test films.

    Args:
        request: What to train; None where `run` is finished.
        run: Folder of the run.
        test: To look at, or None.
        folder: Where what is said of the test films is kept, for the next time.

    Returns:
        What the network says of the test films.

    Raises:
        TrainingError, OSError, Stopped: As for `fitting.train.train`.
    """
    if request is not None:
        from training.fitting.train import train

        train(request)
    return None if test is None else _look(run, test, folder)


def _look(run: Path, test: HeldOut, folder: Path) -> Predictions:
    from training.model import Scorer, open_model

    model = open_model(run)
    path = folder / f"test-{model.sha256[:16]}.npz"
    kept = _kept(path, test.films)
    if kept is not None:
        return kept
    predictions, unreadable = Scorer(model).predict(test.films, test.folder)
    for sentence in unreadable:
        print(f"left out: {sentence}")
    predictions.save(path)
    return predictions


def _kept(path: Path, films: Sequence[LabelledFilm]) -> Predictions | None:
    """What was said of these very films before; films that cannot be read are tried again."""
    try:
        kept = Predictions.load(path)
    except (OSError, ValueError, KeyError):
        return None
    return kept if np.array_equal(kept.sha256, [film.sha256 for film in films]) else None
