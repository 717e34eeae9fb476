"""What a model says of the sample films, into its own folder: the program's self-test compares with it ever after."""

from __future__ import annotations

import hashlib
import json
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from pneumoscan.classifier import EngineName, manifest
from pneumoscan.core.files import atomic_path
from pneumoscan.core.problem import ProblemCode, RejectedError
from pneumoscan.self_test import reference
from training.errors import TrainingError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pneumoscan.classifier.classifier import Classifier
    from pneumoscan.self_test.reference import Measured

FILE_NAME = reference.FILE_NAME


def added_to(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files of a model with its reference among them, and in its manifest; what is left stays as it is.

    Args:
        files: Content by name, the manifest's too.

    Raises:
        TrainingError: The model cannot be used, or its gate lets every picture pass that is no film.
    """
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as temporary:
        folder = Path(temporary)
        for name, content in files.items():
            (folder / name).write_bytes(content)
        made = make(folder)
    record = json.loads(files[manifest.FILE_NAME])
    record["files"][FILE_NAME] = hashlib.sha256(made).hexdigest()
    described = (json.dumps(record, indent=2, ensure_ascii=False) + "\n").encode()
    return {**files, FILE_NAME: made, manifest.FILE_NAME: described}


def add_to_folder(folder: Path) -> None:
    """Write the reference of a model that is bundled already. Weights, graph and gate are not touched.

    Raises:
        TrainingError: As `added_to`.
        OSError: The folder cannot be written to; its model is as it was, or the program refuses it.
    """
    made = make(folder)
    record = manifest.read_record(folder)
    record["files"][FILE_NAME] = hashlib.sha256(made).hexdigest()
    for name, content in (
        (FILE_NAME, made),
        (manifest.FILE_NAME, (json.dumps(record, indent=2, ensure_ascii=False) + "\n").encode()),
    ):
        with atomic_path(folder / name) as path:
            path.write_bytes(content)


def make(folder: Path) -> bytes:
    """What the model in `folder` says of the sample films and of pictures that are none.

    Raises:
        TrainingError: It cannot be used, or its gate lets all of those pictures pass.
    """
    try:
        described = manifest.load(folder)
        classifier = _classifier(described)
        films = {path.name: reference.measure(classifier, path) for path in reference.sample_films()}
        others = {path.name: reference.measure(classifier, path) for path in reference.pictures_of_no_film()}
    except (manifest.ModelError, RejectedError) as fault:
        message = f"The model's reference cannot be made: {fault}"
        raise TrainingError(message) from fault
    _check(films, others, has_gate=described.gate is not None)
    return reference.content(described.sha256, classifier.device.runtime, films | others)


def _classifier(described: manifest.Manifest) -> Classifier:
    """On the processor by ONNX Runtime where that can be: what most clinics will compare with it."""
    from pneumoscan.classifier import gate
    from pneumoscan.classifier.classifier import Classifier
    from pneumoscan.classifier.engine import create

    name = EngineName.TENSORFLOW if described.onnx is None else EngineName.ONNXRUNTIME
    return Classifier(described, create(described, name), gate.load(described))


def _check(films: Mapping[str, Measured], others: Mapping[str, Measured], *, has_gate: bool) -> None:
    if not films or not others:
        message = "The sample films are missing, or the pictures of the self-test: see resources."
        raise TrainingError(message)
    refused = [name for name, each in others.items() if ProblemCode.NOT_A_CHEST_FILM.name in each.objections]
    if has_gate and not refused:
        message = f"The gate takes every one of these pictures for a chest film: {', '.join(others)}."
        raise TrainingError(message)
