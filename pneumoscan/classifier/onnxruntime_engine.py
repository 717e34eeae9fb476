"""The engine on ONNX Runtime: what most clinics run. The only module of the program that imports it."""

from __future__ import annotations

from contextlib import redirect_stdout
from io import StringIO
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
import onnxruntime

from pneumoscan.classifier.engine import Device, RawResult, unused
from pneumoscan.classifier.manifest import Manifest, ModelError
from pneumoscan.classifier.onnx_providers import CPU, CUDA, GPUS, Gpu, covered_up
from pneumoscan.classifier.quiet import silent_standard_error

if TYPE_CHECKING:
    from numpy.typing import NDArray

INPUT = "film"
OUTPUTS = ["logit", "grad_cam", "activations"]
# How far a GPU may be from the CPU, in score and in units of full heat.
TOLERANCE = 1e-3
_ERRORS_ONLY = 3
_Files: TypeAlias = tuple[bytes, str, bytes]  # graph, name of the weights' file, weights
_RUNTIME = f"ONNX Runtime {onnxruntime.__version__}"


class _UnfitError(Exception):
    """A GPU must not be used."""


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
        files = manifest.read(manifest.onnx), manifest.weights.name, manifest.read(manifest.weights)
        try:
            self._session, self.device = _choose(files, manifest)
        except Exception as fault:  # its errors have no common class but this
            message = f"ONNX Runtime cannot use the model ({_first_line(fault)}). Install the program again."
            raise ModelError(message) from fault

    def run(self, film: NDArray[np.float32]) -> RawResult:
        """See `Engine.run`."""
        return _run(self._session, film)


def _choose(files: _Files, manifest: Manifest) -> tuple[Any, Device]:
    """A session that has run, on a GPU that says what the CPU says, or on the CPU with the reason."""
    on_cpu = _open(files)
    expected = _run(on_cpu, _made_film(manifest.input_size))
    available = onnxruntime.get_available_providers()
    note = covered_up(available)
    for gpu in GPUS:
        if gpu.provider not in available:
            continue
        try:
            return _open_checked(files, gpu, expected, manifest), Device(gpu.name, runtime=_RUNTIME)
        except Exception as fault:  # noqa: BLE001  whatever a driver has to say, there is the CPU
            note = unused(gpu.name, _first_line(fault))
    return on_cpu, Device("CPU", note, _RUNTIME)


def _open_checked(files: _Files, gpu: Gpu, expected: RawResult, manifest: Manifest) -> Any:
    """Open a session on a GPU, and run it once.

    Raises:
        _UnfitError: It is not on the GPU, or says something else than the CPU.
        Exception: What the GPU's driver has to say.
    """
    with silent_standard_error():  # what its C++ part cannot load, it writes there
        session = _open(files, gpu)
        if session.get_providers()[0] != gpu.provider:
            message = "its driver or its libraries are missing"
            raise _UnfitError(message)
        distance = _distance(_run(session, _made_film(manifest.input_size)), expected, manifest)
    if distance > TOLERANCE:
        message = f"its results differ from the CPU's by {distance:.2g}"
        raise _UnfitError(message)
    return session


def _open(files: _Files, gpu: Gpu | None = None) -> Any:
    """Open a session, with the weights that were checked rather than those that are in the file by now."""
    graph, name, weights = files
    options = onnxruntime.SessionOptions()
    options.log_severity_level = _ERRORS_ONLY
    # Threads that wait for the next film without rest would take the processor from the window.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.add_external_initializers_from_files_in_memory([name], [weights], [len(weights)])
    if gpu is None:
        return onnxruntime.InferenceSession(graph, options, providers=[CPU])
    if gpu.provider == CUDA:
        with redirect_stdout(StringIO()):  # it prints what it does not find
            onnxruntime.preload_dlls()  # from the packages of NVIDIA's libraries, where these are installed
    options.enable_mem_pattern = gpu.plans_memory
    options.add_free_dimension_override_by_name("n", 1)  # GPUs' compilers do better with shapes that are known
    return onnxruntime.InferenceSession(graph, options, providers=[(gpu.provider, dict(gpu.settings)), CPU])


def _run(session: Any, film: NDArray[np.float32]) -> RawResult:
    logit, grad_cam, activations = session.run(OUTPUTS, {INPUT: film[np.newaxis]})
    return RawResult(float(logit[0, 0]), grad_cam[0, :, :, 0], activations[0])


def _made_film(size: int) -> NDArray[np.float32]:
    """Waves from coarse to fine, of which every layer has something to say."""
    steps = np.linspace(0, 16, size, dtype=np.float32)
    return np.repeat(2 * np.sin(np.outer(steps, steps))[..., np.newaxis], 3, axis=-1)


def _distance(found: RawResult, expected: RawResult, manifest: Manifest) -> float:
    """The larger of the distances of score and map; infinite where one is no number.

    The score's is the one at the calibration's steepest point: most made films have a score near 0 or 1, where no
    difference shows.
    """
    score = abs(found.logit - expected.logit) / (4 * manifest.calibration.temperature)
    heat = float(np.abs(found.grad_cam - expected.grad_cam).max()) / manifest.heatmap_reference
    return max(score, heat) if np.isfinite(score + heat) else float("inf")


def _first_line(fault: Exception) -> str:
    return (str(fault).splitlines() or [type(fault).__name__])[0][:120].rstrip(". ")
