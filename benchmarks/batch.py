"""A folder of full-size films through the whole pipeline, against the network alone on films that are read already."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

from benchmarks.ratio import Case
from pneumoscan.classifier import load_classifier
from pneumoscan.classifier.engine import EngineName
from pneumoscan.core.resources import resource_path
from pneumoscan.core.study import Study
from pneumoscan.imaging.isolation import Reader
from pneumoscan.screening import Screening, load_film

if TYPE_CHECKING:
    from collections.abc import Iterator

_FILMS = 24
_FULL_SIZE = (1700, 1400)  # columns and rows


def cases() -> Iterator[Case]:
    """Films per second of the pipeline: at best those of the network, if reading hides behind it."""
    with tempfile.TemporaryDirectory() as folder, Reader() as reader:
        studies = _studies(Path(folder))
        for engine, name in ((EngineName.ONNXRUNTIME, "ONNX Runtime"), (EngineName.TENSORFLOW, "TensorFlow")):
            classifier = load_classifier(engine)
            screening = Screening(classifier, reader, reader.interrupt)
            films = [load_film(study, reader) for study in studies]
            yield Case(
                f"{_FILMS} full-size JPEGs from file to finding, {name}",
                "the same films, read already",
                lambda screening=screening: list(screening.run(studies)),  # type: ignore[misc]
                lambda classifier=classifier, films=films: [classifier.assess(film) for film in films],  # type: ignore[misc]
            )
            yield Case(
                f"{_FILMS} full-size JPEGs from file to finding, {name}",
                "one after the other, without reading ahead",
                lambda screening=screening: list(screening.run(studies)),  # type: ignore[misc]
                lambda screening=screening: [screening.screen(study) for study in studies],  # type: ignore[misc]
            )


def _studies(folder: Path) -> list[Study]:
    """Films of the size that clinics have, enlarged from the samples."""
    samples = sorted(resource_path("samples").glob("*.jpg"))
    return [Study.at(_enlarged(samples[number % len(samples)], folder / f"{number}.jpg")) for number in range(_FILMS)]


def _enlarged(sample: Path, target: Path) -> Path:
    with Image.open(sample) as film:
        film.convert("L").resize(_FULL_SIZE).save(target, quality=92)
    return target
