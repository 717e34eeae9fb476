"""What changes for the user: the model that was bundled so far against the new one, film by film."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from pneumoscan.classifier import manifest
from training.bundling.candidate import CLASS_NAMES
from training.dataset.film import LabelledFilm
from training.measures import calibration, figures, significance
from training.model import Scorer, open_model

if TYPE_CHECKING:
    from pathlib import Path

    from training.bundling.candidate import Candidate
    from training.measures.intervals import Interval
    from training.predictions import Predictions


@dataclass(frozen=True, slots=True)
class Flip:
    """A film on which the models' verdicts differ; scores as each model calibrates them."""

    file: str
    label: int
    old_score: float
    new_score: float
    mended: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two models on the same validation films.

    Attributes:
        old_name: Of the model that was bundled so far.
        films: How many films.
        old_threshold: Its operating point.
        new_threshold: That of the new model.
        flips: In the order of the films.
        old_auc: Of the model that was bundled so far.
        new_auc: Of the new one.
        auc_difference: The new less the old.
        p_value: McNemar's, that both err equally often.
    """

    old_name: str
    films: int
    old_threshold: float
    new_threshold: float
    flips: tuple[Flip, ...]
    old_auc: Interval
    new_auc: Interval
    auc_difference: Interval
    p_value: float

    def as_record(self) -> dict[str, Any]:
        """For the manifest."""
        return {"model": self.old_name, "films": self.films, "auc_difference": self.auc_difference.as_record()}

    @property
    def mended(self) -> int:
        """Films that only the new model gets right."""
        return sum(flip.mended for flip in self.flips)

    @property
    def broken(self) -> int:
        """Films that only the old model gets right."""
        return len(self.flips) - self.mended


def compare(old_folder: Path, candidate: Candidate, films: Path) -> Comparison:
    """Let the model in `old_folder` look at the validation films of `candidate`, which lie below `films`.

    Raises:
        TrainingError: It cannot be used.
    """
    old = open_model(old_folder)
    looked, _ = Scorer(old).predict(_labelled(candidate.predictions, films), films)
    same = np.isin(candidate.predictions.files, looked.files)
    known, new_scores = candidate.predictions.where(same), candidate.scores[same]
    old_scores = calibration.scores(old.calibration, looked.logits)
    sick = known.labels == 1
    old_right = (old_scores >= old.threshold) == sick
    new_right = (new_scores >= candidate.model.threshold) == sick
    flips = tuple(
        Flip(
            str(known.files[index]),
            int(known.labels[index]),
            float(old_scores[index]),
            float(new_scores[index]),
            bool(new_right[index]),
        )
        for index in np.flatnonzero(old_right != new_right)
    )
    return Comparison(
        old.name,
        len(known),
        old.threshold,
        candidate.model.threshold,
        flips,
        figures.auc(old_scores, known.labels, known.patients),
        figures.auc(new_scores, known.labels, known.patients),
        significance.auc_difference(old_scores, new_scores, known.labels, known.patients),
        significance.mcnemar_test(old_right, new_right),
    )


def has_model(folder: Path) -> bool:
    """Whether `folder` holds a bundled model."""
    return (folder / manifest.FILE_NAME).is_file()


def lines(comparison: Comparison) -> list[str]:
    """The comparison in words: every film that flips, then the counts."""
    count = len(comparison.flips)
    texts = [
        f"Against {comparison.old_name}, {count} of {comparison.films} verdicts on validation films flip (operating "
        f"point {comparison.old_threshold:.3f} -> {comparison.new_threshold:.3f}):"
    ]
    width = max((len(flip.file) for flip in comparison.flips), default=0)
    for flip in comparison.flips:
        change = "mended" if flip.mended else "broken"
        texts.append(
            f"  {change}  {flip.file.ljust(width)}  {CLASS_NAMES[flip.label]:<9}  score "
            f"{flip.old_score:.3f} -> {flip.new_score:.3f}"
        )
    old, new, gain = comparison.old_auc, comparison.new_auc, comparison.auc_difference
    texts += [
        f"  mended {comparison.mended}, broken {comparison.broken}; McNemar p = {comparison.p_value:.3g}",
        f"  AUC {old.value:.4f} ({old.low:.4f} to {old.high:.4f}) -> {new.value:.4f} ({new.low:.4f} to {new.high:.4f})",
        f"  AUC changed by {gain.value:+.4f} ({gain.low:+.4f} to {gain.high:+.4f})",
        "  The old model may have been trained on some of these films, which flatters it.",
    ]
    return texts


def _labelled(predictions: Predictions, folder: Path) -> list[LabelledFilm]:
    return [
        LabelledFilm(folder / str(file), int(label), str(patient), str(sha256), subtype=str(subtype))
        for file, label, patient, sha256, subtype in zip(
            predictions.files,
            predictions.labels,
            predictions.patients,
            predictions.sha256,
            predictions.subtypes,
            strict=True,
        )
    ]
