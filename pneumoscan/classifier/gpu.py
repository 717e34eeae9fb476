"""Whether TensorFlow would find a GPU, told without importing it, which takes seconds."""

from __future__ import annotations

import ctypes
import importlib.util
import sys


def tensorflow_has_gpu() -> bool:
    """Whether TensorFlow is installed with what it needs for an NVIDIA card, and there is one with its driver.

    Since 2.11 TensorFlow has no GPU support on Windows, and it never had one of its own on macOS.
    """
    return sys.platform == "linux" and _is_installed("tensorflow") and _has_cuda_libraries() and _has_nvidia_card()


def _is_installed(module: str) -> bool:
    try:
        return importlib.util.find_spec(module) is not None
    except ModuleNotFoundError:  # a part of a package that is not there
        return False


def _has_cuda_libraries() -> bool:
    """Those that `tensorflow[and-cuda]` installs, or the system's."""
    return _is_installed("nvidia.cudnn") or _library("libcudnn.so.9") is not None


def _has_nvidia_card() -> bool:
    driver = _library("libcuda.so.1")
    count = ctypes.c_int(0)
    return bool(driver and driver.cuInit(0) == 0 and driver.cuDeviceGetCount(ctypes.byref(count)) == 0 and count.value)


def _library(name: str) -> ctypes.CDLL | None:
    try:
        return ctypes.CDLL(name)
    except OSError:
        return None
