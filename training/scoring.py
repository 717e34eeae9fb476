"""A trained network at work, film by film, as the program computes: decoded in full, in 32 bit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
from tqdm import tqdm

from pneumoscan import imaging
from pneumoscan.classifier import preprocessing
from pneumoscan.core.problem import RejectedError
from training import networks
from training.backend import full_precision
from training.errors import TrainingError
from training.predictions import Predictions

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from pneumoscan.core.radiograph import GreyPixels
    from training.dataset.film import LabelledFilm


class Trained(Protocol):
    """What is needed of a trained network."""

    @property
    def arch(self) -> str:
        """A name in `networks.ARCHITECTURES`."""

    @property
    def input_size(self) -> int:
        """Side of the square input in pixels."""

    @property
    def weights(self) -> Mapping[str, NDArray[Any]]:
        """Arrays by name."""


class Scorer:
    """A network, ready to look at films."""

    def __init__(self, model: Trained) -> None:
        """Build the network with its Grad-CAM and load the weights.

        Raises:
            TrainingError: They do not fit.
        """
        full_precision()
        self._size = model.input_size
        try:
            network = networks.of_weights(model.arch, model.input_size, model.weights)
        except ValueError as fault:
            message = f"The weights are not those of {model.arch}: {fault}."
            raise TrainingError(message) from fault
        self._network = networks.with_grad_cam(network, model.arch)

    def look(self, path: Path) -> tuple[float, NDArray[np.float32]]:
        """Logit, and raw Grad-CAM map (rows, columns), of the film at `path`.

        Raises:
            RejectedError: It cannot be read as a film.
        """
        return self.look_at(imaging.load(path).pixels)

    def look_at(self, pixels: GreyPixels) -> tuple[float, NDArray[np.float32]]:
        """Logit, and raw Grad-CAM map (rows, columns), of a decoded film."""
        film = preprocessing.standardise(preprocessing.resize(pixels, self._size))
        logit, raw_map = self._network(film[np.newaxis], training=False)
        return np.asarray(logit).item(), np.asarray(raw_map)[0, :, :, 0]

    def predict(self, films: Sequence[LabelledFilm], folder: Path) -> tuple[Predictions, list[str]]:
        """Look at `films`, which lie below `folder`.

        Returns:
            What the network says of the films that can be read, and a sentence for each that cannot.
        """
        rows, unreadable = [], []
        for film in tqdm(films, desc="looking at films", unit="film", disable=None):
            try:
                pixels = imaging.load(film.path).pixels
            except RejectedError as fault:
                unreadable.append(f"{film.path.name}: {fault.problem.sentence}")
                continue
            logit, raw_map = self.look_at(pixels)
            rows.append(
                {
                    "logits": logit,
                    "peaks": float(raw_map.max()),
                    "labels": float(film.label),
                    "patients": film.patient,
                    "files": film.path.relative_to(folder).as_posix(),
                    "sha256": film.sha256,
                    "subtypes": film.subtype,
                    "file_bytes": float(film.path.stat().st_size),
                    "mean_grey": float(pixels.mean() * 255 / np.iinfo(pixels.dtype).max),
                    "aspect_ratio": pixels.shape[1] / pixels.shape[0],
                }
            )
        if not rows:
            message = f"No film in {folder} can be read."
            raise TrainingError(message)
        return Predictions(**{name: np.array([row[name] for row in rows]) for name in rows[0]}), unreadable
