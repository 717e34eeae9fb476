from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
import safetensors.numpy

from pneumoscan import classifier, imaging
from pneumoscan.classifier import familiarity, gate, orientation, preprocessing
from pneumoscan.classifier.orientation import CORRECTIONS, STAMP, Orientation
from pneumoscan.core.correction import AS_IT_IS, Correction
from pneumoscan.core.problem import ProblemCode
from pneumoscan.core.radiograph import Patient, Radiograph
from pneumoscan.core.remark import RemarkCode
from pneumoscan.core.resources import resource_path
from tests.films import needs_films, some_films

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pneumoscan.classifier.classifier import Classifier
    from pneumoscan.core.finding import Examination

SAMPLES = sorted(resource_path("samples").iterdir())


@pytest.fixture(scope="module")
def model() -> Classifier:
    return classifier.load_classifier()


def codes(examination: Examination) -> set[ProblemCode]:
    return {objection.code for objection in examination.objections}


def warnings_of(examination: Examination) -> set[RemarkCode]:
    return {remark.code for remark in examination.remarks}


def sample(path: Path = SAMPLES[0]) -> Radiograph:
    return imaging.load(path)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_the_samples_are_films(model: Classifier, path: Path) -> None:
    examination = model.assess(sample(path))
    assert not codes(examination)
    assert RemarkCode.UNGUARDED not in warnings_of(examination)


