"""What a run computes on, and in which precision."""

from __future__ import annotations

import contextlib
import platform
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

AUTO = "auto"
PRECISIONS = (AUTO, "float32", "mixed_bfloat16", "mixed_float16")
_PROCESSOR = Path("/proc/cpuinfo")
# Instructions that multiply 16 bit numbers; without them, a processor only emulates it, slowly.
_FAST_FLAGS = {"avx512_bf16", "amx_bf16"}
# From Ampere on, NVIDIA's units compute in bfloat16, whose range needs no scaling of the loss.
_BFLOAT16_CAPABILITY = 8.0


@dataclass(frozen=True, slots=True)
class Gpu:
    """A GPU.

    Attributes:
        name: Its model, "NVIDIA H200", say.
        capability: NVIDIA's compute capability, 0.0 where it is not known.
    """

    name: str
    capability: float


def precision(wish: str) -> str:
    """The Keras dtype policy for `wish`, one of `PRECISIONS`: itself, or the fastest here for `auto`."""
    if wish != AUTO:
        return wish
    found = gpus()
    if found:
        new = min(gpu.capability for gpu in found) >= _BFLOAT16_CAPABILITY
        return "mixed_bfloat16" if new else "mixed_float16"
    return "mixed_bfloat16" if _processor_has_bfloat16() else "float32"


def _processor_has_bfloat16() -> bool:
    """Whether the back end gains by it: TensorFlow uses the instructions, JAX is slower than in single precision."""
    import keras

    return keras.backend.backend() == "tensorflow" and bool(_FAST_FLAGS & set(_processor("flags").split()))


@contextlib.contextmanager
def scope(devices: Sequence[str] | None = None) -> Iterator[int]:
    """Build, compile and fit a model in here, and each batch is shared out to all GPUs.

    Keras cannot share out a batch that leaves a remainder, so within the scope the size of every batch, the
    last one's too, must be a multiple of what this yields.

    Args:
        devices: Devices by Keras's names instead of all GPUs: `CPU:0` under TensorFlow, `cpu:0` under JAX.

    Yields:
        The number of devices; 1 where there is nothing to share.
    """
    count = len(gpus() if devices is None else devices)
    if count < 2:
        yield 1
        return
    with _strategy(devices).scope():
        yield count


def _strategy(devices: Sequence[str] | None) -> Any:
    import keras

    chosen = None if devices is None else list(devices)
    if keras.backend.backend() == "jax":
        return keras.distribution.DataParallel(devices=chosen, auto_shard_dataset=False)
    import tensorflow as tf

    return tf.distribute.MirroredStrategy(chosen)


def describe() -> str:
    """The devices for a run's record, such as "2 x NVIDIA H200" or the processor's name."""
    names = [gpu.name for gpu in gpus()]
    if not names:
        return f"CPU: {_processor('model name') or platform.machine()}"
    return ", ".join(f"{names.count(name)} x {name}" for name in dict.fromkeys(names))


def gpus() -> list[Gpu]:
    """The GPUs that the back end computes on."""
    import keras

    return _gpus_of_jax() if keras.backend.backend() == "jax" else _gpus_of_tensorflow()


def _gpus_of_tensorflow() -> list[Gpu]:
    import tensorflow as tf

    details = [tf.config.experimental.get_device_details(gpu) for gpu in tf.config.list_physical_devices("GPU")]
    return [Gpu(found.get("device_name", "GPU"), _capability(found.get("compute_capability"))) for found in details]


def _gpus_of_jax() -> list[Gpu]:
    import jax

    devices = [device for device in jax.devices() if device.platform == "gpu"]
    return [Gpu(device.device_kind, _capability(getattr(device, "compute_capability", None))) for device in devices]


def _capability(found: tuple[int, int] | str | None) -> float:
    """From TensorFlow's (9, 0), JAX's "9.0", or nothing (AMD)."""
    if not found:
        return 0.0
    return float(found) if isinstance(found, str) else float(f"{found[0]}.{found[1]}")


def _processor(entry: str) -> str:
    """An entry of Linux's description of the first processor; empty where there is none."""
    if not _PROCESSOR.is_file():
        return ""
    for line in _PROCESSOR.read_text(encoding="utf-8").splitlines():
        key, _, value = line.partition(":")
        if key.strip() == entry:
            return value.strip()
    return ""
