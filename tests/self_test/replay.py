"""A model that says of every film what is stored, or something else of one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from pneumoscan.classifier import manifest_of
from pneumoscan.core.finding import Assessment, Examination
from pneumoscan.core.problem import Problem, ProblemCode
from pneumoscan.core.verdict import Verdict
from pneumoscan.self_test import reference
from tests.stand_in import MODEL

if TYPE_CHECKING:
    from pathlib import Path

    from pneumoscan.classifier import Manifest
    from pneumoscan.core.radiograph import Radiograph
    from pneumoscan.self_test.reference import Measured


class Replay:
    """Knows films by the hashes of their files."""

    def __init__(self, described: Manifest) -> None:
        self.known = {each.sha256: each for each in reference.stored(described).values()}
        self.count = 0

    def change(self, sha256: str, **fields: Any) -> None:
        self.known[sha256] = replace(self.known[sha256], **fields)

    def assess(self, radiograph: Radiograph) -> Examination:
        self.count += 1
        found = self.known[radiograph.content_sha256]
        assessment = Assessment(found.score, Verdict.NORMAL, 0.5, found.heatmap, MODEL)
        return Examination(assessment, tuple(Problem(ProblemCode[name]) for name in found.objections))


def model() -> Manifest:
    return manifest_of()


def with_reference(described: Manifest, folder: Path, films: dict[str, Measured], *, of: str = "") -> Manifest:
    """The same model with another reference, in a folder of its own."""
    import hashlib

    content = reference.content(of or described.sha256, "test", films)
    (folder / reference.FILE_NAME).write_bytes(content)
    hashes = {**described.files, reference.FILE_NAME: hashlib.sha256(content).hexdigest()}
    return replace(described, weights=folder / described.weights.name, files=hashes)
