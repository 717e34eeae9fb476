"""The engine on TensorFlow: the only module of the program that imports it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import safetensors
import safetensors.numpy
import tensorflow as tf

from pneumoscan.classifier import vgg16
from pneumoscan.classifier.engine import Device, RawResult, unused
from pneumoscan.classifier.manifest import Manifest, ModelError

if TYPE_CHECKING:
    from numpy.typing import NDArray

_RUNTIME = f"TensorFlow {tf.__version__}"


class TensorFlowEngine:
    """The network as one traced TensorFlow function, on the first GPU or on the CPU."""

    def __init__(self, manifest: Manifest) -> None:
        """Load and check the weights, choose the device, and run the network once.

        Raises:
            ModelError: The weights are not the manifest's, or do not fit the network.
        """
        # Newer GPUs would round to 19 bits (TF32), and give other scores than every other device.
        tf.config.experimental.enable_tensor_float_32_execution(enabled=False)
        try:
            model = vgg16.from_weights(manifest.input_size, safetensors.numpy.load(manifest.read(manifest.weights)))
        except (ValueError, safetensors.SafetensorError) as fault:
            message = f"The model's weights cannot be used ({fault}). Install the program again."
            raise ModelError(message) from fault
        network = vgg16.with_outputs(model)
        shape = (1, manifest.input_size, manifest.input_size, 3)
        signature = [tf.TensorSpec(shape, tf.float32)]
        self._forward = tf.function(
            lambda film: network(film, training=False), input_signature=signature, autograph=False
        )
        self.device = self._warm_up(np.zeros(shape[1:], np.float32))

    def run(self, film: NDArray[np.float32]) -> RawResult:
        """See `Engine.run`."""
        with tf.device(self._tf_device):
            logit, grad_cam, activations = self._forward(film[np.newaxis])
        return RawResult(float(logit.numpy()[0, 0]), grad_cam.numpy()[0, :, :, 0], activations.numpy()[0])

    def _warm_up(self, film: NDArray[np.float32]) -> Device:
        """Run once on the GPU if there is one; a GPU that fails is given up for the CPU, with the reason."""
        gpu, note = _first_gpu()
        if gpu is not None:
            self._tf_device = "/GPU:0"
            try:
                self.run(film)
                return Device(gpu, runtime=_RUNTIME)
            except tf.errors.OpError as fault:
                note = unused(gpu, str(fault.message).splitlines()[0][:120].rstrip(". "))
        self._tf_device = "/CPU:0"
        self.run(film)
        return Device("CPU", note, _RUNTIME)


def _first_gpu() -> tuple[str | None, str]:
    """The name of the first GPU, told to take memory as it needs it; or None and why not."""
    gpus: list[Any] = tf.config.list_physical_devices("GPU")
    if not gpus:
        return None, ""
    name = str(tf.config.experimental.get_device_details(gpus[0]).get("device_name", "GPU"))
    try:
        for gpu in gpus:
            tf.config.experimental.set_memory_growth(gpu, enable=True)
    except (RuntimeError, ValueError) as fault:
        return None, unused(name, str(fault).rstrip(". "))
    return name, ""
