"""Checks of the processes that work for the program: they are started for real, and have to answer."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import numpy as np

from pneumoscan.core.installation import ToldCode, absent, failed, passed
from pneumoscan.core.problem import RejectedError
from pneumoscan.self_test import reference
from pneumoscan.self_test.workshop import FaultError, reason_of

if TYPE_CHECKING:
    from pathlib import Path

    from pneumoscan.core.installation import Answer
    from pneumoscan.core.radiograph import Radiograph


_SECONDS = 60  # a busy machine is no fault of the installation's


def check_reading() -> Answer:
    """Whether a helper process starts, and reads a film to the values that are read in this process.

    Asked of the process itself: `isolation.Reader` would read here where it cannot be started, and nobody would know.
    """
    from pneumoscan import imaging
    from pneumoscan.imaging import wire
    from pneumoscan.imaging.helper_process import HelperGoneError, HelperProcess, HelperTooSlowError
    from pneumoscan.imaging.isolation import READ
    from pneumoscan.imaging.limits import Limits

    path = _film()
    try:
        helper = HelperProcess(READ, Limits(decoding_seconds=_SECONDS))
    except OSError as fault:
        return failed(ToldCode.PROCESS_FAILED, reason=reason_of(fault))
    try:
        helper.wait_until_ready()
        answer = helper.read(path)
        own = imaging.read(path)
    except (HelperGoneError, HelperTooSlowError) as fault:
        return failed(ToldCode.PROCESS_FAILED, reason=reason_of(fault))
    except RejectedError as fault:
        return failed(ToldCode.FILM_UNREADABLE, name=path.name, reason=fault.problem.sentence)
    finally:
        helper.end()
    if isinstance(answer, wire.Refused):
        return failed(ToldCode.PROCESS_FAILED, reason=answer.problem.sentence)
    is_same = helper.process_id != os.getpid() and np.array_equal(answer.pixels, own.pixels)
    return passed(ToldCode.PROCESS_ANSWERED) if is_same else failed(ToldCode.DECODED_WRONGLY, name=path.name)


def check_explaining() -> Answer:
    """Whether the process that makes slower explanations makes one, where its libraries are installed."""
    from pneumoscan.classifier import ModelError, manifest_of
    from pneumoscan.classifier.explanation_process import ExplanationProcess, are_available
    from pneumoscan.core.explanation import ExplanationError, ExplanationMethod

    if not are_available():
        return absent(ToldCode.NOT_INSTALLED)
    process = ExplanationProcess()
    try:
        model = manifest_of().identity
        heatmap = process.explain(_read(_film()), model, ExplanationMethod.GRAD_CAM_PLUS_PLUS, lambda: False)
    except ModelError as fault:
        return failed(ToldCode.MODEL_UNUSABLE, reason=fault)
    except ExplanationError as fault:
        return failed(ToldCode.PROCESS_FAILED, reason=fault)
    finally:
        process.close()
    is_map = heatmap.ndim == 2 and float(heatmap.max()) > 0
    return passed(ToldCode.PROCESS_ANSWERED) if is_map else failed(ToldCode.PROCESS_FAILED, reason="an empty heatmap")


def _film() -> Path:
    """A film with pneumonia, which has heat to explain."""
    films = [path for path in reference.sample_films() if "pneumonia" in path.name]
    if not films:
        raise FaultError(failed(ToldCode.NO_EXPECTATIONS))
    return films[0]


def _read(path: Path) -> Radiograph:
    from pneumoscan import imaging

    try:
        return imaging.read(path)
    except RejectedError as fault:
        raise FaultError(failed(ToldCode.FILM_UNREADABLE, name=path.name, reason=fault.problem.sentence)) from fault
