"""The GPUs that ONNX Runtime may compute on: what each needs, and why one that was installed is not there."""

from __future__ import annotations

from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

from pneumoscan.classifier.engine import unused

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

CPU, CUDA = "CPUExecutionProvider", "CUDAExecutionProvider"


@dataclass(frozen=True, slots=True)
class Gpu:
    """A way to a GPU.

    Attributes:
        provider: ONNX Runtime's name for it.
        name: The one for people.
        package: The distribution that brings it; empty where the ordinary one does.
        settings: The provider's own; see https://onnxruntime.ai/docs/execution-providers.
        plans_memory: Whether ONNX Runtime may lay out the memory of a run beforehand.
    """

    provider: str
    name: str
    package: str = ""
    settings: Mapping[str, str] = field(default_factory=dict)
    plans_memory: bool = True


# In the order of preference. The settings keep numbers at 32 bits: newer NVIDIA cards would round to 19 (TF32), and
# Apple's neural engine to 16.
GPUS = (
    Gpu(CUDA, "GPU (CUDA)", "onnxruntime-gpu", {"use_tf32": "0"}),
    # A notebook's second GPU rather than the one in its processor. Its documentation rules out planned memory.
    Gpu(
        "DmlExecutionProvider",
        "GPU (DirectML)",
        "onnxruntime-directml",
        {"performance_preference": "high_performance"},
        plans_memory=False,
    ),
    Gpu(
        "CoreMLExecutionProvider",
        "GPU (Core ML)",
        settings={"ModelFormat": "MLProgram", "MLComputeUnits": "CPUAndGPU"},
    ),
)


def covered_up(available: Iterable[str]) -> str:
    """Which GPU was installed and is not to be had, and why; empty where there is none.

    The variants of ONNX Runtime are the same module. Where two are installed, the files of the one that was unpacked
    last are there.

    Args:
        available: The providers that ONNX Runtime has.
    """
    for gpu in GPUS:
        if gpu.package and gpu.provider not in available and _is_installed(gpu.package):
            return unused(gpu.name, f"{gpu.package} and onnxruntime are both installed. Remove both, then install it")
    return ""


def _is_installed(package: str) -> bool:
    try:
        return bool(version(package))
    except PackageNotFoundError:
        return False
