"""The sheet of the worst mistakes: the films on which the network was surest of the wrong verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from pneumoscan import imaging
from pneumoscan.classifier import heatmap
from pneumoscan.core import overlay
from pneumoscan.core.problem import RejectedError
from training.evaluation import style
from training.evaluation.evaluate import scores_of

if TYPE_CHECKING:
    from pathlib import Path

    from matplotlib.figure import Figure
    from numpy.typing import NDArray

    from training.evaluation.evaluate import LabelledSet
    from training.model import TrainedModel

MOST = 12
_COLUMNS = 3
# Rows of the picture of one film.
_HEIGHT = 360


class Looks(Protocol):
    """What is needed of a `Scorer`."""

    def look(self, path: Path, /) -> tuple[float, NDArray[np.float32]]:
        """Logit and raw Grad-CAM map of the film at `path`."""


def worst(scores: NDArray[np.float64], labels: NDArray[np.float64], threshold: float) -> NDArray[np.intp]:
    """The films with a wrong verdict, at most `MOST`, the one farthest from its label first."""
    wrong = np.flatnonzero((scores >= threshold) != (labels == 1))
    return wrong[np.argsort(-np.abs(scores - labels)[wrong], kind="stable")][:MOST]


def sheet(model: TrainedModel, scorer: Looks, labelled: LabelledSet) -> Figure | None:
    """Each film beside its heatmap; None where there is no mistake, or no film that can be shown."""
    films = labelled.predictions
    scores = scores_of(model, films)
    pictures = []
    for index in worst(scores, films.labels, model.threshold):
        picture = _picture(model, scorer, labelled.folder, str(films.files[index]))
        if picture is not None:
            label = int(films.labels[index])
            words = f"{model.class_names[label]}, called {model.class_names[1 - label]}, score {scores[index]:.3f}"
            pictures.append((picture, f"{words}\n{_file_name(str(films.files[index]))}"))
    with style.style():
        return _drawn(f"Worst mistakes on {labelled.name}", pictures) if pictures else None


def _picture(model: TrainedModel, scorer: Looks, folder: Path | None, file: str) -> NDArray[np.uint8] | None:
    """Film and overlay side by side, red-green-blue; None where the film is out of reach."""
    if folder is None:
        return None
    try:
        pixels = imaging.load(folder / file).pixels
        _, raw_map = scorer.look(folder / file)
    except RejectedError:
        return None
    step = max(1, pixels.shape[0] // _HEIGHT)
    film = pixels[::step, ::step]
    heat = heatmap.normalise(raw_map, model.heatmap_reference)
    plain = np.repeat(overlay.to_8_bits(film)[:, :, np.newaxis], 3, axis=2)
    return np.concatenate([plain, overlay.render(film, heat)], axis=1)


def _file_name(file: str) -> str:
    """In the space that there is, and fit for any encoding."""
    name = file.rpartition("/")[2].encode("utf-8", "backslashreplace").decode("utf-8")
    return name if len(name) <= 48 else f"{name[:47]}…"


def _drawn(title: str, pictures: list[tuple[NDArray[np.uint8], str]]) -> Figure:
    from matplotlib.figure import Figure

    rows = -(-len(pictures) // _COLUMNS)
    made = Figure(figsize=(10, 0.4 + 2.1 * rows), layout="constrained")
    made.suptitle(title, x=0.01, ha="left", size=11)
    grid: Any = made.subplots(rows, _COLUMNS, squeeze=False)
    for axes in grid.flat:
        axes.set_axis_off()
    for axes, (picture, words) in zip(grid.flat, pictures, strict=False):
        axes.imshow(picture)
        axes.set_title(words, size=7.5, pad=3)
    return made
