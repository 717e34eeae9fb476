"""From a finished run to the model that the program bundles."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from typing import TYPE_CHECKING, Any

import numpy as np

from pneumoscan.classifier import manifest, preprocessing, vgg16
from pneumoscan.core.files import atomic_path
from training import calibration, data, train

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

WEIGHTS_FILE = "vgg16.safetensors"
MIN_SENSITIVITY, SPECIFICITY = 0.95, 0.95
_LICENCE = "CC BY 4.0"
_TRAINING_DATA = (
    "Kermany, Zhang, Goldbaum: Labeled Optical Coherence Tomography (OCT) and Chest X-Ray Images for Classification, "
    "Mendeley Data, 2018; training split; children of one to five years, Guangzhou, AP view"
)


class ExportError(Exception):
    """The run cannot be bundled; the message says why."""


def export(run: Path, folder: Path, name: str, caveat: str = "") -> None:
    """Write weights and manifest of a finished run to `folder`.

    Calibration and operating point come from the validation films' logits that were stored with the run.

    Args:
        run: Folder of the run.
        folder: Where the program looks for its model.
        name: Name and version that results will show.
        caveat: What readers of the figures must know and the run cannot.

    Raises:
        ExportError: The run is unfinished, or reaches no acceptable operating point.
    """
    try:
        record = json.loads((run / train.RECORD_FILE).read_text())
        content = (run / train.MODEL_FILE).read_bytes()
        with np.load(run / train.PREDICTIONS_FILE) as arrays:
            predictions = dict(arrays)
    except OSError as fault:
        message = f"{run} holds no finished run ({fault.strerror}: {fault.filename})"
        raise ExportError(message) from fault
    try:
        description = _describe(record, predictions)
        description["name"], description["files"] = name, {WEIGHTS_FILE: hashlib.sha256(content).hexdigest()}
        description["metrics"]["caveat"] = caveat
    except ValueError as fault:
        message = f"{run} is not good enough to bundle: {fault}"
        raise ExportError(message) from fault
    folder.mkdir(parents=True, exist_ok=True)
    with atomic_path(folder / WEIGHTS_FILE) as path:
        path.write_bytes(content)
    with atomic_path(folder / manifest.FILE_NAME) as path:
        path.write_text(json.dumps(description, indent=2, ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8")


def _describe(record: dict[str, Any], predictions: dict[str, NDArray[Any]]) -> dict[str, Any]:
    labels = predictions["labels"].astype(np.float64)
    logits = predictions["logits"].astype(np.float64)
    fitted = calibration.fit(logits, labels)
    scores = np.array([fitted.score(logit) for logit in logits])
    threshold = round(calibration.operating_point(scores, labels, MIN_SENSITIVITY, SPECIFICITY), 4)
    recipe = record["recipe"]
    return {
        "created": dt.datetime.now(dt.UTC).date().isoformat(),
        "architecture": "VGG16 convolutions (keras.applications.VGG16), global average pooling, one unit",
        "input_size": recipe["sizes"][-1][0],
        "preprocessing": preprocessing.VERSION,
        "class_names": list(data.CLASS_NAMES),
        "grad_cam_layer": vgg16.GRAD_CAM_LAYER,
        "heatmap_reference": round(float(np.median(predictions["peaks"][labels == 1])), 4),
        "temperature": fitted.temperature,
        "offset": fitted.offset,
        "threshold": threshold,
        "threshold_rule": f"lowest threshold with specificity {SPECIFICITY} on the validation films, where "
        f"sensitivity must be {MIN_SENSITIVITY} or more",
        "metrics": {
            "measured_on": f"{len(labels)} validation films of {len(set(predictions['patients']))} patients, "
            f"{int(labels.sum())} with pneumonia, split off by patient",
            **calibration.figures(scores, labels, predictions["patients"], threshold),
            "null_baseline_auc_of_file_size": calibration.bootstrap(
                calibration.area_under_curve, -predictions["bytes"].astype(float), labels, predictions["patients"]
            ).as_record(),
        },
        "training": {
            "data": _TRAINING_DATA,
            "data_licence": _LICENCE,
            "command": record["command"],
            "started_from": record["started_from"],
            "recipe": recipe,
            "versions": record["versions"],
            "history": record["history"],
        },
        "limits": "Research use only. Knows only frontal films of children of one to five years from one hospital; "
        "worthless on adults. Check it on local films before any use.",
    }
