"""Packages for tests: small ones whose weights nobody loads, and real ones made of the bundled model."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from typing import TYPE_CHECKING

from nacl.signing import SigningKey

from pneumoscan.classifier import preprocessing
from pneumoscan.classifier.release import Release
from pneumoscan.classifier.signing import PublicKey
from pneumoscan.core.model_name import ModelName
from pneumoscan.core.resources import resource_path
from pneumoscan.updates import package
from training.bundling.package import signed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path
    from typing import Any

    from pneumoscan.updates.package import Package

KEY = SigningKey(b"the key of the tests; 32 bytes. ")
KEYS = (PublicKey("tests", bytes(KEY.verify_key)),)
STRANGER = SigningKey(b"the key of nobody; 32 bytes, too")


def manifest(name: str, files: Mapping[str, bytes], **changes: Any) -> bytes:
    record = {
        "name": name,
        "weights": "weights.safetensors",
        "files": {each: hashlib.sha256(content).hexdigest() for each, content in files.items()},
        "input_size": 128,
        "preprocessing": preprocessing.VERSION,
        "temperature": 1.0,
        "offset": 0.0,
        "threshold": 0.5,
        "heatmap_reference": 1.0,
        "metrics": {"auc": {"value": 0.99, "low": 0.98, "high": 0.995}},
        **changes,
    }
    return json.dumps(record).encode()


def small_files(name: str = "small 93.0", **changes: Any) -> dict[str, bytes]:
    """The folder of a model, whose weights are none."""
    files = {"weights.safetensors": f"weights of {name}".encode(), "reference.json": b"{}"}
    return {"manifest.json": manifest(name, files, **changes), **files}


def release(files: Mapping[str, bytes], **changes: Any) -> Release:
    made = Release(
        slot=ModelName.FULL,
        name=json.loads(files["manifest.json"])["name"],
        created="2026-11-21",
        needs_program=(0, 1),
        preprocessing=preprocessing.VERSION,
        key_id=KEYS[0].key_id,
        files={name: hashlib.sha256(content).hexdigest() for name, content in files.items()},
    )
    return replace(made, **changes)


def small_package(name: str = "small 93.0", **changes: Any) -> Package:
    files = small_files(name)
    return package.opened(signed(release(files, **changes), files, KEY), KEYS)


def recalibrated(name: str, offset: float) -> bytes:
    """The bundled model under another name, whose scores are another; signed."""
    folder = resource_path("model")
    files = {path.name: path.read_bytes() for path in folder.iterdir()}
    record = json.loads(files["manifest.json"])
    files["manifest.json"] = json.dumps({**record, "name": name, "offset": record["offset"] + offset}).encode()
    return signed(release(files), files, KEY)


def write(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path
