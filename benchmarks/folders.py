"""A folder of full-size films through the whole pipeline, against the network alone on films that are read already."""

from __future__ import annotations

import statistics
import tempfile
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import films
from benchmarks.engines import FAST_BAR, no_fast_model
from benchmarks.progress import step
from benchmarks.ratio import Way, measure, measure_between
from benchmarks.results import Figure, NotMeasured, at_least
from pneumoscan.classifier import EngineName, ModelName, available, load_classifier
from pneumoscan.core.finding import Status
from pneumoscan.imaging.isolation import READ_TO_SCREEN, Reader
from pneumoscan.screening import Screening, films_at_once, load_film

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.films import Films
    from benchmarks.results import Result
    from benchmarks.setting import Setting
    from pneumoscan.classifier.classifier import Classifier

_BAR = at_least(0.95)
# Runs of the network alone are that much shorter than the folder's: its films a second do not depend on how many.
_SHARE_ALONE = 10
_SHARE_FOR_MODELS, _FEWEST_FOR_MODELS = 5, 60
_MOST_REFUSED = 0.05
_NONE = "The folder that was named holds no such films that can be read."
_FAST_AND_FULL = ModelName.FAST, ModelName.FULL


def against_inference(setting: Setting) -> Iterator[Result]:
    """Films per second of a folder over those of the classifier on decoded films."""
    classifier = _classifier(ModelName.FULL)
    with tempfile.TemporaryDirectory() as folder, Reader(READ_TO_SCREEN) as reader:
        for kind, count in (("JPEG", setting.jpegs), ("DICOM", setting.dicoms)):
            chosen = _films(Path(folder), kind, count, setting, reader)
            if not chosen.studies:
                yield NotMeasured(f"folder of {kind} films", _NONE)
                continue
            with step(chosen.words):
                alone = _alone(chosen, classifier, reader)
                result = measure_between(_pipeline(chosen, classifier, reader), alone, setting.folder_pairs)
            yield result.rates(_BAR)
            whole, network = (1 / statistics.median(seconds) for seconds in zip(*result.seconds, strict=True))
            yield Figure(result.first.name, whole, "films a second")
            yield Figure(f"{alone.name}, {kind}", network, "films a second")


def fast_against_full(setting: Setting) -> Iterator[Result]:
    """Films per second of the fast model over those of the full one, from file to finding."""
    what = "fast model against full model, through the whole pipeline"
    if ModelName.FAST not in available():
        yield no_fast_model(what)
        return
    with tempfile.TemporaryDirectory() as folder, Reader(READ_TO_SCREEN) as reader:
        chosen = _films(Path(folder), "JPEG", _enough(setting.jpegs), setting, reader)
        if not chosen.studies:
            yield NotMeasured(what, _NONE)
            return
        fast, full = (_pipeline(chosen, _classifier(name), reader, f"{name} model, ") for name in _FAST_AND_FULL)
        result = measure(fast, full, setting.folder_pairs)
    yield result.rates(FAST_BAR)


def _classifier(model: ModelName) -> Classifier:
    return load_classifier(EngineName.ONNXRUNTIME, model=model)


def _enough(count: int) -> int:
    """A part of the folder, but not so small a one that its beginning and its end count for much."""
    return max(count // _SHARE_FOR_MODELS, min(count, _FEWEST_FOR_MODELS))


def _films(folder: Path, kind: str, count: int, setting: Setting, reader: Reader) -> Films:
    if setting.films is not None:
        return films.found(setting.films, kind, count, reader)
    make = films.jpegs if kind == "JPEG" else films.dicoms
    return make(folder / kind, count)


def _pipeline(chosen: Films, classifier: Classifier, reader: Reader, model: str = "") -> Way:
    screening = Screening(classifier, reader, reader.interrupt, at_once=films_at_once(classifier.device.name))

    def screen() -> None:
        without = sum(finding.status is not Status.OK for finding in screening.run(chosen.studies))
        if without > _MOST_REFUSED * len(chosen.studies):  # films without a verdict take less time, or more
            message = f"{without} of {chosen.words} have no verdict"
            raise ValueError(message)

    return Way(f"{model}{chosen.words}, file to finding", screen, len(chosen.studies))


def _alone(chosen: Films, classifier: Classifier, reader: Reader) -> Way:
    """The network given as many films at once as the pipeline gives it, without anything to wait for."""
    decoded = [load_film(study, reader) for study in chosen.some]
    rounds = max(1, len(chosen.studies) // (_SHARE_ALONE * len(decoded)))
    at_once = films_at_once(classifier.device.name)

    def assess() -> None:
        with ThreadPoolExecutor(at_once) as threads:
            deque(threads.map(classifier.assess, decoded * rounds), maxlen=0)

    return Way(f"inference alone, {at_once} decoded films at once", assess, rounds * len(decoded))
