from __future__ import annotations

import urllib.error
from typing import TYPE_CHECKING, Any

import keras
import numpy as np
import pytest
import safetensors.numpy

from pneumoscan.classifier import preprocessing, vgg16
from training import networks
from training.errors import TrainingError
from training.networks import building

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PLAIN = [name for name in networks.ARCHITECTURES if networks.can_fold(name)]
OTHERS = [name for name in networks.ARCHITECTURES if not networks.can_fold(name)]
SIZE = {name: found.minimum_size for name, found in networks.ARCHITECTURES.items()}


@pytest.fixture(autouse=True)
def seed() -> None:
    keras.utils.set_random_seed(0)


def scramble(model: Any, seed: int = 0) -> Any:
    """Biases and averages other than 0 and 1, as training leaves them; convolutions stay as they were drawn."""
    random = np.random.default_rng(seed)
    for name, array in vgg16.get_weights(model).items():
        layer, _, variable = name.partition("/")
        if variable in ("gamma", "moving_variance"):
            new = random.uniform(0.5, 1.5, array.shape)
        elif layer == "predictions":
            new = random.uniform(-0.5, 1, array.shape)  # so that something speaks for pneumonia
        elif variable == "kernel":
            continue
        else:
            new = random.normal(0, 0.3, array.shape)
        next(one for one in model.get_layer(layer).weights if one.name == variable).assign(new)
    return model


def films(size: int, count: int = 2) -> np.ndarray[Any, np.dtype[np.float32]]:
    grey = np.random.default_rng(1).uniform(0, 255, (count, size, size)).astype(np.float32)
    return preprocessing.standardise(grey)


def answers(model: Any, inputs: Any) -> Any:
    outputs = model(inputs, training=False)
    return [np.asarray(output) for output in outputs] if isinstance(outputs, list) else np.asarray(outputs)


@pytest.mark.parametrize("arch", networks.ARCHITECTURES)
def test_networks_are_flat_and_named_alike_every_time(arch: str) -> None:
    first, second = (networks.build(arch, SIZE[arch], dropout=dropout) for dropout in (0.5, 0.0))
    vgg16.set_weights(second, vgg16.get_weights(first))
    inputs = films(SIZE[arch])
    assert answers(first, inputs).shape == (2, 1)
    assert np.array_equal(answers(first, inputs), answers(second, inputs))
    assert not any(isinstance(layer, keras.Model) for layer in first.layers)
    assert answers(networks.with_grad_cam(first, arch), inputs)[1].shape[0] == 2
    assert len(second.layers) < len(first.layers)  # no dropout
    assert second.count_params() == networks.parameters(arch, SIZE[arch])


def test_vgg16_is_that_of_the_program() -> None:
    ours, program = networks.build("vgg16", 32, dropout=0.3), vgg16.build(32, 0.3)
    assert [layer.name for layer in ours.layers[1:]] == [layer.name for layer in program.layers[1:]]
    assert vgg16.get_weights(ours).keys() == vgg16.get_weights(program).keys()


def test_the_program_s_vgg16_is_that_of_keras() -> None:
    stock = keras.applications.VGG16(include_top=False, weights=None, input_shape=(32, 32, 3))
    ours = vgg16.build(32)
    wanted = [(layer.name, type(layer), getattr(layer, "filters", None)) for layer in stock.layers[1:]]
    assert [
        (each.name, type(each), getattr(each, "filters", None)) for each in ours.layers[1 : len(wanted) + 1]
    ] == wanted
    model = scramble(keras.Model(stock.input, keras.layers.GlobalAveragePooling2D()(stock.output)))
    kernels = dict(vgg16.get_weights(model)) | {
        name: array for name, array in vgg16.get_weights(ours).items() if name.startswith(vgg16.HEAD_LAYER)
    }
    vgg16.set_weights(ours, kernels)
    films = np.random.default_rng(0).normal(size=(2, 32, 32, 3)).astype(np.float32)
    average = keras.Model(ours.input, ours.get_layer("average").output)
    np.testing.assert_allclose(average(films), model(films), rtol=1e-5)


def test_inception_has_the_names_of_a_fresh_process() -> None:
    keras.layers.Conv2D(1, 1)  # takes a number
    names = [layer.name for layer in networks.build("inception_v3", 75).layers]
    assert names[1:4] == ["conv2d", "batch_normalization", "activation"]
    assert "conv2d_93" in names
    assert "conv2d_94" not in names


