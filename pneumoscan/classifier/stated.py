"""Single values of a model's manifest, each checked to be what it must be: a signature says whose it is, not that.

What is no number must not come through: it is neither above a limit nor below, so that a score that is none would be
called normal, and a gate whose limit is none would refuse nothing.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

# Less would be nothing after the poolings of a VGG16; more would take more memory than clinics' computers have.
_SMALLEST_SIDE, _LARGEST_SIDE = 32, 1024
_MOST_CHARACTERS = 200


def text(record: Mapping[str, Any], name: str) -> str:
    """A name on one line; raises `ValueError`, or `KeyError` where it is missing."""
    value = record[name]
    if not isinstance(value, str) or not value.strip() or len(value) > _MOST_CHARACTERS or not value.isprintable():
        message = f"{name!r} is no name"
        raise ValueError(message)
    return value


def side(record: Mapping[str, Any], name: str) -> int:
    """The side of a network's input in pixels; raises `ValueError`, or `KeyError` where it is missing."""
    value = record[name]
    if type(value) is not int or not _SMALLEST_SIDE <= value <= _LARGEST_SIDE:
        message = f"{name!r} is not from {_SMALLEST_SIDE} to {_LARGEST_SIDE}"
        raise ValueError(message)
    return value


def number(record: Mapping[str, Any], name: str) -> float:
    """A finite number; raises `ValueError`, or `KeyError` where it is missing."""
    return _finite(record[name], name)


def positive(record: Mapping[str, Any], name: str) -> float:
    """A finite number above 0; raises `ValueError`, or `KeyError` where it is missing."""
    value = number(record, name)
    if value <= 0:
        message = f"{name!r} is not above 0"
        raise ValueError(message)
    return value


def share(record: Mapping[str, Any], name: str) -> float:
    """A number from 0 to 1; raises `ValueError`, or `KeyError` where it is missing."""
    value = number(record, name)
    if not 0 <= value <= 1:
        message = f"{name!r} is not from 0 to 1"
        raise ValueError(message)
    return value


def interval(record: Mapping[str, Any], name: str) -> tuple[float, float]:
    """Two finite numbers, the lower one first; raises `ValueError`, `TypeError`, or `KeyError` where it is missing."""
    low, high = (_finite(value, name) for value in record[name])
    if low > high:
        message = f"{name!r} ends before it begins"
        raise ValueError(message)
    return low, high


def _finite(value: object, name: str) -> float:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if not is_number or not math.isfinite(found := float(value)):  # type: ignore[arg-type]
        message = f"{name!r} is no number"
        raise ValueError(message)
    return found
