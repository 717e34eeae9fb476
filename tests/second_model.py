"""A second model for tests: the bundled one with another bias, so that its scores differ. Its figures are borrowed."""

from __future__ import annotations

import hashlib
import json
import shutil
from typing import TYPE_CHECKING, Any

import numpy as np
import safetensors.numpy

from pneumoscan.classifier import manifest
from pneumoscan.core.resources import resource_path

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from numpy.typing import NDArray

NAME = "fast-test 1.0"
THRESHOLD = 0.25
LIFT = 1.5  # of the logit


def make(folder: Path, arrays: Mapping[str, float] | None = None, **changes: Any) -> Path:
    """Write it into `folder`.

    Args:
        folder: Where to.
        arrays: Those that are to be one value throughout, by their names.
        changes: What its manifest says otherwise.
    """
    shutil.copytree(resource_path("model"), folder)
    weights = folder / "vgg16.safetensors"
    values = safetensors.numpy.load_file(weights)
    values["predictions/bias"] = values["predictions/bias"] + np.asarray(LIFT, values["predictions/bias"].dtype)
    for name, value in (arrays or {}).items():
        values[name] = np.full_like(values[name], value)
    weights.write_bytes(_as_before(weights.read_bytes(), values))
    record = manifest.read_record(folder)
    record["files"][weights.name] = hashlib.sha256(weights.read_bytes()).hexdigest()
    record |= {"name": NAME, "threshold": THRESHOLD, "uncertain": [0.2, 0.3], **changes}
    (folder / manifest.FILE_NAME).write_text(json.dumps(record), encoding="utf-8")
    return folder


def _as_before(content: bytes, values: Mapping[str, NDArray[Any]]) -> bytes:
    """The file with the arrays where they were: the ONNX graph says at which bytes they begin."""
    length = int.from_bytes(content[:8], "little")
    header = json.loads(content[8 : 8 + length])
    changed = bytearray(content)
    for name, array in values.items():
        begin, end = (8 + length + offset for offset in header[name]["data_offsets"])
        changed[begin:end] = array.tobytes()
    return bytes(changed)
