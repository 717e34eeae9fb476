"""`Radiograph` -> `Examination`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from pneumoscan.classifier import heatmap, preprocessing
from pneumoscan.classifier.gate import Opinion
from pneumoscan.core.finding import Assessment, Examination, ModelIdentity
from pneumoscan.core.remark import Remark, RemarkCode

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pneumoscan.classifier.engine import Device, Engine, RawResult
    from pneumoscan.classifier.gate import Gate
    from pneumoscan.classifier.manifest import Manifest
    from pneumoscan.core.radiograph import Radiograph

_UNGUARDED = Opinion(remarks=(Remark(RemarkCode.UNGUARDED),))


class Classifier:
    """A model in an engine, with its calibration, operating point and gate."""

    def __init__(
        self, manifest: Manifest, engine: Engine, gate: Gate | None = None, threshold: float | None = None
    ) -> None:
        """Join them.

        Args:
            manifest: Of the model in `engine`.
            engine: Runs it.
            gate: Fitted to it; without one every verdict carries a warning.
            threshold: Operating point on the scale of the score, from 0 to 1; the manifest's where None.
        """
        self._manifest, self._engine, self._gate = manifest, engine, gate
        given = manifest.operating_point
        self.operating_point = given if threshold is None else given.moved_to(threshold)

    @property
    def threshold(self) -> float:
        """The operating point in force."""
        return self.operating_point.threshold

    @property
    def device(self) -> Device:
        """Where the engine computes."""
        return self._engine.device

    @property
    def model(self) -> ModelIdentity:
        """What to write beside every result."""
        return self._manifest.identity

    def assess(self, radiograph: Radiograph) -> Examination:
        """Give the film its score, verdict and heatmap, and what speaks against them, from one forward pass.

        A film that seems to be turned or inverted takes a second one.

        Raises:
            ArithmeticError: The network's answer is no number, as of a graphics card whose driver is at fault.
        """
        grey = preprocessing.resize(radiograph.pixels, self._manifest.input_size)
        result = self._run(grey)
        opinion = self._gate.examine(grey, result, radiograph.patient, self._run) if self._gate else _UNGUARDED
        return Examination(self._assessment(result), opinion.objections, opinion.remarks, opinion.suggestion)

    def _run(self, grey: NDArray[np.float32]) -> RawResult:
        result = self._engine.run(preprocessing.standardise(grey))
        # What is no number is neither above a threshold nor below it, and would be called normal.
        if not all(np.isfinite(part).all() for part in (result.logit, result.grad_cam, result.activations)):
            message = "the network's answer is no number"
            raise ArithmeticError(message)
        return result

    def _assessment(self, result: RawResult) -> Assessment:
        score = self._manifest.calibration.score(result.logit)
        return Assessment(
            score=score,
            verdict=self.operating_point.verdict(score),
            threshold=self.threshold,
            heatmap=heatmap.normalise(result.grad_cam, self._manifest.heatmap_reference),
            model=self.model,
            band=self.operating_point.band,
        )
