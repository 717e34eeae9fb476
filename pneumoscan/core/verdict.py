"""What can be said of a film."""

from __future__ import annotations

from enum import StrEnum


class Verdict(StrEnum):
    """What the score says at the operating point, or a reader of the film. The values are those of the CSV."""

    PNEUMONIA = "PNEUMONIA"
    NORMAL = "NORMAL"
    UNCERTAIN = "UNCERTAIN"
