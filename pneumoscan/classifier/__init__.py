"""`Radiograph` -> `Assessment`: manifest, preprocessing, engines, Grad-CAM, calibration.

This module is all that the rest of the program needs of the package, and imports nothing heavy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pneumoscan.classifier import manifest as _manifest
from pneumoscan.classifier.engine import Device, EngineName, create
from pneumoscan.classifier.manifest import Manifest, ModelError

if TYPE_CHECKING:
    from pneumoscan.classifier.classifier import Classifier

__all__ = ["Device", "EngineName", "Manifest", "ModelError", "bundled_manifest", "load_classifier"]

bundled_manifest = _manifest.load


def load_classifier(engine: EngineName = EngineName.AUTO, threshold: float | None = None) -> Classifier:
    """The bundled model in the engine asked for. Takes seconds: not for the thread of the window.

    Args:
        engine: What runs the network.
        threshold: Operating point on the scale of the score, from 0 to 1; the manifest's where None.

    Raises:
        ModelError: The model cannot be used; the message says why.
    """
    from pneumoscan.classifier import gate  # OpenCV: not at start-up
    from pneumoscan.classifier.classifier import Classifier

    bundled = bundled_manifest()
    return Classifier(bundled, create(bundled, engine), gate.load(bundled), threshold)
