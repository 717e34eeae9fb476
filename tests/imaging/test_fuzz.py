"""Damaged files of every kind, by the hundred: each is a film or a named problem, and none takes long.

They are read as in the program, in a helper process, so that a crash costs an example and not the tests.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pneumoscan import discovery
from pneumoscan.core.problem import ProblemCode, RejectedError
from pneumoscan.imaging.isolation import Reader
from tests.fuzz import seeds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

SEEDS = seeds.rasters() | {f"dicom-{name}": content for name, content in seeds.dicoms().items()}
DIRECTORIES = seeds.archives() | seeds.directories()
# What no file may come to, however it is made.
FINDINGS = {
    ProblemCode.UNEXPECTED,
    ProblemCode.TOO_SLOW,
    ProblemCode.TOO_MUCH_MEMORY,
    ProblemCode.TOO_LITTLE_MEMORY,
    ProblemCode.DECODER_CRASHED,
}

places = st.floats(0, 1, exclude_max=True)
changes: st.SearchStrategy[Callable[[bytes], bytes]] = st.one_of(
    st.builds(lambda place, patch: lambda whole: _patched(whole, place, patch), places, st.binary(min_size=1)),
    st.builds(lambda place, bit: lambda whole: _flipped(whole, place, bit), places, st.integers(0, 7)),
    st.builds(lambda place: lambda whole: whole[: int(place * len(whole))], places),
    st.builds(lambda start, end: lambda whole: _doubled(whole, start, end), places, places),
    st.builds(lambda name, place: lambda whole: _spliced(whole, SEEDS[name], place), st.sampled_from([*SEEDS]), places),
)
damage = st.lists(changes, min_size=1, max_size=4)
thoroughly = settings(
    max_examples=40,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


def _patched(whole: bytes, place: float, patch: bytes) -> bytes:
    start = int(place * len(whole))
    return whole[:start] + patch + whole[start + len(patch) :]


def _flipped(whole: bytes, place: float, bit: int) -> bytes:
    if not whole:
        return whole
    start = int(place * len(whole))
    return whole[:start] + bytes([whole[start] ^ 1 << bit]) + whole[start + 1 :]


def _doubled(whole: bytes, start: float, end: float) -> bytes:
    first, last = sorted((int(start * len(whole)), int(end * len(whole))))
    return whole[:last] + whole[first:]


def _spliced(whole: bytes, other: bytes, place: float) -> bytes:
    return whole[: int(place * len(whole))] + other[int(place * len(other)) :]


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader() as reader:
        yield reader


def outcome(reader: Reader, path: Path) -> str:
    """What becomes of a file, as one word; a finding is kept under a name of its own."""
    try:
        return f"film of {reader(path).pixels.ndim} dimensions"
    except RejectedError as fault:
        if fault.problem.code in FINDINGS:
            kept = path.with_name(f"finding-{hashlib.sha256(path.read_bytes()).hexdigest()[:12]}")
            path.replace(kept)
            pytest.fail(f"{fault.problem}: {kept}")
        return fault.problem.code.name


def written(path: Path, content: bytes, damages: list[Callable[[bytes], bytes]]) -> Path:
    for change in damages:
        content = change(content)
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("name", sorted(SEEDS))
def test_the_sound_file_is_a_film(name: str, reader: Reader, tmp_path: Path) -> None:
    assert outcome(reader, written(tmp_path / "film", SEEDS[name], [])) == "film of 2 dimensions"


@pytest.mark.parametrize("name", sorted(SEEDS))
@thoroughly
@given(damages=damage)
def test_a_damaged_file_is_a_film_or_a_named_problem(
    name: str, reader: Reader, tmp_path: Path, damages: list[Callable[[bytes], bytes]]
) -> None:
    assert outcome(reader, written(tmp_path / "film", SEEDS[name], damages))


@pytest.mark.parametrize("name", sorted(DIRECTORIES))
@thoroughly
@given(damages=damage)
def test_a_damaged_archive_or_medium_lists_files_that_are_films_or_named_problems(
    name: str, reader: Reader, tmp_path: Path, damages: list[Callable[[bytes], bytes]]
) -> None:
    written(tmp_path / ("DICOMDIR" if name in seeds.directories() else "films.zip"), DIRECTORIES[name], damages)
    for study in discovery.discover([tmp_path]):
        assert study.path.is_relative_to(tmp_path)
        assert outcome(reader, study.path)
