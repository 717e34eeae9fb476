"""How much a network computes for one film, counted from the shapes in its ONNX graph."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    Shapes = dict[str, tuple[int, ...]]


def of_file(path: Path) -> int:
    """Multiplications of the graph at `path`, each with its addition, for one film."""
    import onnx

    return of_graph(onnx.load(str(path), load_external_data=False))


def of_graph(model: Any) -> int:
    """Multiplications of the convolutions and matrix products of an ONNX model, for a batch of one."""
    from onnx.shape_inference import infer_shapes

    for value in model.graph.input:
        for size in value.type.tensor_type.shape.dim:
            size.dim_value = size.dim_value or 1
    shapes = _shapes(infer_shapes(model).graph)
    count = {"Conv": _of_convolution, "MatMul": _of_product, "Gemm": _of_product}
    return sum(count[node.op_type](node, shapes) for node in model.graph.node if node.op_type in count)


def _of_convolution(node: Any, shapes: Shapes) -> int:
    """Each output value sums up a kernel, whose shape is (outputs, inputs of a group, rows, columns)."""
    return math.prod(shapes[node.output[0]]) * math.prod(shapes[node.input[1]][1:])


def _of_product(node: Any, shapes: Shapes) -> int:
    return math.prod(shapes[node.output[0]]) * shapes[node.input[0]][-1]


def _shapes(graph: Any) -> Shapes:
    values = (*graph.input, *graph.value_info, *graph.output)
    shapes = {value.name: tuple(d.dim_value for d in value.type.tensor_type.shape.dim) for value in values}
    return shapes | {array.name: tuple(array.dims) for array in graph.initializer}
