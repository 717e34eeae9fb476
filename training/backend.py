"""Starting Keras without its back end's chatter."""

from __future__ import annotations

import os
from typing import Any

from pneumoscan.classifier.quiet import silent_standard_error
from training.errors import TrainingError


def start_keras() -> Any:
    """Import Keras, and let its back end look for devices, in silence.

    The back end is the one that `KERAS_BACKEND` names, TensorFlow by default.
    """
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    try:
        with silent_standard_error():
            import keras

            from training import devices

            devices.describe()
    except ImportError as fault:
        message = f"Keras cannot be started ({fault}). Set KERAS_BACKEND to tensorflow or jax, and install it."
        raise TrainingError(message) from fault
    return keras


def full_precision() -> None:
    """Compute in 32 bit as the word says: TensorFlow rounds to 19 bits on newer GPUs (TF32), which moves scores."""
    keras = start_keras()
    keras.mixed_precision.set_global_policy("float32")
    if keras.backend.backend() == "tensorflow":
        import tensorflow as tf

        tf.config.experimental.enable_tensor_float_32_execution(enabled=False)
