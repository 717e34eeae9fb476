"""Which checks there are, in their order: what verdicts depend on first."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from pneumoscan.core.installation import CheckCode, check_of
from pneumoscan.self_test import decoders, folders, looks, models, processes, writing
from pneumoscan.self_test.workshop import FaultError, Workshop

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pneumoscan.classifier import EngineName, ModelName
    from pneumoscan.core.installation import Answer, Check


@dataclass(frozen=True, slots=True)
class Step:
    """A check and what makes it. That answers, or raises `FaultError`, or anything else that nobody foresaw."""

    check: Check
    make: Callable[[], Answer]


def steps(workshop: Workshop, *, is_quick: bool = False) -> list[Step]:
    """The checks of this installation; the same whenever it is asked.

    Args:
        workshop: What they work with.
        is_quick: Only the decoders: what `watch` does not look at by itself.
    """
    if is_quick:
        return list(_decoders(workshop))
    return [
        *_models(workshop),
        *_decoders(workshop),
        Step(check_of(CheckCode.READING_PROCESS), processes.check_reading),
        Step(check_of(CheckCode.EXPLAINING_PROCESS), processes.check_explaining),
        Step(check_of(CheckCode.REPORT), partial(writing.check_report, workshop)),
        Step(check_of(CheckCode.HISTORY), partial(writing.check_history, workshop)),
        Step(check_of(CheckCode.LANGUAGES), partial(looks.check_languages, workshop.resources)),
        Step(check_of(CheckCode.FONTS), partial(looks.check_fonts, workshop.resources)),
        Step(check_of(CheckCode.COLOURS), partial(looks.check_colours, workshop.resources)),
        Step(check_of(CheckCode.DATA_FOLDER), partial(folders.check_data_folder, workshop)),
        Step(check_of(CheckCode.TEMPORARY_FOLDER), partial(folders.check_temporary_folder, workshop)),
    ]


def _models(workshop: Workshop) -> Iterator[Step]:
    for name in models.installed_models():
        yield Step(check_of(CheckCode.MODEL_FILES, model=name), partial(models.check_files, name))
        for engine in models.installed_engines():
            yield from _engine(name, engine, workshop)


def _engine(name: ModelName, engine: EngineName, workshop: Workshop) -> Iterator[Step]:
    subject = {"model": name, "engine": models.ENGINES[engine]}
    yield Step(check_of(CheckCode.FILMS, **subject), partial(models.check_films, name, engine, workshop))
    yield Step(check_of(CheckCode.GATE, **subject), partial(models.check_gate, name, engine, workshop))


def _decoders(workshop: Workshop) -> Iterator[Step]:
    try:
        groups = decoders.groups(decoders.expectations(workshop.resources))
    except FaultError as fault:
        answer = fault.answer
        yield Step(check_of(CheckCode.DECODER, format="DICOM"), lambda: answer)
        return
    for group in groups:
        yield Step(check_of(CheckCode.DECODER, format=group), partial(decoders.check_format, group, workshop.resources))
