"""TensorFlow and ONNX Runtime, film by film, on the model as it is about to ship."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from tqdm import tqdm

from pneumoscan.classifier import engine, manifest
from pneumoscan.classifier.engine import EngineName
from pneumoscan.core.problem import RejectedError
from pneumoscan.core.resources import resource_path
from training.bundling.candidate import network_input, some
from training.bundling.onnx_arrays import GRAD_CAM
from training.bundling.onnx_graph import INPUT, LOGIT
from training.errors import TrainingError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from training.bundling.candidate import Candidate

SCORE_TOLERANCE, HEATMAP_TOLERANCE = 1e-4, 1e-3
_MOST_FILMS = 200
_NOISE_FILMS = 24


@dataclass(frozen=True, slots=True)
class Proof:
    """How close the engines are.

    Attributes:
        films: How many films both looked at.
        kind: Which films.
        score: Largest difference of the calibrated scores.
        heatmap: Largest difference of the raw maps, in units of the value that is drawn at full heat.
    """

    films: int
    kind: str
    score: float
    heatmap: float


def prove(folder: Path, candidate: Candidate) -> Proof:
    """Compare the engines on validation films, or where they are not there on samples and noise.

    Args:
        folder: Manifest, weights and ONNX graph.
        candidate: Where they come from.

    Raises:
        TrainingError: The engines differ too much, or ONNX finds fault with the graph.
    """
    described = manifest.load(folder)
    reference, run_onnx = engine.create(described, EngineName.TENSORFLOW), _session(described.onnx)
    kind, films = _films(candidate)
    score = heatmap = 0.0
    for make in tqdm(films, desc="comparing TensorFlow and ONNX Runtime", unit="film", disable=None):
        film = make()
        expected, (logit, raw_map) = reference.run(film), run_onnx(film)
        fitted = described.calibration
        score = max(score, abs(fitted.score(expected.logit) - fitted.score(logit)))
        heatmap = max(heatmap, float(np.abs(expected.grad_cam - raw_map).max()) / described.heatmap_reference)
    if not (score <= SCORE_TOLERANCE and heatmap <= HEATMAP_TOLERANCE):
        message = (
            f"TensorFlow and ONNX Runtime disagree on {len(films)} {kind}: scores by up to {score:.2g} (allowed "
            f"{SCORE_TOLERANCE:g}), heatmaps by up to {heatmap:.2g} (allowed {HEATMAP_TOLERANCE:g})."
        )
        raise TrainingError(message)
    return Proof(len(films), kind, score, heatmap)


def _session(path: Path | None) -> Callable[[NDArray[np.float32]], tuple[float, NDArray[np.float32]]]:
    """What gives logit and raw map of a film by ONNX Runtime."""
    import onnx
    import onnxruntime

    try:
        onnx.checker.check_model(str(path), full_check=True)
        session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    except Exception as fault:  # its errors have no common class but this
        message = f"ONNX Runtime cannot use the exported graph: {fault}"
        raise TrainingError(message) from fault

    def run(film: NDArray[np.float32]) -> tuple[float, NDArray[np.float32]]:
        logit, raw_map = session.run([LOGIT, GRAD_CAM], {INPUT: film[np.newaxis]})
        return logit.item(), raw_map[0, :, :, 0]

    return run


def _films(candidate: Candidate) -> tuple[str, Sequence[Callable[[], NDArray[np.float32]]]]:
    """What kind of films they are, and what makes each."""
    if candidate.films is None:
        return "samples and images of noise", list(_made_films(candidate.model.input_size))
    files = candidate.predictions.files
    paths = [candidate.films / str(files[index]) for index in some(len(files), _MOST_FILMS)]
    return "validation films", [_loader(path, candidate.model.input_size) for path in paths]


def _made_films(size: int) -> Iterator[Callable[[], NDArray[np.float32]]]:
    for path in sorted(resource_path("samples").iterdir()):
        yield _loader(path, size)
    for seed in range(_NOISE_FILMS):
        yield _noise(seed, size)


def _loader(path: Path, size: int) -> Callable[[], NDArray[np.float32]]:
    def load() -> NDArray[np.float32]:
        try:
            return network_input(path, size)
        except RejectedError as fault:
            message = f"{path.name} cannot be read any more: {fault.problem.sentence}"
            raise TrainingError(message) from fault

    return load


def _noise(seed: int, size: int) -> Callable[[], NDArray[np.float32]]:
    """Grey noise of ever coarser grain, so that some of it looks like shadows."""

    def make() -> NDArray[np.float32]:
        cells = max(size >> seed % 5, 1)
        coarse = np.random.default_rng(seed).normal(size=(cells, cells)).astype(np.float32)
        grey = np.kron(coarse, np.ones((-(-size // cells),) * 2, np.float32))[:size, :size]
        return np.repeat(grey[:, :, np.newaxis], 3, axis=2)

    return make
