"""How the averaged weights do on the validation films, after each epoch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from pneumoscan.classifier import preprocessing, vgg16
from training import networks
from training.dataset.film import labels_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from training.dataset.pixels import Pixels
    from training.fitting.recipe import Recipe


class Judge:
    """The plain network at one size, and the validation films.

    Attributes:
        size: Side of the input in pixels.
    """

    def __init__(self, recipe: Recipe, size: int, films: Pixels) -> None:
        self.size, self._films, self._batch = size, films, recipe.batch
        self._model = networks.build(recipe.arch, size, widths=recipe.widths)
        self._labels = labels_of(films.films)

    def __call__(self, weights: Mapping[str, NDArray[Any]]) -> dict[str, float]:
        """Log loss, accuracy at a logit of 0, and AUC: `val_loss`, `val_accuracy`, `val_auc`."""
        from sklearn import metrics

        vgg16.set_weights(self._model, weights)
        starts = range(0, len(self._labels), self._batch)
        logits = np.concatenate([self._look(start) for start in starts])[: len(self._labels)].astype(np.float64)
        signed = np.where(self._labels > 0.5, logits, -logits)
        finite = bool(np.isfinite(logits).all())
        return {
            "val_loss": float(np.logaddexp(0, -signed).mean()),
            "val_accuracy": float((signed > 0).mean()),
            "val_auc": float(metrics.roc_auc_score(self._labels, logits)) if finite else float("nan"),
        }

    def _look(self, start: int) -> NDArray[np.float32]:
        """The logits of a batch, always of one size; see `batches`."""
        chosen = self._films.grey.take(range(start, start + self._batch), axis=0, mode="wrap")
        grey = np.stack([preprocessing.resize(film, self.size) for film in chosen])
        return np.asarray(self._model.predict_on_batch(preprocessing.standardise(grey)), np.float32)[:, 0]
