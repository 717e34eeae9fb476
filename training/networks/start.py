"""Where the weights of a run come from: drawn, ImageNet's, or a file."""

from __future__ import annotations

import zipfile
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import safetensors
import safetensors.numpy

from pneumoscan.classifier import vgg16
from training.errors import TrainingError
from training.networks import input_scale
from training.networks.architectures import find
from training.networks.building import base

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Arrays = dict[str, NDArray[np.float32]]

RANDOM, IMAGENET = "random", "imagenet"
_HEAD = f"{vgg16.HEAD_LAYER}/"
_DAMAGED = (
    OSError,
    ValueError,
    KeyError,
    TypeError,
    MemoryError,
    EOFError,
    zipfile.BadZipFile,
    zlib.error,
    safetensors.SafetensorError,
)


def load_start(model: Any, arch: str, weights: str, *, batch_norm: bool) -> None:
    """Give `model` the weights that its training starts from.

    Args:
        model: Fresh from `build`.
        arch: Its architecture.
        weights: `random`; `imagenet`, which downloads; or a file: `.safetensors` or `.npz` with arrays named
            LAYER/VARIABLE for our input, whole or without the head, or an `.h5` of ImageNet weights "notop" as
            `keras.applications` has them. A head that the file lacks stays as it was drawn.
        batch_norm: Whether `model` was built with batch normalisation.

    Raises:
        TrainingError: There are no such weights, they cannot be had, do not fit, or are damaged. The model is
            then as it was.
    """
    if weights == RANDOM:
        _draw(model, arch)
        return
    if batch_norm:
        message = f"batch normalisation can only be added to random weights, and {weights} was to be started from"
        raise TrainingError(message)
    arrays = _imagenet(model, arch, IMAGENET) if weights == IMAGENET else _from_file(model, arch, Path(weights))
    vgg16.set_weights(model, arrays)


def _draw(model: Any, arch: str) -> None:
    """He et al., ICCV 2015, for networks that have no normalisation of their own to keep features in range.

    What Keras draws (Glorot) halves the features' variance at each ReLU. The others are left as they are: their
    normalisation undoes any scale.
    """
    import keras

    if not find(arch).plain:
        return
    for layer in model.layers:
        if isinstance(layer, keras.layers.Conv2D):
            layer.kernel.assign(keras.initializers.HeNormal()(layer.kernel.shape))


def _from_file(model: Any, arch: str, path: Path) -> Arrays:
    if not path.is_file():
        message = f"there is no file {path} to start from; --weights takes {RANDOM}, {IMAGENET} or a file"
        raise TrainingError(message)
    if path.suffix == ".h5":
        return _imagenet(model, arch, str(path))
    arrays = read_weights(path)
    wanted = vgg16.get_weights(model)
    if not any(name.startswith(_HEAD) for name in arrays):
        arrays |= {name: array for name, array in wanted.items() if name.startswith(_HEAD)}
    _check(arrays, wanted, f"{path.name} does not fit {arch}")
    return arrays


def read_weights(path: Path) -> Arrays:
    """The arrays of a `.safetensors` or `.npz` file, as 32 bit numbers.

    Raises:
        TrainingError: It cannot be read, or is none of these.
    """
    try:
        if path.suffix == ".safetensors":
            stored = safetensors.numpy.load_file(path)
        elif path.suffix == ".npz":
            with path.open("rb") as stream, np.load(stream) as opened:
                stored = dict(opened)
        else:
            message = f"{path.name} is none of the files to start from: .safetensors, .npz, .h5"
            raise TrainingError(message)
        arrays = {name: np.asarray(array, np.float32) for name, array in stored.items()}
    except _DAMAGED as fault:
        message = f"{path.name} cannot be read, it is damaged or something else than its name says: {fault}"
        raise TrainingError(message) from fault
    for name, array in arrays.items():
        if not np.isfinite(array).all():
            message = f"{path.name} is damaged: {name} has values that are not numbers"
            raise TrainingError(message)
    return arrays


def _check(arrays: Arrays, wanted: Arrays, complaint: str) -> None:
    """Raise a TrainingError that names the first array that is missing, left over, or of another shape."""
    for name in [*wanted, *arrays]:
        if name not in arrays or name not in wanted:
            message = f"{complaint}: {name} is {'missing' if name in wanted else 'not in the network'}"
            raise TrainingError(message)
        if arrays[name].shape != wanted[name].shape:
            message = f"{complaint}: {name} has shape {arrays[name].shape} instead of {wanted[name].shape}"
            raise TrainingError(message)


def _imagenet(model: Any, arch: str, source: str) -> Arrays:
    """ImageNet's weights, downloaded or from an HDF5 file, for our input; the head of `model`."""
    if not find(arch).application:
        message = f"there are no ImageNet weights for {arch}; start from {RANDOM} or from a file of arrays"
        raise TrainingError(message)
    try:
        stock = base(arch, model.input_shape[1], source)
    except Exception as fault:  # Keras raises plain Exception, and h5py whatever the file provokes
        raise TrainingError(_sentence(fault, arch, source)) from fault
    adapted = input_scale.adapt(arch, stock, vgg16.get_weights(stock))
    return vgg16.get_weights(model) | adapted


def _sentence(fault: Exception, arch: str, source: str) -> str:
    reason = str(fault).strip().partition("\n")[0]
    if source == IMAGENET:
        return (
            f"the ImageNet weights cannot be downloaded ({reason}); fetch the file for {arch} whose name ends in "
            "notop.h5 from storage.googleapis.com/tensorflow/keras-applications on another computer, and give it "
            "as --weights FILE"
        )
    return f"{Path(source).name} is damaged, or not the ImageNet weights of {arch} without the top: {reason}"
