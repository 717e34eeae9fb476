"""The arrays of a `.safetensors` file, as an ONNX graph beside it refers to them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from pneumoscan.classifier import vgg16
from training.errors import TrainingError

if TYPE_CHECKING:
    from collections.abc import Iterator

    import onnx
    from numpy.typing import NDArray

GRAD_CAM, ACTIVATIONS = "grad_cam", "activations"
_TO_ONNX_LAYOUT = (3, 2, 0, 1)  # Keras: rows, columns, in, out; ONNX: out, in, rows, columns


@dataclass(frozen=True)
class _Stored:
    """Where an array lies in the `.safetensors` file."""

    name: str
    shape: tuple[int, ...]
    bits: int
    offset: int
    length: int


def _stored_arrays(content: bytes) -> Iterator[_Stored]:
    """See https://huggingface.co/docs/safetensors: 8 bytes with the length of the JSON header, header, arrays."""
    start = 8 + int.from_bytes(content[:8], "little")
    for name, entry in json.loads(content[8:start]).items():
        if name != "__metadata__":
            begin, end = entry["data_offsets"]
            bits = {"F16": 16, "F32": 32}[entry["dtype"]]
            yield _Stored(name, tuple(entry["shape"]), bits, start + begin, end - begin)


class Arrays:
    """The graph's arrays, found again by their content in the file of weights.

    Attributes:
        initializers: References into the file, and the few whole numbers that are not weights.
        nodes: What brings 16 bit kernels in Keras's layout into what ONNX computes with, once, at loading.
    """

    def __init__(self, content: bytes, weights: dict[str, NDArray[Any]], weights_file: str) -> None:
        self._file = weights_file
        self._known: dict[tuple[tuple[int, ...], bytes], _Stored] = {}
        for stored in _stored_arrays(content):
            array = weights[stored.name].astype(np.float32)
            forms = [array.transpose(_TO_ONNX_LAYOUT)] if array.ndim == 4 else [array]
            if stored.name == f"{vgg16.HEAD_LAYER}/kernel":
                forms.append(array.reshape(1, -1, 1, 1))  # Grad-CAM's convolution
            self._known |= {(form.shape, form.tobytes()): stored for form in forms}
        self._placed: dict[str, str] = {}
        self.initializers: list[onnx.TensorProto] = []
        self.nodes: list[onnx.NodeProto] = []

    def place(self, array: NDArray[Any]) -> str:
        """Add what stands for `array`, and give the name of the value that has its content."""
        from onnx import numpy_helper

        if array.dtype == np.int64:
            name = f"constant_{len(self.initializers)}"
            self.initializers.append(numpy_helper.from_array(array, name))
            return name
        stored = self._known.get((array.shape, array.tobytes()))
        if stored is None:
            message = f"Keras's ONNX export has an array of shape {array.shape} that is not among the weights."
            raise TrainingError(message)
        transposed = len(stored.shape) == 4
        name = stored.name if transposed or array.shape == stored.shape else GRAD_CAM + "/kernel"
        if name not in self._placed:
            self.initializers.append(self._reference(name, stored, stored.shape if transposed else array.shape))
            self._placed[name] = self._converted(name) if transposed else name
        return self._placed[name]

    def _reference(self, name: str, stored: _Stored, shape: tuple[int, ...]) -> onnx.TensorProto:
        from onnx import TensorProto

        tensor = TensorProto(
            name=name,
            dims=shape,
            data_type=TensorProto.FLOAT16 if stored.bits == 16 else TensorProto.FLOAT,
            data_location=TensorProto.EXTERNAL,
        )
        for key, value in (("location", self._file), ("offset", stored.offset), ("length", stored.length)):
            tensor.external_data.add(key=key, value=str(value))
        return tensor

    def _converted(self, name: str) -> str:
        from onnx import TensorProto, helper

        laid_out = f"{name}/onnx_layout"
        self.nodes.append(helper.make_node("Transpose", [name], [laid_out], laid_out, perm=_TO_ONNX_LAYOUT))
        widened = f"{name}/float32"
        self.nodes.append(helper.make_node("Cast", [laid_out], [widened], widened, to=TensorProto.FLOAT))
        return widened
