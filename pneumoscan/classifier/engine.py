"""What every engine does, and the choice among them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from pneumoscan.classifier import gpu, preload
from pneumoscan.classifier.manifest import Manifest, ModelError
from pneumoscan.classifier.quiet import silent_standard_error
from pneumoscan.core.engine_name import EngineName

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Device:
    """Where an engine computes.

    Attributes:
        name: `CPU`, or the name of the GPU.
        note: Why a GPU that is there is not used; empty otherwise.
        runtime: What computes there, with its version; empty in tests.
    """

    name: str
    note: str = ""
    runtime: str = ""


def unused(gpu: str, reason: str) -> str:
    """Why a GPU is not used, for `Device.note`.

    Args:
        gpu: Its name for people.
        reason: Without a full stop.
    """
    return f"{gpu} could not be used: {reason}. Films are screened on the CPU, which is slower."


@dataclass(frozen=True, slots=True, eq=False)
class RawResult:
    """An engine's answer for one film, before calibration.

    Attributes:
        logit: Of pneumonia.
        grad_cam: Shape (rows, columns), from 0 up, without scale.
        activations: Shape (count,); see `vgg16.with_outputs`.
    """

    logit: float
    grad_cam: NDArray[np.float32]
    activations: NDArray[np.float32]


class Engine(Protocol):
    """Runs the network."""

    @property
    def device(self) -> Device:
        """Where it computes."""
        ...

    def run(self, film: NDArray[np.float32]) -> RawResult:
        """One forward pass that gives score, heatmap and activations.

        Films go one by one, so that a result cannot depend on its neighbours in a batch; on a CPU that is also
        the fastest way.

        Args:
            film: Shape (input_size, input_size, 3), from `preprocessing.standardise`.
        """
        ...


def create(manifest: Manifest, name: EngineName = EngineName.AUTO) -> Engine:
    """Load the model into the engine asked for. Takes seconds: not for the thread of the window.

    Where none is asked for, TensorFlow is taken if it would find a GPU, and else ONNX Runtime, which starts in a tenth
    of the time; if the first of them cannot be loaded, the other.

    Raises:
        ModelError: The model's files are wrong, or the engine is not there.
    """
    if name is not EngineName.AUTO:
        return _LOADERS[name](manifest)
    order = [EngineName.ONNXRUNTIME, EngineName.TENSORFLOW]
    if manifest.onnx is None or gpu.tensorflow_has_gpu():
        order.reverse()
    try:
        return _LOADERS[order[0]](manifest)
    except EngineMissingError:
        return _LOADERS[order[1]](manifest)


class EngineMissingError(ModelError):
    """The engine's library is not installed, or cannot be loaded."""


def _load_tensorflow(manifest: Manifest) -> Engine:
    with silent_standard_error(), preload.gently():
        try:
            from pneumoscan.classifier.tensorflow_engine import TensorFlowEngine
        except ImportError as fault:
            raise _missing("TensorFlow", fault) from fault
        return TensorFlowEngine(manifest)


def _load_onnxruntime(manifest: Manifest) -> Engine:
    try:
        from pneumoscan.classifier.onnxruntime_engine import OnnxRuntimeEngine
    except ImportError as fault:
        raise _missing("ONNX Runtime", fault) from fault
    return OnnxRuntimeEngine(manifest)


def _missing(library: str, fault: ImportError) -> EngineMissingError:
    return EngineMissingError(
        f"{library} cannot be loaded ({fault}). Install the program again, or use another engine."
    )


_LOADERS: dict[EngineName, Callable[[Manifest], Engine]] = {
    EngineName.TENSORFLOW: _load_tensorflow,
    EngineName.ONNXRUNTIME: _load_onnxruntime,
}