def test_what_cannot_be_built_is_said() -> None:
    with pytest.raises(TrainingError, match="no architecture 'vgg17'; choose one of basic_cnn, vgg16"):
        networks.build("vgg17", 224)
    with pytest.raises(TrainingError, match="inception_v3 needs an input of at least 75 pixels, and 64 was"):
        networks.build("inception_v3", 64)
    with pytest.raises(ValueError, match="resnet50 has batch normalisation of its own"):
        networks.build("resnet50", 32, batch_norm=True)
    with pytest.raises(ValueError, match="densenet121 has batch normalisation of its own"):
        networks.fold("densenet121", {})


@pytest.fixture
def double_precision() -> Iterator[None]:
    """Thirteen convolutions in single precision round by more than 1e-5 whatever is folded."""
    before = keras.config.dtype_policy()
    keras.config.set_dtype_policy("float64")
    yield
    keras.config.set_dtype_policy(before)


@pytest.mark.skipif(keras.backend.backend() != "tensorflow", reason="JAX computes in single precision")
@pytest.mark.usefixtures("double_precision")
@pytest.mark.parametrize("arch", PLAIN)
def test_the_folded_network_does_what_the_normalised_one_does(arch: str) -> None:
    normalised = networks.build(arch, 32, dropout=0.2, batch_norm=True)
    networks.load_start(normalised, arch, "random", batch_norm=True)
    scramble(normalised)
    plain = networks.build(arch, 32)
    vgg16.set_weights(plain, networks.fold(arch, vgg16.get_weights(normalised)))
    inputs = films(32)
    expected, expected_map = answers(networks.with_grad_cam(normalised, arch), inputs)
    logit, raw_map = answers(networks.with_grad_cam(plain, arch), inputs)
    assert np.ptp(expected) > 1e-3  # it does look at the films
    assert expected_map.max() > 1e-3
    assert np.allclose(logit, expected, atol=1e-5)
    assert np.allclose(raw_map, expected_map, rtol=1e-5, atol=1e-5)


def test_normalisation_is_after_each_convolution_and_before_its_relu() -> None:
    names = [layer.name for layer in networks.build("vgg16", 32, batch_norm=True).layers]
    assert names[1:4] == ["block1_conv1", "block1_conv1_bn", "block1_conv1_relu"]
    assert sum(name.endswith("_bn") for name in names) == 13


@pytest.mark.parametrize("batch_norm", [False, True])
def test_random_kernels_are_he_and_seeded(batch_norm: bool) -> None:
    def drawn() -> Any:
        keras.utils.set_random_seed(5)
        model = networks.build("vgg19", 32, batch_norm=batch_norm)
        networks.load_start(model, "vgg19", "random", batch_norm=batch_norm)
        return vgg16.get_weights(model)["block3_conv1/kernel"]

    assert drawn().std() == pytest.approx(np.sqrt(2 / (9 * 128)), rel=0.02)
    assert np.array_equal(drawn(), drawn())


@pytest.mark.parametrize("ending", [".npz", ".safetensors"])
@pytest.mark.parametrize("with_head", [True, False])
def test_start_from_arrays(tmp_path: Path, ending: str, with_head: bool) -> None:
    source = vgg16.get_weights(scramble(networks.build("basic_cnn", 32)))
    stored = {name: array.astype(np.float16) for name, array in source.items() if with_head or "block" in name}
    path = tmp_path / f"start{ending}"
    save(path, stored)
    model = networks.build("basic_cnn", 48)
    head = vgg16.get_weights(model)["predictions/kernel"]
    networks.load_start(model, "basic_cnn", str(path), batch_norm=False)
    loaded = vgg16.get_weights(model)
    assert np.array_equal(loaded["block2_conv/bias"], stored["block2_conv/bias"])
    expected = stored["predictions/kernel"] if with_head else head
    assert np.array_equal(loaded["predictions/kernel"], expected)


def save(path: Path, arrays: dict[str, Any]) -> None:
    if path.suffix == ".npz":
        np.savez(path, **arrays)
    else:
        safetensors.numpy.save_file(arrays, path)


def test_a_file_that_does_not_fit_is_refused_and_the_model_left_alone(tmp_path: Path) -> None:
    model = networks.build("basic_cnn", 32)
    before = vgg16.get_weights(model)
    path = tmp_path / "start.npz"
    wrong: dict[str, dict[str, Any]] = {
        "block3_conv/kernel is missing": {k: v for k, v in before.items() if k != "block3_conv/kernel"},
        "predictions/bias is missing": {k: v for k, v in before.items() if k != "predictions/bias"},
        "block9_conv/bias is not in the network": before | {"block9_conv/bias": np.ones(3)},
        r"block2_conv/bias has shape \(3,\) instead of \(64,\)": before | {"block2_conv/bias": np.ones(3)},
        "block2_conv/bias has values that are not": before | {"block2_conv/bias": np.full(64, np.nan)},
        "cannot be read": before | {"block2_conv/bias": np.array(["a"])},
    }
    for sentence, arrays in wrong.items():
        save(path, arrays)
        with pytest.raises(TrainingError, match=rf"start.npz .*{sentence}"):
            networks.load_start(model, "basic_cnn", str(path), batch_norm=False)
    assert all(np.array_equal(array, before[name]) for name, array in vgg16.get_weights(model).items())


