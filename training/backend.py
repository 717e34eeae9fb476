"""Starting Keras without its back end's chatter."""

from __future__ import annotations

import os
from typing import Any

from pneumoscan.classifier.quiet import silent_standard_error


def start_keras() -> Any:
    """Import Keras, and let its back end look for devices, in silence.

    The back end is the one that `KERAS_BACKEND` names, TensorFlow by default.
    """
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    with silent_standard_error():
        import keras

        from training import devices

        devices.describe()
    return keras
