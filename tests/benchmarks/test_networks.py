"""The alternatives compute what the engines compute; and the groups that are quick run."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from benchmarks import groups, networks
from benchmarks.results import Comparison, NotMeasured
from benchmarks.setting import Setting
from pneumoscan.classifier import EngineName, ModelName, available

ENGINES = [EngineName.ONNXRUNTIME, EngineName.TENSORFLOW]
FEW = Setting(pairs=1, slow_pairs=1, jpegs=20, folder_pairs=1, memory_marks=(12, 14))


@pytest.mark.parametrize("name", ENGINES)
def test_forward_only_gives_the_same_score_and_nothing_else(name: EngineName) -> None:
    expected = networks.engine(name).run(networks.film())
    assert float(np.squeeze(networks.forward(name)())) == pytest.approx(expected.logit, abs=1e-4)  # type: ignore[call-overload]


@pytest.mark.parametrize("name", ENGINES)
def test_forward_with_the_heatmap_gives_the_same_heatmap(name: EngineName) -> None:
    outputs: Any = networks.forward(name, heatmap=True)()
    expected = networks.engine(name).run(networks.film()).grad_cam
    assert len(outputs) == 2
    assert np.abs(outputs[1][0, :, :, 0] - expected).max() < 1e-3


@pytest.mark.parametrize(
    ("group", "count"),
    [
        ("engines", 1),
        ("models", 3 if ModelName.FAST in available() else 0),
        ("roofline", 2 * len(available())),
        ("memory", 2),
        ("gradcam", 2),
    ],
)
def test_a_group_gives_its_ratios(group: str, count: int) -> None:
    results = list(groups.measure([group], FEW))
    ratios = [each for each in results if isinstance(each, Comparison)]
    assert len(ratios) == count, results
    assert all(quotient > 0 for each in ratios for quotient in each.quotients)
    assert not any(isinstance(each, NotMeasured) and each.is_failure for each in results)


@pytest.mark.skipif(ModelName.FAST in available(), reason="the fast model is there")
def test_without_a_fast_model_its_group_is_left_out_with_the_reason() -> None:
    results = list(groups.measure(["models"], FEW))
    assert [type(each) for each in results] == [NotMeasured, NotMeasured]
    assert not any(each.is_failure for each in results if isinstance(each, NotMeasured))
