"""What `manifest.json` says of a model: what the program needs, then what people need to trust it or not."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from pneumoscan.classifier import preprocessing, vgg16
from training.bundling.candidate import CLASS_NAMES
from training.fitting.ancestry import without_folders
from training.measures import baselines, figures, uncertainty

if TYPE_CHECKING:
    from training.bundling.candidate import Candidate
    from training.bundling.flips import Comparison
    from training.bundling.gate import FittedGate
    from training.bundling.origin import Origin

WEIGHTS_FILE, ONNX_FILE, SCORES_FILE = "vgg16.safetensors", "vgg16.onnx", "validation_scores.json"
# As `baselines` names them -> as the manifest does.
NULL_BASELINES = {"file_bytes": "file_size", "mean_grey": "mean_grey", "aspect_ratio": "aspect_ratio"}


def describe(  # noqa: PLR0913  each is a part of the description
    candidate: Candidate,
    name: str,
    caveat: str,
    origin: Origin,
    files: dict[str, str],
    *,
    gate: FittedGate | None,
    comparison: Comparison | None,
) -> dict[str, Any]:
    """The content of `manifest.json`.

    Nothing in it tells of the machine's folders: of files that training used, the bare names are kept.

    Args:
        candidate: The model.
        name: Name and version that results will show.
        caveat: What readers of the figures must know and the run cannot, or empty.
        origin: Of the films.
        files: SHA-256 of the model's files by name.
        gate: What tells films that the model knows from others, or None.
        comparison: With the model before, or None.
    """
    model = candidate.model
    band = uncertainty.choose(candidate.scores, candidate.predictions.labels, model.threshold)
    return {
        "name": name,
        "created": dt.datetime.now(dt.UTC).date().isoformat(),
        "architecture": _architecture(vgg16.widths_of(model.weights)),
        "weights": WEIGHTS_FILE,
        "onnx": ONNX_FILE,
        "files": files,
        "input_size": model.input_size,
        "preprocessing": preprocessing.VERSION,
        "class_names": list(CLASS_NAMES),
        "grad_cam_layer": vgg16.GRAD_CAM_LAYER,
        "heatmap_reference": float(f"{model.heatmap_reference:.5g}"),
        "temperature": model.calibration.temperature,
        "offset": model.calibration.offset,
        "threshold": model.threshold,
        "threshold_rule": model.threshold_rule,
        "uncertain": band and [round(band.low, 4), round(band.high, 4)],
        "uncertain_rule": uncertainty.RULE,
        "validation_scores": SCORES_FILE,
        "compared_with": comparison and comparison.as_record(),
        "gate": gate and gate.as_record(),
        "metrics": {
            "undecided": band and band.undecided.as_record(),
            "wrong_of_decided": band and band.wrong.as_record(),
        }
        | _metrics(candidate, caveat),
        "training": _training(model.record, origin),
        "limits": origin.limits,
    }


def _architecture(widths: vgg16.Widths) -> str:
    parts = "global average pooling, one unit"
    if widths == vgg16.WIDTHS:
        return f"VGG16 convolutions (keras.applications.VGG16), {parts}"
    return f"VGG16 convolutions narrowed to {', '.join(map(str, widths))} channels, {parts}"


def _metrics(candidate: Candidate, caveat: str) -> dict[str, Any]:
    films = candidate.predictions
    found = figures.figures(candidate.scores, films.labels, films.patients, candidate.model.threshold)
    nulls = baselines.null_baselines(films)
    return {
        "measured_on": f"{len(films)} validation films of {len(set(films.patients))} patients, "
        f"{int(films.labels.sum())} with pneumonia, split off by patient",
        "caveat": caveat,
        **found.as_record(),
        **{null_key(name): each and each.auc.as_record() for name, each in nulls.items()},
    }


def _training(record: dict[str, Any], origin: Origin) -> dict[str, Any]:
    counts = {part: count for part, count in record["films"].items() if part != "unreadable"}
    return {
        "data": origin.data,
        "data_licence": origin.licence,
        "films": counts | {"unreadable": len(record["films"]["unreadable"])},
        "command": record["command"],
        "commit": record["commit"],
        "started_from": record["started_from"],
        "taught_by": record.get("taught_by"),
        "recipe": without_folders(record["recipe"]),
        "device": record["device"],
        "versions": record["versions"],
        "history": record["history"],
        "kept_epoch": record["kept_epoch"],
    }


def null_key(baseline: str) -> str:
    """The name that a null baseline's AUC has among the metrics."""
    return f"null_baseline_auc_of_{NULL_BASELINES[baseline]}"
