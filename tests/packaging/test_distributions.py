from __future__ import annotations

import pytest

from bundle import distributions
from bundle.kind import Kind


def test_what_the_program_requires_is_followed_to_the_end() -> None:
    wanted = distributions.required(Kind.CLINIC.extras)
    assert {"pneumoscan", "pyside6-essentials", "shiboken6", "numpy", "pylibjpeg-rle"} <= set(wanted)


def test_the_build_for_clinics_has_no_tensorflow_training_or_tests() -> None:
    foreign = distributions.foreign_modules(distributions.required(Kind.CLINIC.extras))
    assert {"tensorflow", "keras", "tf_keras_vis", "sklearn", "pytest", "training", "benchmarks", "tests"} <= {*foreign}
    assert not {"numpy", "PIL", "pneumoscan", "shiboken6", "unittest"} & {*foreign}


def test_the_full_build_has_tensorflow_too_but_no_training() -> None:
    foreign = distributions.foreign_modules(distributions.required(Kind.FULL.extras))
    assert not {"tensorflow", "keras", "tf_keras_vis", "h5py"} & {*foreign}
    assert {"training", "benchmarks", "tests", "sklearn", "jax"} <= {*foreign}


@pytest.mark.parametrize(("environment", "kind"), [({}, Kind.CLINIC), ({"PNEUMOSCAN_BUILD": "full"}, Kind.FULL)])
def test_the_environment_says_which_build(environment: dict[str, str], kind: Kind) -> None:
    assert Kind.wanted(environment) is kind


def test_a_build_that_there_is_not_is_refused() -> None:
    with pytest.raises(ValueError, match="tiny"):
        Kind.wanted({"PNEUMOSCAN_BUILD": "tiny"})
