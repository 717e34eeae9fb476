"""Checks of the decoders: each of them decodes small pictures for real, and gives the values that they hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pneumoscan.core.installation import ToldCode, failed, passed
from pneumoscan.core.problem import ProblemCode, RejectedError
from pneumoscan.self_test import expected
from pneumoscan.self_test.workshop import FaultError

if TYPE_CHECKING:
    from pathlib import Path

    from pneumoscan.core.installation import Answer
    from pneumoscan.self_test.expected import Expected


def groups(known: Expected) -> list[str]:
    """The formats, each once."""
    return list(dict.fromkeys(film.group for film in known.films.values()))


def check_format(group: str, resources: Path) -> Answer:
    """Whether the pictures of one format are decoded to what they hold.

    Args:
        group: Of `groups`.
        resources: What ships with the program.
    """
    folder = resources / expected.FOLDER
    known = expectations(resources)
    names = [name for name, film in known.films.items() if film.group == group]
    for name in names:
        path, film = folder / expected.FILMS / name, known.films[name]
        try:
            if expected.sha256_of(path) != film.sha256:
                return failed(ToldCode.FILE_CHANGED, name=name)
            pixels = expected.decoded(path)
        except RejectedError as fault:
            return failed(ToldCode.DECODER_FAILED, name=name, reason=_reason(fault))
        except OSError:
            return failed(ToldCode.FILE_CHANGED, name=name)
        except Exception as fault:  # noqa: BLE001  a library that cannot be loaded has many ways to say so
            return failed(ToldCode.DECODER_FAILED, name=name, reason=type(fault).__name__)
        if not film.matches(pixels):
            return failed(ToldCode.DECODED_WRONGLY, name=name)
    return passed(ToldCode.DECODED, names=", ".join(names))


def expectations(resources: Path) -> Expected:
    """What is to be expected; raises `FaultError` where nobody knows."""
    try:
        return expected.load(resources / expected.FOLDER)
    except expected.NothingExpectedError as fault:
        raise FaultError(failed(ToldCode.NO_EXPECTATIONS)) from fault


def _reason(fault: RejectedError) -> str:
    """What the problem names as its reason, in a few words: its own sentence advises about a film of the user's."""
    reason = fault.problem.details.get("reason", "")
    return reason if reason and fault.problem.code is not ProblemCode.UNREADABLE else fault.problem.code.name.lower()
