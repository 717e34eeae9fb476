from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from training import devices
from training.devices import Gpu

if TYPE_CHECKING:
    from pathlib import Path

HOPPER, TURING = Gpu("NVIDIA H200", 9.0), Gpu("NVIDIA T4", 7.5)

_FIT = """
import keras, numpy as np
from pneumoscan.classifier import vgg16
from training import devices, networks

if keras.backend.backend() == "tensorflow":
    import tensorflow as tf
    cpu = tf.config.list_physical_devices("CPU")[0]
    tf.config.set_logical_device_configuration(cpu, [tf.config.LogicalDeviceConfiguration()] * 2)

class Films(keras.utils.PyDataset):
    def __len__(self):
        return 2
    def __getitem__(self, index):
        random = np.random.default_rng(index)
        return random.random((4, 32, 32, 3), np.float32), np.array([[0], [1], [1], [0]], np.float32), np.ones(4)

with devices.scope() as count:
    assert count == 1, count
names = ["CPU:0", "CPU:1"] if keras.backend.backend() == "tensorflow" else ["cpu:0", "cpu:1"]
with devices.scope(names) as count:
    assert count == 2, count
    model = networks.build("basic_cnn", 32, dropout=0.2, batch_norm=True)
    networks.load_start(model, "basic_cnn", "random", batch_norm=True)
    before = vgg16.get_weights(model)
    loss = keras.losses.BinaryCrossentropy(from_logits=True)
    model.compile(keras.optimizers.AdamW(1e-2, global_clipnorm=2.0), loss, jit_compile=False)
    if keras.backend.backend() == "tensorflow":
        assert model.distribute_strategy.num_replicas_in_sync == 2
    else:
        kernel = model.get_layer("block1_conv").kernel.value
        assert len(kernel.sharding.device_set) == 2
    history = model.fit(Films(workers=1), epochs=1, verbose=0, validation_data=Films(workers=1)).history
assert np.isfinite(history["loss"] + history["val_loss"]).all()
after = vgg16.get_weights(model)
assert not [name for name in before if np.array_equal(before[name], after[name])]
assert keras.distribution.distribution() is None
plain = networks.build("basic_cnn", 32)
vgg16.set_weights(plain, networks.fold("basic_cnn", after))
assert np.asarray(plain(np.ones((3, 32, 32, 3), np.float32))).shape == (3, 1)
print(devices.describe())
"""


@pytest.mark.parametrize("backend", ["tensorflow", "jax"])
def test_two_devices_train_together(backend: str) -> None:
    environment = os.environ | {
        "KERAS_BACKEND": backend,
        "XLA_FLAGS": "--xla_force_host_platform_device_count=2",
        "CUDA_VISIBLE_DEVICES": "",
        "JAX_PLATFORMS": "cpu",
    }
    result = subprocess.run(
        [sys.executable, "-c", _FIT], env=environment, capture_output=True, text=True, timeout=240, check=False
    )
    assert result.returncode == 0, result.stderr
    assert result.stdout.startswith("CPU: ")


@pytest.mark.parametrize(
    ("found", "flags", "backend", "expected"),
    [
        ([HOPPER], "", "jax", "mixed_bfloat16"),
        ([HOPPER, TURING], "", "tensorflow", "mixed_float16"),
        ([TURING], "fpu avx512_bf16", "tensorflow", "mixed_float16"),
        ([], "fpu avx512f avx512_bf16", "tensorflow", "mixed_bfloat16"),
        ([], "fpu avx512f avx512_bf16", "jax", "float32"),
        ([], "fpu amx_bf16 avx2", "tensorflow", "mixed_bfloat16"),
        ([], "fpu avx2 avx512f", "tensorflow", "float32"),
    ],
)
def test_the_fastest_precision(
    found: list[Gpu], flags: str, backend: str, expected: str, *, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    processor = tmp_path / "cpuinfo"
    processor.write_text(f"processor\t: 0\nmodel name\t: Some CPU @ 2 GHz\nflags\t\t: {flags}\n\nprocessor\t: 1\n")
    monkeypatch.setattr(devices, "_PROCESSOR", processor)
    monkeypatch.setattr(devices, "gpus", lambda: found)
    monkeypatch.setattr("keras.backend.backend", lambda: backend)
    assert devices.precision("auto") == expected
    assert devices.precision("float32") == "float32"


def test_devices_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(devices, "gpus", lambda: [HOPPER, HOPPER, TURING])
    assert devices.describe() == "2 x NVIDIA H200, 1 x NVIDIA T4"
    monkeypatch.setattr(devices, "gpus", list)
    monkeypatch.setattr(devices, "_PROCESSOR", tmp_path / "cpuinfo")
    assert devices.describe().startswith("CPU: ")  # where there is no such file
    assert devices.precision("auto") == "float32"
    (tmp_path / "cpuinfo").write_text("processor\t: 0\nmodel name\t: Some CPU @ 2 GHz\n")
    assert devices.describe() == "CPU: Some CPU @ 2 GHz"
