"""TensorFlow and ONNX Runtime, film by film, on the model as it is about to ship."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from tqdm import tqdm

from pneumoscan.classifier import engine, manifest
from pneumoscan.classifier.engine import RawResult
from pneumoscan.core.engine_name import EngineName
from pneumoscan.core.problem import RejectedError
from pneumoscan.core.resources import resource_path
from training.bundling.candidate import network_input, some
from training.bundling.onnx_arrays import ACTIVATIONS, GRAD_CAM
from training.bundling.onnx_graph import INPUT, LOGIT
from training.errors import TrainingError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from training.bundling.candidate import Candidate

SCORE_TOLERANCE, HEATMAP_TOLERANCE, ACTIVATION_TOLERANCE = 1e-4, 1e-3, 1e-3
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
        activations: Largest difference of the activations that the gate looks at, in units of their largest.
    """

    films: int
    kind: str
    score: float
    heatmap: float
    activations: float


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
    score = heatmap = activations = 0.0
    for make in tqdm(films, desc="comparing TensorFlow and ONNX Runtime", unit="film", disable=None):
        film = make()
        expected, found = reference.run(film), run_onnx(film)
        fitted = described.calibration
        score = max(score, abs(fitted.score(expected.logit) - fitted.score(found.logit)))
        heatmap = max(heatmap, float(np.abs(expected.grad_cam - found.grad_cam).max()) / described.heatmap_reference)
        activations = max(activations, _relative(expected.activations, found.activations))
    if not (score <= SCORE_TOLERANCE and heatmap <= HEATMAP_TOLERANCE and activations <= ACTIVATION_TOLERANCE):
        message = (
            f"TensorFlow and ONNX Runtime disagree on {len(films)} {kind}: scores by up to {score:.2g} (allowed "
            f"{SCORE_TOLERANCE:g}), heatmaps by up to {heatmap:.2g} (allowed {HEATMAP_TOLERANCE:g}), "
            f"activations by up to {activations:.2g} (allowed {ACTIVATION_TOLERANCE:g})."
        )
        raise TrainingError(message)
    return Proof(len(films), kind, score, heatmap, activations)


def _relative(expected: NDArray[np.float32], found: NDArray[np.float32]) -> float:
    return float(np.abs(expected - found).max() / max(float(np.abs(expected).max()), np.finfo(np.float32).tiny))


def _session(path: Path | None) -> Callable[[NDArray[np.float32]], RawResult]:
    """What looks at a film by ONNX Runtime."""
    import onnx
    import onnxruntime

    try:
        onnx.checker.check_model(str(path), full_check=True)
        session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    except Exception as fault:  # its errors have no common class but this
        message = f"ONNX Runtime cannot use the exported graph: {fault}"
        raise TrainingError(message) from fault

    def run(film: NDArray[np.float32]) -> RawResult:
        logit, raw_map, activations = session.run([LOGIT, GRAD_CAM, ACTIVATIONS], {INPUT: film[np.newaxis]})
        return RawResult(logit.item(), raw_map[0, :, :, 0], activations[0])

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
