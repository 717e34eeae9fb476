"""`MODEL_CARD.md`, made from what was recorded and measured (Mitchell et al., "Model cards", FAT* 2019)."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from training.bundling import description
from training.errors import TrainingError
from training.measures import figures, probability

if TYPE_CHECKING:
    from training.bundling.candidate import Candidate
    from training.bundling.flips import Comparison
    from training.bundling.origin import Origin
    from training.bundling.proof import Proof

CARD_FILE = "MODEL_CARD.md"
_TEMPLATES = Path(__file__).parent / "templates"
# Figures as the manifest names them -> as the card does; the order is the card's.
_TITLES = {
    "auc": "AUC",
    "sensitivity": "sensitivity at the operating point",
    "specificity": "specificity at the operating point",
    "accuracy": "accuracy at the operating point",
    "precision": "PPV at the prevalence of these films",
    "npv": "NPV at the prevalence of these films",
    "f1": "F1",
    "average_precision": "average precision",
    "brier": "Brier score",
    "expected_calibration_error": "expected calibration error",
    "log_loss": "log loss",
}
_NULL_TITLES = {
    name: f"AUC of the {title.replace('_', ' ')} alone" for name, title in description.NULL_BASELINES.items()
}
# Of an epoch's record -> the table's.
_COLUMNS = {
    "phase": "phase",
    "size": "pixels",
    "loss": "loss",
    "accuracy": "accuracy",
    "val_loss": "validation loss",
    "val_accuracy": "validation accuracy",
    "val_auc": "validation AUC",
}


@dataclass(frozen=True, slots=True, eq=False)
class Content:
    """All that goes into the card.

    Attributes:
        manifest: The content of `manifest.json`.
        candidate: The model and its validation films.
        origin: Of the films.
        proof: That the engines agree.
        reference: Largest difference of logits looked at again from the stored ones; None where none was.
        comparison: With the model before, where there was one to compare with.
        evaluated: Other sets, from `read_evaluation`.
    """

    manifest: dict[str, Any]
    candidate: Candidate
    origin: Origin
    proof: Proof
    reference: float | None
    comparison: Comparison | None
    evaluated: tuple[dict[str, Any], ...]


def read_evaluation(path: Path, sha256: str) -> tuple[dict[str, Any], ...]:
    """The sets in an `evaluation.json` beside the validation films, of which the run itself tells.

    Args:
        path: As `python -m training evaluate` writes it.
        sha256: Of the weights that it must be about.

    Raises:
        TrainingError: It is something else, or about another model.
    """
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
        measured, sets = record["model"]["sha256"], record["sets"]
        parts = ("name", "how_chosen", "counts", "figures", "subtypes", "null_baselines")
        found = tuple({part: each[part] for part in parts} for each in sets if each["name"] != "validation")
    except (OSError, ValueError, KeyError, TypeError) as fault:
        message = f"{path} cannot be read as what `evaluate` writes ({fault})."
        raise TrainingError(message) from fault
    if measured != sha256:
        message = f"{path} tells of another model: the SHA-256 of its weights differs. Evaluate this run."
        raise TrainingError(message)
    return found


def render(content: Content) -> str:
    """The card, as Markdown."""
    import jinja2

    environment = jinja2.Environment(  # noqa: S701  not HTML: `finalize` escapes for Markdown
        loader=jinja2.FileSystemLoader(_TEMPLATES),
        finalize=_escaped,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=jinja2.StrictUndefined,
    )
    environment.filters |= {"interval": _interval, "code": _code, "number": _number, "markdown": _Markdown}
    films = content.candidate.predictions
    history = content.manifest["training"]["history"]
    return environment.get_template("model_card.md.j2").render(
        manifest=content.manifest,
        training=content.manifest["training"],
        metrics=content.manifest["metrics"],
        kermany=content.origin.kermany,
        proof=content.proof,
        reference=content.reference,
        comparison=content.comparison,
        evaluated=content.evaluated,
        titles=_TITLES,
        null_titles=_NULL_TITLES,
        nulls={name: content.manifest["metrics"][description.null_key(name)] for name in _NULL_TITLES},
        counts=figures.confusion(content.candidate.scores, films.labels, content.candidate.model.threshold),
        bins=probability.reliability(content.candidate.scores, films.labels),
        columns={name: title for name, title in _COLUMNS.items() if all(name in epoch for epoch in history)},
        history=history,
        classes=content.candidate.model.class_names,
        ancestry=_ancestry(content.manifest["training"]),
    )


class _Markdown(str):
    """Text that is Markdown already."""

    __slots__ = ()


def _escaped(value: object) -> object:
    """Text from outside as it is, whatever it holds: no markup, no HTML, no new cell or line."""
    if isinstance(value, _Markdown) or not isinstance(value, str):
        return value
    return re.sub(r"([\\`*_\[\]<>|#~&])", r"\\\1", re.sub(r"\s+", " ", value))


def _code(value: object) -> _Markdown:
    """As code, where nothing is markup."""
    return _Markdown(f"`{re.sub(r'[`|]', ' ', ' '.join(str(value).split()))}`")


def _interval(record: dict[str, float] | None) -> _Markdown:
    """Two cells: the figure, and its 95 % interval."""
    if record is None:
        return _Markdown("not measurable | ")
    return _Markdown(f"{record['value']:.3f} | {record['low']:.3f} to {record['high']:.3f}")


def _number(value: object) -> object:
    """Fractions to four digits."""
    return f"{value:.4f}" if isinstance(value, float) else value


def _ancestry(training: dict[str, Any]) -> list[dict[str, Any]]:
    """The runs that the starting weights come from, the latest first."""
    runs = []
    while "run" in training["started_from"]:
        training = training["started_from"]["run"]
        runs.append(training)
    return runs
