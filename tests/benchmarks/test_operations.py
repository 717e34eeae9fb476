from __future__ import annotations

import pytest
from onnx import TensorProto, helper

from benchmarks import operations
from pneumoscan.classifier import manifest_of, vgg16


def test_convolutions_and_products_are_counted_for_one_film() -> None:
    film = helper.make_tensor_value_info("film", TensorProto.FLOAT, ["n", 3, 10, 8])
    end = helper.make_tensor_value_info("end", TensorProto.FLOAT, ["n", 5])
    nodes = [
        helper.make_node("Conv", ["film", "kernel"], ["map"], pads=[1, 1, 1, 1], strides=[2, 2]),
        helper.make_node("GlobalAveragePool", ["map"], ["mean"]),
        helper.make_node("Flatten", ["mean"], ["features"]),
        helper.make_node("MatMul", ["features", "weights"], ["end"]),
    ]
    arrays = [
        helper.make_tensor("kernel", TensorProto.FLOAT, [4, 3, 3, 3], [0.0] * 108),
        helper.make_tensor("weights", TensorProto.FLOAT, [4, 5], [0.0] * 20),
    ]
    graph = helper.make_graph(nodes, "made", [film], [end], arrays)
    assert operations.of_graph(helper.make_model(graph)) == (5 * 4 * 4) * (3 * 3 * 3) + 4 * 5


def test_the_bundled_network_has_as_many_as_its_layers_say() -> None:
    manifest = manifest_of()
    if manifest.onnx is None:
        pytest.skip("the model has no graph")
    side = manifest.input_size // 16
    head_and_heatmap = 512 + side * side * 512
    assert operations.of_file(manifest.onnx) == vgg16.operations(vgg16.WIDTHS, manifest.input_size) + head_and_heatmap
