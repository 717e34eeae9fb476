"""What the heatmap costs: score and heatmap in one pass against the score alone, and against tf-keras-vis."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from benchmarks import networks
from benchmarks.networks import NAMES
from benchmarks.ratio import Way, measure
from benchmarks.results import at_least, at_most
from pneumoscan.classifier import EngineName, load_classifier
from pneumoscan.classifier.quiet import silent_standard_error

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from benchmarks.results import Result
    from benchmarks.setting import Setting

_COST = at_most(1.05)
_GAIN = {EngineName.TENSORFLOW: at_least(7), EngineName.ONNXRUNTIME: at_least(9)}
_REFERENCE = "model.predict + tf-keras-vis Gradcam"


def against_forward(setting: Setting) -> Iterator[Result]:
    """Score, heatmap and the gate's activations over the score alone, each on the same library."""
    for name, words in NAMES.items():
        score = Way(f"score only, {words}", networks.forward(name))
        result = measure(_both(name), score, setting.pairs)
        yield result.times(_COST)
        yield from result.figures()
        bare = Way(f"score + heatmap without the gate's activations, {words}", networks.forward(name, heatmap=True))
        for way in (bare, _from_film(name)):
            yield measure(way, score, setting.pairs).times()


def against_reference(setting: Setting) -> Iterator[Result]:
    """The usual way to a score and a heatmap, in two calls, over the program's."""
    reference = Way(_REFERENCE, _reference())
    for name in NAMES:
        result = measure(reference, _both(name), setting.slow_pairs)
        yield result.times(_GAIN[name])
    yield result.figures()[0]


def _both(name: EngineName) -> Way:
    engine, film = networks.engine(name), networks.film()
    return Way(f"score + heatmap, {NAMES[name]}", lambda: engine.run(film))


def _from_film(name: EngineName) -> Way:
    """All that the classifier does: sizing, network, gate, heatmap."""
    classifier, film = load_classifier(name), networks.sample()
    return Way(f"decoded film to verdict, heatmap and gate, {NAMES[name]}", lambda: classifier.assess(film))


def _reference() -> Callable[[], object]:
    from pneumoscan.classifier import vgg16

    with silent_standard_error():
        from tf_keras_vis.gradcam import Gradcam
        from tf_keras_vis.utils.scores import BinaryScore

    network, film = networks.keras_network(), networks.film()[np.newaxis]
    gradcam, pneumonia = Gradcam(network, clone=False), BinaryScore(target_values=True)

    def predict_and_explain() -> object:
        network.predict(film, verbose=0)
        return gradcam(pneumonia, film, penultimate_layer=vgg16.GRAD_CAM_LAYER)

    return predict_and_explain
