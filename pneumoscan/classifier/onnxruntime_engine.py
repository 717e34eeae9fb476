"""The engine on ONNX Runtime: what most clinics run. The only module of the program that imports it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import onnxruntime

from pneumoscan.classifier.engine import Device, RawResult
from pneumoscan.classifier.manifest import Manifest, ModelError

if TYPE_CHECKING:
    from numpy.typing import NDArray

INPUT = "film"
OUTPUTS = ["logit", "grad_cam", "activations"]
_CPU = "CPUExecutionProvider"
# In the order of preference, with their names for people and their settings. Newer NVIDIA cards would round to 19 bits
# (TF32), and give other scores than every other device.
_GPUS: dict[str, tuple[str, dict[str, str]]] = {
    "CUDAExecutionProvider": ("GPU (CUDA)", {"use_tf32": "0"}),
    "DmlExecutionProvider": ("GPU (DirectML)", {}),
    "CoreMLExecutionProvider": ("GPU (Core ML)", {}),
}
_ERRORS_ONLY = 3
_RUNTIME = f"ONNX Runtime {onnxruntime.__version__}"


class OnnxRuntimeEngine:
    """The network as an ONNX graph, on the first GPU that works or on the CPU."""

    def __init__(self, manifest: Manifest) -> None:
        """Load and check graph and weights, choose the device, and run the network once.

        Raises:
            ModelError: The model has no graph, or its files are not the manifest's or cannot be used.
        """
        if manifest.onnx is None:
            message = "The model has no ONNX graph. Use --engine tensorflow."
            raise ModelError(message)
        self._files = manifest.read(manifest.onnx), manifest.weights.name, manifest.read(manifest.weights)
        self._blank = np.zeros((manifest.input_size, manifest.input_size, 3), np.float32)
        try:
            self.device = self._open_first_that_works()
        except Exception as fault:  # its errors have no common class but this
            message = f"ONNX Runtime cannot use the model ({_first_line(fault)}). Install the program again."
            raise ModelError(message) from fault
        del self._files, self._blank

    def run(self, film: NDArray[np.float32]) -> RawResult:
        """See `Engine.run`."""
        logit, grad_cam, activations = self._session.run(OUTPUTS, {INPUT: film[np.newaxis]})
        return RawResult(float(logit[0, 0]), grad_cam[0, :, :, 0], activations[0])

    def _open_first_that_works(self) -> Device:
        """A GPU that is there but fails is given up for the CPU, with the reason."""
        available, note = onnxruntime.get_available_providers(), ""
        for provider, (name, settings) in _GPUS.items():
            if provider not in available:
                continue
            try:
                self._open([(provider, settings), _CPU])
            except Exception as fault:  # noqa: BLE001  whatever a driver has to say, there is the CPU
                note = f"{name} could not be used: {_first_line(fault)}"
                continue
            if self._session.get_providers()[0] == provider:
                return Device(name, runtime=_RUNTIME)
            note = f"{name} could not be used: its libraries are missing"
        self._open([_CPU])
        return Device("CPU", note, _RUNTIME)

    def _open(self, providers: list[Any]) -> None:
        """Open a session, with the weights that were checked rather than those that are in the file by now."""
        graph, name, weights = self._files
        options = onnxruntime.SessionOptions()
        options.log_severity_level = _ERRORS_ONLY
        # Threads that wait for the next film without rest would take the processor from the window.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        options.add_external_initializers_from_files_in_memory([name], [weights], [len(weights)])
        self._session = onnxruntime.InferenceSession(graph, options, providers=providers)
        self.run(self._blank)


def _first_line(fault: Exception) -> str:
    return (str(fault).splitlines() or [type(fault).__name__])[0][:120]
