"""Checks of the models: their files, and whether they still say of the sample films what they said when tested.

How far they may be off: engines differ among themselves by 1e-7 in the score and 1e-6 in the heatmap, and an export
that finds more than 1e-4 and 1e-3 is refused (`training.bundling.proof`). What is wrong differs more: another way of
making the film small, the mildest fault that was tried, moves a heatmap by 0.06 and more, but scores near 0 and 1 by
0.0005 only. So scores have to agree to 1e-3, ten times what an export may show, which leaves room for graphics cards;
and heatmaps, which tell more, to 1e-2.
"""

from __future__ import annotations

import importlib.util
from typing import TYPE_CHECKING

import numpy as np

from pneumoscan.classifier import EngineName, ModelError, available, manifest_of
from pneumoscan.core.installation import ToldCode, absent, failed, passed
from pneumoscan.core.problem import ProblemCode, RejectedError
from pneumoscan.self_test import points, reference
from pneumoscan.self_test.workshop import FaultError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from pneumoscan.classifier import Manifest, ModelName
    from pneumoscan.core.installation import Answer
    from pneumoscan.core.radiograph import Radiograph
    from pneumoscan.self_test.reference import Examiner, Measured
    from pneumoscan.self_test.workshop import Workshop

SCORE_TOLERANCE, HEATMAP_TOLERANCE = 1e-3, 1e-2
ENGINES = {EngineName.ONNXRUNTIME: "ONNX Runtime", EngineName.TENSORFLOW: "TensorFlow"}


def installed_models() -> tuple[ModelName, ...]:
    """The models that the program has; the full one in any case, which it cannot do without."""
    from pneumoscan.classifier import ModelName

    return tuple(dict.fromkeys((ModelName.FULL, *available())))


def installed_engines() -> list[EngineName]:
    """What can run them; ONNX Runtime in any case, which every installation has."""
    has_tensorflow = importlib.util.find_spec("tensorflow") is not None
    return [name for name in ENGINES if name is EngineName.ONNXRUNTIME or has_tensorflow]


def check_files(name: ModelName) -> Answer:
    """Whether each of a model's files is the one that its manifest names."""
    described = _manifest(name)
    for file in described.files:
        try:
            described.read(described.weights.parent / file)
        except ModelError as fault:
            return failed(ToldCode.MODEL_UNUSABLE, reason=fault)
    return passed(ToldCode.FILES_SOUND, count=len(described.files) + 1)


def check_films(name: ModelName, engine: EngineName, workshop: Workshop) -> Answer:
    """Whether a model in an engine gives the sample films the scores and heatmaps that it gave when it was tested."""
    described = _manifest(name)
    if engine is EngineName.ONNXRUNTIME and described.onnx is None:
        return absent(ToldCode.NOT_INSTALLED)
    examiner = _classifier(described, engine, workshop)
    return compare_films(described, examiner, reference.sample_films())


def check_gate(name: ModelName, engine: EngineName, workshop: Workshop) -> Answer:
    """Whether a model's gate judges pictures of no film as it did when it was tested."""
    described = _manifest(name)
    if described.gate is None:
        return absent(ToldCode.NO_GATE)
    if engine is EngineName.ONNXRUNTIME and described.onnx is None:
        return absent(ToldCode.NOT_INSTALLED)
    return compare_gate(described, _classifier(described, engine, workshop), reference.pictures_of_no_film())


def compare_films(
    described: Manifest, examiner: Examiner, films: Sequence[Path], read: Callable[[Path], Radiograph] | None = None
) -> Answer:
    """Compare what is said of films now with what is stored.

    Args:
        described: The model, whose folder holds what is stored.
        examiner: The same model, loaded.
        films: Those to look at.
        read: Reads them, as `imaging.read`, which does it where None.
    """
    known = _stored(described)
    try:
        points.refuse_another(described)
    except ModelError as fault:
        return failed(ToldCode.MODEL_UNUSABLE, reason=fault)
    score = heatmap = 0.0
    for path in films:
        expected, found = _both(known, examiner, path, read)
        off = abs(found.score - expected.score), heatmap_difference(found, expected)
        # written so that it also holds for what is no number
        if not (off[0] <= SCORE_TOLERANCE and off[1] <= HEATMAP_TOLERANCE):
            told = {"found": f"{found.score:.4f}", "expected": f"{expected.score:.4f}", "heatmap": f"{off[1]:.4f}"}
            return failed(ToldCode.FILM_DIFFERS, name=path.name, **told)
        score, heatmap = max(score, off[0]), max(heatmap, off[1])
    _refuse_none(films)
    return passed(ToldCode.FILMS_ALIKE, count=len(films), score=f"{score:.1e}", heatmap=f"{heatmap:.1e}")


def compare_gate(
    described: Manifest, examiner: Examiner, pictures: Sequence[Path], read: Callable[[Path], Radiograph] | None = None
) -> Answer:
    """Compare what is said against pictures with what was; arguments as of `compare_films`."""
    known = _stored(described)
    for path in pictures:
        expected, found = _both(known, examiner, path, read)
        if found.objections != expected.objections:
            return failed(ToldCode.GATE_DIFFERS, name=path.name)
    _refuse_none(pictures)
    return passed(ToldCode.GATE_ALIKE, count=len(pictures))


def heatmap_difference(found: Measured, expected: Measured) -> float:
    """The largest difference of two heatmaps; more than any if their shapes differ."""
    if found.heatmap.shape != expected.heatmap.shape:
        return float("inf")
    return float(np.abs(found.heatmap - expected.heatmap).max())


def _manifest(name: ModelName) -> Manifest:
    try:
        return manifest_of(name)
    except ModelError as fault:
        raise FaultError(failed(ToldCode.MODEL_UNUSABLE, reason=fault)) from fault


def _classifier(described: Manifest, engine: EngineName, workshop: Workshop) -> Examiner:
    try:
        return workshop.classifier(described, engine)
    except ModelError as fault:
        raise FaultError(failed(ToldCode.MODEL_UNUSABLE, reason=fault)) from fault


def _stored(described: Manifest) -> dict[str, Measured]:
    try:
        return reference.stored(described)
    except reference.NoReferenceError as fault:
        raise FaultError(failed(ToldCode.NO_REFERENCE, reason=fault)) from fault
    except ModelError as fault:
        raise FaultError(failed(ToldCode.MODEL_UNUSABLE, reason=fault)) from fault


def _both(
    known: dict[str, Measured], examiner: Examiner, path: Path, read: Callable[[Path], Radiograph] | None
) -> tuple[Measured, Measured]:
    """What is stored of a film, and what is said of it now."""
    try:
        found = _measured(examiner, path, read)
    except RejectedError as fault:
        raise FaultError(failed(ToldCode.FILM_UNREADABLE, name=path.name, reason=fault.problem.sentence)) from fault
    expected = known.get(path.name)
    if expected is None or expected.sha256 != found.sha256:
        raise FaultError(failed(ToldCode.FILE_CHANGED, name=path.name))
    return expected, found


def _measured(examiner: Examiner, path: Path, read: Callable[[Path], Radiograph] | None) -> Measured:
    """What is said of a film, however long a busy machine takes to read it: that is no fault of the installation's."""
    try:
        return reference.measure(examiner, path, read)
    except RejectedError as fault:
        if fault.problem.code is not ProblemCode.TOO_SLOW:
            raise
        return reference.measure(examiner, path)  # the program's own file can be read without a helper to guard it


def _refuse_none(films: Sequence[Path]) -> None:
    """A check of nothing has not passed."""
    if not films:
        raise FaultError(failed(ToldCode.NO_EXPECTATIONS))
