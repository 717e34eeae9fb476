"""`Radiograph` -> `Assessment`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pneumoscan.classifier import heatmap, preprocessing
from pneumoscan.core.finding import Assessment, Examination, ModelIdentity, Verdict

if TYPE_CHECKING:
    from pneumoscan.classifier.engine import Device, Engine
    from pneumoscan.classifier.manifest import Manifest
    from pneumoscan.core.radiograph import Radiograph


class Classifier:
    """A model in an engine, with its calibration and operating point."""

    def __init__(self, manifest: Manifest, engine: Engine, threshold: float | None = None) -> None:
        """Join them.

        Args:
            manifest: Of the model in `engine`.
            engine: Runs it.
            threshold: Operating point on the scale of the score, from 0 to 1; the manifest's where None.
        """
        self._manifest = manifest
        self._engine = engine
        self.threshold = manifest.threshold if threshold is None else threshold

    @property
    def device(self) -> Device:
        """Where the engine computes."""
        return self._engine.device

    @property
    def model(self) -> ModelIdentity:
        """What to write beside every result."""
        return self._manifest.identity

    def assess(self, radiograph: Radiograph) -> Examination:
        """Give the film its score, verdict and heatmap, from one forward pass."""
        grey = preprocessing.resize(radiograph.pixels, self._manifest.input_size)
        result = self._engine.run(preprocessing.standardise(grey))
        score = self._manifest.calibration.score(result.logit)
        assessment = Assessment(
            score=score,
            verdict=Verdict.PNEUMONIA if score >= self.threshold else Verdict.NORMAL,
            threshold=self.threshold,
            heatmap=heatmap.normalise(result.grad_cam, self._manifest.heatmap_reference),
            model=self.model,
        )
        return Examination(assessment)
