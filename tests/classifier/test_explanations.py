"""The slower explanations, made by the real network in its own process."""

from __future__ import annotations

import importlib.util
import io
import os
import struct
import sys
import threading
import time
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import safetensors.numpy

from pneumoscan import classifier, imaging
from pneumoscan.classifier import ModelName, explanation_process, explanation_wire, library, preprocessing, vgg16
from pneumoscan.classifier.explanation_process import ExplanationProcess
from pneumoscan.core.explanation import (
    ExplanationCancelledError,
    ExplanationCode,
    ExplanationError,
    ExplanationMethod,
)
from pneumoscan.core.finding import ModelIdentity
from pneumoscan.core.radiograph import Radiograph
from pneumoscan.core.resources import resource_path
from tests import second_model
from tests.made_films import made_film

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FILM = resource_path("samples") / "synthetic-pneumonia-1.jpg"
MODEL = classifier.manifest_of().identity
HAS_LIBRARIES = all(importlib.util.find_spec(name) for name in ("tensorflow", "keras", "tf_keras_vis"))
needs_libraries = pytest.mark.skipif(not HAS_LIBRARIES, reason="TensorFlow and tf-keras-vis are not installed")
looks_at_processes = pytest.mark.skipif(os.name == "nt", reason="looks at processes in another way")


@pytest.fixture(scope="module")
def kept() -> Iterator[ExplanationProcess]:
    """One process for several maps: it takes seconds to start."""
    made = ExplanationProcess()
    yield made
    made.close()


@pytest.fixture
def explainer() -> Iterator[ExplanationProcess]:
    made = ExplanationProcess()
    yield made
    made.close()


@pytest.fixture(scope="module")
def network() -> Any:
    bundled = classifier.manifest_of()
    model = vgg16.build(bundled.input_size)
    vgg16.set_weights(model, safetensors.numpy.load_file(bundled.weights))
    return model


def never() -> bool:
    return False


def is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def process_of(explainer: ExplanationProcess) -> int | None:
    return explainer.process_id


def network_input(path: Path) -> np.ndarray:
    size = classifier.manifest_of().input_size
    return preprocessing.standardise(preprocessing.resize(imaging.load(path).pixels, size))[np.newaxis]


# Keras tells of tf-keras-vis's way to call a model; nothing is wrong with it.
@pytest.mark.filterwarnings("ignore:The structure of `inputs`:UserWarning")
@needs_libraries
def test_grad_cam_plus_plus_is_that_of_tf_keras_vis(kept: ExplanationProcess, network: Any) -> None:
    from tf_keras_vis.gradcam_plus_plus import GradcamPlusPlus
    from tf_keras_vis.utils.scores import BinaryScore

    found = kept.explain(imaging.load(FILM), MODEL, ExplanationMethod.GRAD_CAM_PLUS_PLUS, never)
    expected = GradcamPlusPlus(network)(
        BinaryScore([True]), network_input(FILM), penultimate_layer=vgg16.GRAD_CAM_LAYER, expand_cam=False
    )
    assert found.shape == network.get_layer(vgg16.GRAD_CAM_LAYER).output.shape[1:3]
    assert (found.min(), found.max()) == pytest.approx((0, 1), abs=1e-3)
    np.testing.assert_allclose(found, np.asarray(expected)[0], atol=1e-3)


@pytest.mark.filterwarnings("ignore:The structure of `inputs`:UserWarning")
@needs_libraries
def test_smooth_grad_is_that_of_tf_keras_vis(kept: ExplanationProcess, network: Any) -> None:
    from tf_keras_vis.saliency import Saliency
    from tf_keras_vis.utils.scores import BinaryScore

    found = kept.explain(imaging.load(FILM), MODEL, ExplanationMethod.SMOOTH_GRAD, never)
    np.random.seed(0)  # noqa: NPY002
    expected = Saliency(network)(BinaryScore([True]), network_input(FILM), smooth_samples=20, smooth_noise=0.2)
    assert found.shape == network.input_shape[1:3]
    assert (found.min(), found.max()) == pytest.approx((0, 1), abs=1e-3)
    np.testing.assert_allclose(found, np.asarray(expected)[0], atol=1e-3)


