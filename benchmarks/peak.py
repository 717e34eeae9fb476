"""The most that the processor was seen to do: float32 matrix products, on one thread a core.

By NumPy's library and by ONNX Runtime's, of which the faster counts: NumPy's may not know a processor's widest
instructions, and then reaches half of what the engines do.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import numpy as np

from benchmarks import machine

if TYPE_CHECKING:
    from collections.abc import Callable

SIDE = 1024
OPERATIONS = 2 * SIDE**3
_REPEATS = 5  # of which the fastest counts: a peak is what can be reached


def matrix_product() -> Callable[[], float]:
    """What tells the seconds of the fastest of a few products."""
    left = np.random.default_rng(0).random((SIDE, SIDE), np.float32)
    products = _numpy(left), _onnxruntime(left)
    return lambda: min(_seconds(product) for product in products for _ in range(_REPEATS))


def _seconds(product: Callable[[], object]) -> float:
    started = time.perf_counter()
    product()
    return time.perf_counter() - started


def _numpy(left: np.ndarray[tuple[int, int], np.dtype[np.float32]]) -> Callable[[], object]:
    import threadpoolctl  # comes with scikit-learn

    out = np.empty_like(left)
    threads = threadpoolctl.ThreadpoolController()

    def multiply() -> None:
        with threads.limit(limits=machine.cores(), user_api="blas"):
            np.matmul(left, left, out)

    return multiply


def _onnxruntime(left: np.ndarray[tuple[int, int], np.dtype[np.float32]]) -> Callable[[], object]:
    import onnxruntime
    from onnx import TensorProto, helper

    sides = {name: helper.make_tensor_value_info(name, TensorProto.FLOAT, left.shape) for name in ("a", "b", "product")}
    node = helper.make_node("MatMul", ["a", "b"], ["product"])
    graph = helper.make_graph([node], "product", [sides["a"], sides["b"]], [sides["product"]])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = machine.cores()
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # the engine beside it wants the cores
    session = onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    return lambda: session.run(None, {"a": left, "b": left})
