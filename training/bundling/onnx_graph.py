"""The network as an ONNX graph that holds no weights: its arrays are those of the `.safetensors` file beside it.

Keras makes the graph, with every array in it a second time, as 32 bit numbers. Here each of them becomes ONNX's
"external data": a name of a file, an offset and a length. Safetensors stores arrays as plain bytes, so both formats
can mean the same ones. What stays is a file of a few KB, equal to the byte for equal weights.
"""

from __future__ import annotations

import tempfile
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import safetensors.numpy

from pneumoscan.classifier import vgg16
from pneumoscan.classifier.quiet import silent_standard_error
from training.backend import start_keras
from training.bundling.onnx_arrays import ACTIVATIONS, GRAD_CAM, Arrays
from training.errors import TrainingError

if TYPE_CHECKING:
    import onnx
    from numpy.typing import NDArray

INPUT, LOGIT = "film", "logit"
OPSET = 17
# The lowest version of the format that has this opset.
_IR_VERSION = 8


def make(content: bytes, input_size: int, weights_file: str) -> bytes:
    """The `.onnx` file for the arrays of a `.safetensors` file.

    Input `film` (n, size, size, 3), as `preprocessing.standardise` gives it; outputs `logit` (n, 1), `grad_cam`
    (n, rows, columns, 1), the raw map, and `activations` (n, count), for the gate. Keras must run on TensorFlow: see
    `check_back_end`.

    Args:
        content: The `.safetensors` file, with VGG16's arrays.
        input_size: Side of the square input in pixels.
        weights_file: The name that this file will have, beside the `.onnx`.

    Raises:
        TrainingError: The arrays are not VGG16's.
    """
    weights = safetensors.numpy.load(content)
    graph = _without_arrays(_export(weights, input_size), content, weights, weights_file)
    return bytes(graph.SerializeToString(deterministic=True))


def check_back_end() -> None:
    """Keras makes ONNX graphs of this form on TensorFlow only.

    Raises:
        TrainingError: It runs on another back end.
    """
    back_end = start_keras().backend.backend()
    if back_end != "tensorflow":
        message = f"The export needs Keras on TensorFlow, not on {back_end}. Unset KERAS_BACKEND."
        raise TrainingError(message)


def _export(weights: dict[str, NDArray[Any]], input_size: int) -> onnx.ModelProto:
    """Keras's own export."""
    import onnx

    try:
        network = vgg16.from_weights(input_size, weights)
    except ValueError as fault:
        message = f"The weights are not those of vgg16: {fault}."
        raise TrainingError(message) from fault
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings(), silent_standard_error():
        # Keras asks NumPy for a name that it lost, to put it back for tf2onnx.
        warnings.filterwarnings("ignore", "In the future `np.object`", FutureWarning)
        path = Path(folder) / "network.onnx"
        with_map = vgg16.with_outputs(network)
        with_map(np.zeros((1, input_size, input_size, 3), np.float32))  # Keras exports only what has run
        with_map.export(path, format="onnx", verbose=False, opset_version=OPSET)
        return onnx.load(path)


def _without_arrays(
    exported: onnx.ModelProto, content: bytes, weights: dict[str, NDArray[Any]], weights_file: str
) -> onnx.ModelProto:
    from onnx import helper, numpy_helper

    graph = exported.graph
    nodes = _in_order(graph)
    names = _new_names(graph, nodes)
    arrays = Arrays(content, weights, weights_file)
    given = {initializer.name: initializer for initializer in graph.initializer}
    for node in nodes:
        for value in node.input:
            if value in given:
                names[value] = arrays.place(numpy_helper.to_array(given[value]))
        for values in (node.input, node.output):
            values[:] = [names[value] for value in values]
        node.name = node.output[0]
    rows, columns = (each.dim_value for each in graph.output[1].type.tensor_type.shape.dim[1:3])
    count = graph.output[2].type.tensor_type.shape.dim[1].dim_value
    size = graph.input[0].type.tensor_type.shape.dim[1].dim_value
    return helper.make_model(
        helper.make_graph(
            [*arrays.nodes, *nodes],
            "vgg16",
            [_value(INPUT, size, size, 3)],
            [_value(LOGIT, 1), _value(GRAD_CAM, rows, columns, 1), _value(ACTIVATIONS, count)],
            arrays.initializers,
        ),
        opset_imports=[helper.make_opsetid("", OPSET)],
        ir_version=_IR_VERSION,
        producer_name="PneumoScan",
    )


def _value(name: str, *shape: int) -> onnx.ValueInfoProto:
    from onnx import TensorProto, helper

    return helper.make_tensor_value_info(name, TensorProto.FLOAT, ["n", *shape])


def _in_order(graph: onnx.GraphProto) -> list[onnx.NodeProto]:
    """The nodes as they are reached from the outputs, each after those that it needs: the same in every process."""
    makers = {value: node for node in graph.node for value in node.output}
    ordered: list[onnx.NodeProto] = []

    def visit(value: str) -> None:
        node = makers.pop(value, None)
        if node is not None:
            for each in node.input:
                visit(each)
            ordered.append(node)

    for output in graph.output:
        visit(output.name)
    return ordered


def _new_names(graph: onnx.GraphProto, nodes: list[onnx.NodeProto]) -> dict[str, str]:
    """Names that do not depend on what the process has counted so far."""
    names = {node.output[0]: f"{node.op_type.lower()}_{number}" for number, node in enumerate(nodes)}
    outputs = dict(zip((output.name for output in graph.output), (LOGIT, GRAD_CAM, ACTIVATIONS), strict=True))
    return names | outputs | {graph.input[0].name: INPUT, "": ""}