def pictures() -> dict[str, np.ndarray]:
    """No films: waves, blobs, a page of text, stripes, and halves of films."""
    random = np.random.default_rng(0)
    rows, columns = np.mgrid[0:300, 0:360]
    blobs = sum(
        np.exp(-((rows - y) ** 2 + (columns - x) ** 2) / (2 * s**2)) * 90
        for y, x, s in random.uniform((0, 0, 8), (300, 360, 40), (25, 3))
    )
    text = np.full((300, 360), 245.0)
    for line in range(15, 290, 14):
        text[line : line + 7, 20:340] -= (random.random(320) < 0.45) * 220
    film = sample().pixels
    return {
        "waves": 128 + 60 * np.sin(rows / 9) + 60 * np.sin(columns / 14),
        "blobs": np.clip(np.asarray(blobs), 0, 255),
        "text": text,
        "stripes": (columns // 20 % 2) * 200.0 + 20,
        "shoulder": np.kron(film[: film.shape[0] // 4, : film.shape[1] // 4], np.ones((2, 2), np.uint8)).astype(float),
    }


@pytest.mark.parametrize("name", pictures())
def test_what_is_no_chest_film_gets_no_verdict(model: Classifier, name: str) -> None:
    picture = Radiograph(pictures()[name].astype(np.uint8), "PNG")
    assert codes(model.assess(picture)) == {ProblemCode.NOT_A_CHEST_FILM}


@pytest.mark.parametrize("correction", [each for each in CORRECTIONS if each.quarter_turns or each.inverted])
def test_a_film_that_lies_wrong_is_told_and_can_be_set_right(model: Classifier, correction: Correction) -> None:
    right = sample()
    examination = model.assess(right.corrected(correction))
    assert codes(examination) <= {ProblemCode.TURNED, ProblemCode.INVERTED, ProblemCode.TURNED_AND_INVERTED}
    assert examination.objections
    assert examination.suggestion is not None
    righted = right.corrected(correction.then(examination.suggestion))
    assert not codes(model.assess(righted))


@pytest.mark.films
@needs_films
def test_a_flat_film_is_told_from_what_is_no_film(model: Classifier) -> None:
    films = [imaging.load(path).pixels for path in some_films(20)]
    flat = [model.assess(Radiograph((film * 0.3 + 90).astype(np.uint8), "PNG")) for film in films]
    refused = [codes(each) for each in flat if codes(each)]
    assert len(refused) >= 4
    assert refused.count({ProblemCode.FLAT}) >= 0.7 * len(refused), refused


@pytest.mark.films
@needs_films
def test_real_films_pass_and_their_mirror_images_are_told(model: Classifier) -> None:
    films = [imaging.load(path) for path in some_films(40)]
    assert sum(bool(codes(model.assess(film))) for film in films) <= 1
    mirrored = [model.assess(film.corrected(Correction(mirrored=True))) for film in films]
    told = [each for each in mirrored if RemarkCode.MIRRORED in warnings_of(each)]
    assert len(told) >= 32
    assert all(each.suggestion == Correction(mirrored=True) for each in told)


def test_an_unfamiliar_film_is_taken_for_an_adults_unless_the_age_is_known(model: Classifier) -> None:
    bundled = classifier.manifest_of()
    fitted = gate.load(bundled)
    assert fitted is not None
    assert bundled.gate is not None
    strict = gate.Gate(fitted._familiar, fitted._upright, replace(bundled.gate, unfamiliar=0.0))
    model = type(model)(bundled, model._engine, strict)
    film = sample()
    assert warnings_of(model.assess(film)) == {RemarkCode.ADULT_BY_LOOK}
    child = replace(film, patient=Patient(age="003Y"))
    assert warnings_of(model.assess(child)) == {RemarkCode.UNFAMILIAR}


def test_a_logit_beyond_all_validation_films_is_told_then_refused(model: Classifier) -> None:
    bundled = classifier.manifest_of()
    fitted = gate.load(bundled)
    assert fitted is not None
    assert bundled.gate is not None
    film = sample()
    logit = model._run(preprocessing.resize(film.pixels, bundled.input_size)).logit
    for high, told, refused in ((logit + 1, False, False), (logit - 1, True, False), (logit - 20, True, True)):
        limits = replace(bundled.gate, logits=(high - 20.0, high))
        judged = gate.Gate(fitted._familiar, fitted._upright, limits)
        examination = type(model)(bundled, model._engine, judged).assess(film)
        assert (ProblemCode.NOT_A_CHEST_FILM in codes(examination)) is refused
        assert (RemarkCode.EXTREME_SCORE in warnings_of(examination)) is (told and not refused)


def test_a_model_without_a_gate_says_so_at_every_verdict(model: Classifier) -> None:
    bare = type(model)(replace(classifier.manifest_of(), gate=None), model._engine)
    assert gate.load(replace(classifier.manifest_of(), gate=None)) is None
    assert warnings_of(bare.assess(sample())) == {RemarkCode.UNGUARDED}


def test_a_changed_gate_is_refused(tmp_path: Path) -> None:
    bundled = classifier.manifest_of()
    assert bundled.gate is not None
    other = tmp_path / "gate.safetensors"
    other.write_bytes(bundled.gate.file.read_bytes()[:-1] + b"\1")
    with pytest.raises(classifier.ModelError, match="not the one that was tested"):
        gate.load(replace(bundled, gate=replace(bundled.gate, file=other)))


def test_arrays_come_back_as_they_were_stored() -> None:
    bundled = classifier.manifest_of()
    assert bundled.gate is not None
    stored = safetensors.numpy.load_file(bundled.gate.file)
    for arrays in (familiarity.from_arrays(stored).arrays(), orientation.from_arrays(stored).arrays()):
        assert arrays
        assert all(np.array_equal(array, stored[name].astype(np.float32)) for name, array in arrays.items())


@pytest.mark.parametrize(
    ("name", "spoilt"),
    [
        ("familiarity/reference", lambda array: array[0]),
        ("familiarity/reference", lambda array: array[:-1]),
        ("familiarity/reference", lambda array: array * np.nan),
        ("familiarity/reference", np.zeros_like),
        ("familiarity/0/mean", lambda array: array[:-1]),
        ("familiarity/1/scale", np.zeros_like),
        ("familiarity/1/scale", lambda array: array * np.inf),
        ("familiarity/1/components", lambda array: array.T),
        ("familiarity/2/components", lambda array: array[:0]),
        ("familiarity/2/deviations", lambda array: -array),
        ("orientation/hidden_kernel", lambda array: array[:-1]),
        ("orientation/output_bias", lambda array: array[0]),
        ("orientation/output_bias", lambda array: array * np.nan),
    ],
)
def test_arrays_that_would_refuse_nothing_or_every_film_are_refused(
    tmp_path: Path, name: str, spoilt: Callable[[np.ndarray], np.ndarray]
) -> None:
    bundled = classifier.manifest_of()
    assert bundled.gate is not None
    arrays = safetensors.numpy.load_file(bundled.gate.file)
    content = safetensors.numpy.save({**arrays, name: np.ascontiguousarray(spoilt(arrays[name]))})
    other = tmp_path / "gate.safetensors"
    other.write_bytes(content)
    signed = {other.name: hashlib.sha256(content).hexdigest()}
    with pytest.raises(classifier.ModelError, match="gate cannot be used"):
        gate.load(replace(bundled, gate=replace(bundled.gate, file=other), files=signed))


def test_the_first_correction_is_none_and_no_two_are_the_same() -> None:
    assert CORRECTIONS[0] == AS_IT_IS
    film = np.arange(STAMP * STAMP, dtype=np.float32).reshape(STAMP, STAMP) % 251
    results = {orientation.corrected(film, correction).tobytes() for correction in CORRECTIONS}
    assert len(results) == len(CORRECTIONS) == 16


def test_probabilities_add_up_to_one() -> None:
    random = np.random.default_rng(0)
    shapes = ((STAMP**2, 8), (8,), (8, 16), (16,))
    network = Orientation(*(random.normal(size=shape).astype(np.float32) for shape in shapes))
    likely = network.probabilities(random.uniform(0, 255, (64, 64)).astype(np.float32))
    assert likely.shape == (16,)
    assert likely.sum() == pytest.approx(1, abs=1e-5)
