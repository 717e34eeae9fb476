"""Comparing findings, which compare by identity."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

import numpy as np

from pneumoscan.core.finding import Assessment, Finding


def is_alike(one: Any, other: Any) -> bool:
    """Whether two findings say the same; of arrays the type matters too, and whether they may be written to."""
    if isinstance(one, np.ndarray):
        return bool(
            one.dtype == other.dtype and one.flags.writeable is other.flags.writeable and np.array_equal(one, other)
        )
    if isinstance(one, Finding | Assessment) and type(one) is type(other):
        return all(is_alike(getattr(one, each.name), getattr(other, each.name)) for each in fields(one))
    return bool(one == other)