@pytest.mark.parametrize("name", ["start.npz", "start.safetensors", "start.h5"])
@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 no more", b"\xff" * 99, b"\x89HDF\r\n\x1a\n rest"])
def test_a_damaged_file_is_refused(tmp_path: Path, name: str, content: bytes) -> None:
    model = networks.build("vgg16", 32)
    (tmp_path / name).write_bytes(content)
    with pytest.raises(TrainingError, match=f"^{name} .*damaged"):
        networks.load_start(model, "vgg16", str(tmp_path / name), batch_norm=False)


def test_starts_that_cannot_be(tmp_path: Path) -> None:
    model = networks.build("basic_cnn", 32, batch_norm=True)
    (tmp_path / "start.txt").write_text("1")
    with pytest.raises(TrainingError, match=r"there is no file nowhere\.npz"):
        networks.load_start(model, "basic_cnn", "nowhere.npz", batch_norm=False)
    with pytest.raises(TrainingError, match=r"start\.txt is none of the files"):
        networks.load_start(model, "basic_cnn", str(tmp_path / "start.txt"), batch_norm=False)
    with pytest.raises(TrainingError, match="no ImageNet weights for basic_cnn"):
        networks.load_start(model, "basic_cnn", "imagenet", batch_norm=False)
    with pytest.raises(TrainingError, match="only be added to random weights"):
        networks.load_start(model, "basic_cnn", "imagenet", batch_norm=True)


# The layer where the folded constant is complete, and how far the padding reaches into it.
FIRST = {
    "vgg16": ("block1_conv1", 1),
    "vgg19": ("block1_conv1", 1),
    "resnet50": ("conv1_bn", 2),
    "inception_v3": ("batch_normalization_1", 0),
    "densenet121": ("conv1_bn", 2),
}


@pytest.mark.parametrize("arch", FIRST)
def test_imagenet_weights_answer_to_our_input_as_to_their_own(arch: str, tmp_path: Path) -> None:
    size = SIZE[arch]
    stock = scramble(building.application(arch)(include_top=False, weights=None, input_shape=(size, size, 3)))
    stock.save(tmp_path / "notop.h5")
    building.with_stock_names(stock)
    ours = networks.build(arch, size)
    networks.load_start(ours, arch, str(tmp_path / "notop.h5"), batch_norm=False)
    layer, border = FIRST[arch]
    inside = np.s_[:, border : -border or None, border : -border or None]
    grey = np.random.default_rng(2).uniform(0, 255, (1, size, size, 1)).repeat(3, axis=-1)
    theirs = answers(part(stock, layer), building.application_module(arch).preprocess_input(grey.copy()))
    found = answers(part(ours, layer), preprocessing.standardise(grey[..., 0].astype(np.float32)))
    assert np.ptp(theirs) > 1
    assert np.allclose(found[inside], theirs[inside], atol=2e-5 * np.abs(theirs).max())
    last = vgg16.get_weights(stock).keys() & vgg16.get_weights(ours).keys()
    assert len(last) == len(stock.weights)


def part(model: Any, layer: str) -> Any:
    return keras.Model(model.input, model.get_layer(layer).output)


def test_imagenet_weights_of_another_network_are_refused(tmp_path: Path) -> None:
    stock = keras.applications.VGG19(include_top=False, weights=None, input_shape=(32, 32, 3))
    stock.save(tmp_path / "vgg19.h5")
    with pytest.raises(TrainingError, match=r"vgg19.h5 is damaged, or not the ImageNet weights of vgg16"):
        networks.load_start(networks.build("vgg16", 32), "vgg16", str(tmp_path / "vgg19.h5"), batch_norm=False)


def test_without_a_network_the_way_round_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_network(*arguments: object) -> None:
        reason = "Name or service not known"
        raise urllib.error.URLError(reason)

    monkeypatch.setattr("keras.src.utils.file_utils.urlretrieve", no_network)
    monkeypatch.setattr("keras.src.backend.config._KERAS_DIR", str(tmp_path))
    with pytest.raises(TrainingError, match=r"cannot be downloaded .*not known.*notop.h5 .* as --weights FILE"):
        networks.load_start(networks.build("vgg16", 32), "vgg16", "imagenet", batch_norm=False)


