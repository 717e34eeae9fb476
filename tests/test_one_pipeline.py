"""Window, command line and the plain pipeline in one process give the same numbers, to the last bit."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from pneumoscan import window_services
from pneumoscan.classifier import EngineName, ModelName, load_classifier
from pneumoscan.core.resources import resource_path
from pneumoscan.discovery import discover
from pneumoscan.imaging.isolation import READ_TO_SCREEN, Reader
from pneumoscan.screening import Screening
from pneumoscan.screening.memory import NoMemory
from tests.made_films import made_film

if TYPE_CHECKING:
    from pathlib import Path

    from pneumoscan.core.finding import Finding


def outcome(finding: Finding) -> tuple[object, ...]:
    assessment = finding.assessment
    if assessment is None:
        return (finding.status, finding.problem)
    return (finding.status, assessment.score.hex(), assessment.verdict, assessment.heatmap.tobytes(), assessment.model)


def test_window_and_command_line_give_identical_scores(tmp_path: Path) -> None:
    noise = np.random.default_rng(0).integers(0, 255, (900, 700), np.uint8)
    Image.fromarray(noise).save(tmp_path / "noise.png")
    Image.fromarray(made_film(2100, 2300)).save(tmp_path / "large.jpg")
    (tmp_path / "broken.jpg").write_bytes(b"\xff\xd8\xff")
    studies = list(discover([resource_path("samples"), tmp_path]))
    classifier = load_classifier(EngineName.AUTO, None)
    with closing(window_services.Helpers()) as helpers:
        engine = window_services.make(helpers).load_engine(NoMemory(), ModelName.FULL)
        in_window = [engine.screen(study) for study in studies]
    with Reader(READ_TO_SCREEN) as reader:
        in_batch = list(Screening(classifier, reader, at_once=2).run(studies))
    in_one_process = [Screening(classifier).screen(study) for study in studies]
    assert len(studies) >= 2
    assert [outcome(finding) for finding in in_window] == [outcome(finding) for finding in in_one_process]
    assert [outcome(finding) for finding in in_batch] == [outcome(finding) for finding in in_one_process]
