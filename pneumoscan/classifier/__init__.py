"""`Radiograph` -> `Assessment`: models, preprocessing, engines, Grad-CAM, calibration.

This module is all that the rest of the program needs of the package, and imports nothing heavy.
"""

from __future__ import annotations

import os

from pneumoscan.classifier.engine import Device
from pneumoscan.classifier.library import ModelMissingError, available, load_classifier, manifest_behind, manifest_of
from pneumoscan.classifier.manifest import Manifest, ModelError
from pneumoscan.core.engine_name import EngineName
from pneumoscan.core.model_name import ModelName

# From 1.31 on ONNX Runtime reports to its makers from every system, and writes an identity into the user's home, unless
# this is set before it is loaded. Its own switch, `disable_telemetry_events`, comes too late for that.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

__all__ = [
    "Device",
    "EngineName",
    "Manifest",
    "ModelError",
    "ModelMissingError",
    "ModelName",
    "available",
    "load_classifier",
    "manifest_behind",
    "manifest_of",
]