@pytest.mark.parametrize("arch", networks.ARCHITECTURES)
def test_blocks_begin_after_what_stays_frozen(arch: str) -> None:
    model = networks.build(arch, SIZE[arch])
    networks.set_trainable(model, arch, "head")
    assert [weight.path.split("/")[-2] for weight in model.trainable_weights] == ["predictions"] * 2
    counts = [2]
    for block in list(networks.ARCHITECTURES[arch].blocks)[::-1]:
        networks.set_trainable(model, arch, block)
        counts.append(len(model.trainable_weights))
        learning = [layer for layer in model.layers if layer.trainable]
        assert all(after.trainable for layer in learning for after in following(layer))
    networks.set_trainable(model, arch, "all")
    counts.append(len(model.trainable_weights))
    # Fine-tuning from an earlier block trains more; with the first block of plain networks, all.
    assert counts[:-1] == sorted(set(counts[:-1]))
    assert (counts[-1] == counts[-2]) == networks.can_fold(arch)


def following(layer: Any) -> list[Any]:
    return [node.operation for node in layer._outbound_nodes]


def test_a_block_is_what_its_name_says() -> None:
    model = networks.build("resnet50", 32)
    networks.set_trainable(model, "resnet50", "conv5")
    learning = {layer.name for layer in model.layers if layer.trainable}
    assert {name.split("_")[0] for name in learning} == {"conv5", "average", "predictions"}
    assert {layer.name for layer in model.layers if layer.name.startswith("conv5")} <= learning
    with pytest.raises(TrainingError, match="resnet50 has no block 'block5' to fine-tune from; choose 'head', 'all'"):
        networks.set_trainable(model, "resnet50", "block5")


def test_frozen_normalisation_keeps_its_averages() -> None:
    model = networks.build("basic_cnn", 32, batch_norm=True)
    networks.set_trainable(model, "basic_cnn", "block2")
    before = vgg16.get_weights(model)
    model.compile("sgd", keras.losses.BinaryCrossentropy(from_logits=True))
    model.train_on_batch(films(32, 4), np.array([[0], [1], [0], [1]], np.float32))
    same = {name for name, array in vgg16.get_weights(model).items() if np.array_equal(array, before[name])}
    assert {name for name in before if name.startswith("block1")} == same


@pytest.mark.skipif(keras.backend.backend() != "tensorflow", reason="the reference is TensorFlow's gradient")
@pytest.mark.parametrize("arch", ["basic_cnn", "vgg19", "resnet50", "densenet121"])
def test_grad_cam_equals_that_from_gradients(arch: str) -> None:
    import tensorflow as tf

    size = 64
    model = scramble(networks.build(arch, size))
    networks.load_start(model, arch, "random", batch_norm=False)
    inputs = films(size, 1)
    logit, raw_map = answers(networks.with_grad_cam(model, arch), inputs)
    cam_layer = networks.ARCHITECTURES[arch].cam_layer
    with tf.GradientTape() as tape:
        features, output = keras.Model(model.input, [model.get_layer(cam_layer).output, model.output])(inputs)
        gradient = tape.gradient(output, features)
    weights = tf.reduce_mean(gradient, (1, 2))
    expected = np.maximum(np.einsum("nijk,nk->nij", features, weights), 0)
    assert np.allclose(logit, output, atol=1e-5)
    assert expected.max() > 0
    assert np.allclose(raw_map[..., 0] / raw_map.max(), expected / expected.max(), atol=1e-3)


@pytest.mark.parametrize("arch", ["basic_cnn", "densenet121"])
def test_summaries_are_whole_and_plain(arch: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    size = SIZE[arch]
    stock, ours = networks.summaries(arch, size)
    for text, name in ((stock, "flatten" if arch == "basic_cnn" else "avg_pool"), (ours, "average")):
        assert name in text
        assert "\x1b" not in text
        assert "Total params" in text
        assert {len(line) for line in text.splitlines() if line.startswith("│")} == {110}
    assert f"{networks.parameters(arch, size):,}" in ours
    assert networks.summaries(arch, size) == (stock, ours)


def test_the_basic_networks_stock_form_is_that_of_the_student_projects() -> None:
    stock, _ = networks.summaries("basic_cnn", 32)
    for layer in ("(None, 150, 150, 3)", "(None, 18, 18, 128)", "(None, 41472)", "(None, 128)", "(None, 1)"):
        assert layer in stock