@pytest.mark.filterwarnings("ignore:The structure of `inputs`:UserWarning")
@needs_libraries
def test_score_cam_weighs_channels_by_the_networks_own_score(network: Any) -> None:
    """By the definition, on the two strongest channels; all 512 take half a minute."""
    from tf_keras_vis.scorecam import Scorecam

    from pneumoscan.classifier import explanations

    two = explanations.with_two_classes(network)
    film = network_input(FILM)
    logits = np.asarray(two(film))[0]
    assert logits == pytest.approx([0.0, np.asarray(network(film)).item()], abs=1e-5)
    found = Scorecam(two, clone=False)(
        explanations.pneumonia,
        film,
        penultimate_layer=vgg16.GRAD_CAM_LAYER,
        max_N=2,
        expand_cam=False,
        normalize_cam=False,
    )
    activations = np.asarray(_up_to(network, vgg16.GRAD_CAM_LAYER)(film))[0]
    chosen = np.argsort(activations.std(axis=(0, 1)))[-2:]
    expected = sum(_score_through(network, film, activations[..., k]) * activations[..., k] for k in chosen)
    np.testing.assert_allclose(np.asarray(found)[0], expected, rtol=1e-3, atol=1e-4)


def _up_to(network: Any, layer: str) -> Any:
    import keras

    return keras.Model(network.input, network.get_layer(layer).output)


def _score_through(network: Any, film: np.ndarray, channel: np.ndarray) -> float:
    """The score of a film of which only what a channel looks at is left."""
    from scipy.ndimage import zoom

    mask = zoom(channel, film.shape[1] / channel.shape[0], order=1, mode="nearest")
    mask = (mask - mask.min()) / (mask.max() - mask.min() + 1e-7)
    logit = np.asarray(network(film * mask[np.newaxis, ..., np.newaxis])).item()
    return float(1 / (1 + np.exp(-logit)))


@looks_at_processes
@needs_libraries
def test_cancelling_ends_the_process_at_once(explainer: ExplanationProcess) -> None:
    cancelled = threading.Event()
    faults: list[BaseException] = []

    def ask() -> None:
        try:
            explainer.explain(Radiograph(made_film(), "PNG"), MODEL, ExplanationMethod.SCORE_CAM, cancelled.is_set)
        except ExplanationCancelledError as fault:
            faults.append(fault)

    thread = threading.Thread(target=ask)
    thread.start()
    while process_of(explainer) is None:
        time.sleep(0.01)
    process = process_of(explainer)
    assert process is not None
    assert is_running(process)
    cancelled.set()
    thread.join(5)
    assert len(faults) == 1
    assert process_of(explainer) is None
    assert not is_running(process)


@looks_at_processes
@needs_libraries
def test_closing_ends_what_is_in_hand_and_nothing_is_made_after(explainer: ExplanationProcess) -> None:
    closing = threading.Timer(0.5, explainer.close)
    closing.start()
    film = Radiograph(made_film(), "PNG")
    with pytest.raises(ExplanationCancelledError):
        explainer.explain(film, MODEL, ExplanationMethod.SCORE_CAM, never)
    closing.join()
    assert explainer.process_id is None
    with pytest.raises(ExplanationCancelledError):
        explainer.explain(film, MODEL, ExplanationMethod.SCORE_CAM, never)


