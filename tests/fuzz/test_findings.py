"""What the fuzzers found once, tried for ever: each file is a film or a named problem."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pneumoscan import discovery
from pneumoscan.imaging.isolation import Reader
from tests.imaging.test_fuzz import outcome

if TYPE_CHECKING:
    from collections.abc import Iterator

FINDINGS = sorted(Path(__file__).with_name("findings").iterdir())
# As what each target's files are found; the others are read whatever they are called.
NAMES = {"dicomdir": "DICOMDIR", "zip": "films.zip"}


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader() as reader:
        yield reader


@pytest.mark.parametrize("finding", FINDINGS, ids=lambda path: path.name)
def test_it_breaks_nothing_any_more(finding: Path, reader: Reader, tmp_path: Path) -> None:
    name = NAMES.get(finding.name.split("-", maxsplit=1)[0], "film")
    (tmp_path / name).write_bytes(finding.read_bytes())
    for study in discovery.discover([tmp_path]):
        assert outcome(reader, study.path)
