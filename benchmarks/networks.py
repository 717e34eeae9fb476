"""The bundled networks in their engines, and the same networks asked for the score alone."""

from __future__ import annotations

import contextlib
from functools import cache
from typing import TYPE_CHECKING, Any, cast

import numpy as np

from pneumoscan import imaging
from pneumoscan.classifier import EngineName, ModelName, manifest_of, preprocessing
from pneumoscan.classifier.engine import create
from pneumoscan.classifier.quiet import silent_standard_error
from pneumoscan.core.resources import resource_path

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from pneumoscan.classifier.engine import Engine
    from pneumoscan.core.radiograph import Radiograph

    Film = NDArray[np.float32]

NAMES = {EngineName.ONNXRUNTIME: "ONNX Runtime", EngineName.TENSORFLOW: "TensorFlow"}


@cache
def engine(name: EngineName, model: ModelName = ModelName.FULL) -> Engine:
    """An engine with a bundled model; the same one each time."""
    return create(manifest_of(model), name)


@cache
def sample() -> Radiograph:
    """A sample film, in all its pixels."""
    return imaging.load(resource_path("samples") / "synthetic-pneumonia-1.jpg")


def film(model: ModelName = ModelName.FULL) -> Film:
    """The sample as an engine takes it: shape (input_size, input_size, 3)."""
    grey = preprocessing.resize(sample().pixels, manifest_of(model).input_size)
    return preprocessing.standardise(grey)


def keras_network() -> Any:
    """The full model as it was trained, with the logit as its only output."""
    import safetensors.numpy

    from pneumoscan.classifier import vgg16

    manifest = manifest_of()
    return vgg16.from_weights(manifest.input_size, safetensors.numpy.load_file(manifest.weights))


def forward(name: EngineName, *, heatmap: bool = False) -> Callable[[], object]:
    """What gives the sample's logit, or that and the heatmap, and nothing else, on the engine's library."""
    return _tensorflow_forward(heatmap=heatmap) if name is EngineName.TENSORFLOW else _onnx_forward(heatmap=heatmap)


def _tensorflow_forward(*, heatmap: bool) -> Callable[[], object]:
    from pneumoscan.classifier import vgg16

    with silent_standard_error():
        import tensorflow as tf
    shown, network = film()[np.newaxis], keras_network()
    network = vgg16.with_grad_cam(network) if heatmap else network
    signature = [tf.TensorSpec(shown.shape, tf.float32)]
    run = tf.function(lambda batch: network(batch, training=False), input_signature=signature, autograph=False)
    return lambda: tf.nest.map_structure(lambda output: output.numpy(), run(shown))


def _onnx_forward(*, heatmap: bool) -> Callable[[], object]:
    """In a session of a graph that ends there: ONNX Runtime computes all of a graph, whatever is asked for."""
    import onnx
    import onnxruntime
    from onnx.utils import Extractor

    outputs = ["logit", "grad_cam"] if heatmap else ["logit"]
    graph = Extractor(onnx.load(str(manifest_of().onnx))).extract_model(["film"], outputs)
    used = cast("Any", engine(EngineName.ONNXRUNTIME))._session  # what it does with the film is to be the same
    providers, settings = used.get_providers(), list(used.get_provider_options().values())
    session = onnxruntime.InferenceSession(graph.SerializeToString(), _like(used), providers, settings)
    shown = film()[np.newaxis]
    return lambda: session.run(outputs, {"film": shown})


def _like(session: Any) -> Any:
    """The settings of a session that bear on its speed."""
    import onnxruntime

    given, taken = session.get_session_options(), onnxruntime.SessionOptions()
    for name in _SETTINGS:
        setattr(taken, name, getattr(given, name))
    for entry in _ENTRIES:
        with contextlib.suppress(RuntimeError):  # not set
            taken.add_session_config_entry(entry, given.get_session_config_entry(entry))
    return taken


_SETTINGS = (
    "enable_cpu_mem_arena", "enable_mem_pattern", "enable_mem_reuse", "execution_mode", "graph_optimization_level",
    "inter_op_num_threads", "intra_op_num_threads", "log_severity_level", "use_deterministic_compute",
)  # fmt: skip
_ENTRIES = ("session.intra_op.allow_spinning", "session.set_denormal_as_zero", "session.intra_op_thread_affinities")