@pytest.fixture
def replaced(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    """Has another program take the process's place."""

    def replace(program: str) -> None:
        (tmp_path / "misbehaving.py").write_text(program)
        monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
        monkeypatch.setattr(explanation_process, "_MODULE", "misbehaving")
        monkeypatch.setattr(explanation_process, "are_available", lambda: True)

    return replace


@pytest.mark.parametrize(
    "program",
    [
        "def main(_): return 1",
        "import sys\ndef main(_): sys.stdout.write('nonsense' * 99); sys.stdout.flush(); sys.stdin.read()",
    ],
)
def test_a_process_that_breaks_costs_one_map(explainer: ExplanationProcess, replaced: Any, program: str) -> None:
    replaced(program)
    with pytest.raises(ExplanationError, match="its process ended"):
        explainer.explain(Radiograph(made_film(), "PNG"), MODEL, ExplanationMethod.SCORE_CAM, never)
    assert explainer.process_id is None


_ANSWERING = """
from pneumoscan.classifier import explanation_wire as wire
from pneumoscan.core import child_process
import numpy as np, os
def main(_):
    requests, answers = child_process.take_streams()
    print("not an answer")
    while True:
        header, film = wire.receive(requests)
        assert header["method"] == "Score-CAM"
        assert len(header["sha256"]) == 64
        wire.send(answers, {}, film[:, :, 0] * 0 + os.getpid() % 7 / 7)
"""


@looks_at_processes
def test_a_process_is_kept_for_the_next_map_and_ended_when_idle(replaced: Any) -> None:
    replaced(_ANSWERING)
    explainer = ExplanationProcess(idle_seconds=0.4)
    film = Radiograph(made_film(), "PNG")
    explainer.explain(film, MODEL, ExplanationMethod.SCORE_CAM, never)
    process = explainer.process_id
    made = explainer.explain(film, MODEL, ExplanationMethod.SCORE_CAM, never)
    assert explainer.process_id == process is not None
    assert made.shape == (classifier.manifest_of().input_size,) * 2
    end = time.monotonic() + 10
    while explainer.process_id is not None and time.monotonic() < end:
        time.sleep(0.05)
    assert explainer.process_id is None
    time.sleep(0.1)
    assert not is_running(process)
    explainer.close()


def test_the_film_is_sent_as_the_classifier_sees_it(explainer: ExplanationProcess, replaced: Any) -> None:
    replaced(_ANSWERING.replace("film[:, :, 0] * 0 + os.getpid() % 7 / 7", "(film[:, :, 1] + 4) / 8"))
    radiograph = imaging.load(FILM)
    sent = explainer.explain(radiograph, MODEL, ExplanationMethod.SCORE_CAM, never) * 8 - 4
    np.testing.assert_allclose(sent, network_input(FILM)[0, :, :, 1], atol=1e-5)


_WITH_A_SECOND_MODEL = """
from pathlib import Path
from pneumoscan.classifier import explanation_helper, library
def main(arguments):
    library.resource_path = Path({resources!r}).joinpath
    return explanation_helper.main(arguments)
"""


@needs_libraries
def test_the_model_that_scored_a_film_explains_it(
    explainer: ExplanationProcess, replaced: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second model's last convolution is turned off, so that there is nothing that it could point at."""
    second_model.make(tmp_path / "fast_model", arrays={"block5_conv3/kernel": 0.0, "block5_conv3/bias": 0.0})
    (tmp_path / "model").symlink_to(resource_path("model"), target_is_directory=True)
    monkeypatch.setattr(library, "resource_path", tmp_path.joinpath)
    replaced(_WITH_A_SECOND_MODEL.format(resources=str(tmp_path)))
    film, fast = imaging.load(FILM), classifier.manifest_of(ModelName.FAST).identity
    made = [explainer.explain(film, each, ExplanationMethod.GRAD_CAM_PLUS_PLUS, never) for each in (MODEL, fast, MODEL)]
    assert made[0].max() > 0.9
    assert made[1].max() == 0
    np.testing.assert_array_equal(made[0], made[2])


def test_a_film_of_a_model_that_is_gone_gets_no_map_of_another(explainer: ExplanationProcess, replaced: Any) -> None:
    replaced(_ANSWERING)
    gone = ModelIdentity("older 1.0", "f" * 64)
    with pytest.raises(ExplanationError, match=r"older 1\.0") as caught:
        explainer.explain(imaging.load(FILM), gone, ExplanationMethod.SCORE_CAM, never)
    assert caught.value.fault.code is ExplanationCode.MODEL_UNUSABLE
    assert explainer.process_id is None


def test_missing_libraries_are_told_with_what_to_install(
    explainer: ExplanationProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(explanation_process, "_LIBRARIES", ("no_such_library",))
    with pytest.raises(ExplanationError, match='extra "tensorflow"') as caught:
        explainer.explain(Radiograph(made_film(), "PNG"), MODEL, ExplanationMethod.SCORE_CAM, never)
    assert caught.value.fault.code is ExplanationCode.MISSING_LIBRARY
    assert explainer.process_id is None


def test_a_message_arrives_as_it_was_sent() -> None:
    stream = io.BytesIO()
    values = np.arange(12, dtype=np.float32).reshape(3, 4)
    explanation_wire.send(stream, {"method": "Grad-CAM++"}, values)
    explanation_wire.send(stream, {"code": "FAILED"})
    stream.seek(0)
    header, received = explanation_wire.receive(stream)
    assert header == {"method": "Grad-CAM++"}
    assert received is not None
    assert np.array_equal(received, values)
    assert explanation_wire.receive(stream) == ({"code": "FAILED"}, None)
    with pytest.raises(EOFError):
        explanation_wire.receive(stream)


@pytest.mark.parametrize(
    "body",
    [
        b"[]",
        b"{",
        b'{"header": {"a": 1}, "shape": null}',
        b'{"header": {}, "shape": [99999, 99999]}',
        b'{"header": {}, "shape": [-1, 4]}',
        b'{"header": {}, "shape": []}',
        b'{"header": {}, "shape": [true]}',
        b'{"header": {}, "shape": "8"}',
    ],
)
def test_what_is_no_message_is_refused(body: bytes) -> None:
    with pytest.raises(explanation_wire.WireError):
        explanation_wire.receive(io.BytesIO(struct.pack(">I", len(body)) + body))


def test_the_program_itself_does_not_load_what_the_process_needs() -> None:
    import subprocess

    program = (
        "import sys, pneumoscan.classifier.explanation_process, pneumoscan.gui.viewing.explanation_desk; "
        "print(*[name for name in ('tensorflow', 'keras', 'tf_keras_vis', 'cv2') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
