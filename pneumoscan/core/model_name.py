"""The models that one can choose among, by what each is for."""

from __future__ import annotations

from enum import StrEnum


class ModelName(StrEnum):
    """Which model screens. The values are those of the command line and of the stored settings."""

    FULL = "full"  # the one that the others are measured against
    FAST = "fast"  # the same with fewer channels: for computers on which the full one takes too long
