"""Where the program keeps what, for people to read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Places:
    """Where the program keeps what.

    Attributes:
        history: The history that is open now.
        usual_history: Where it lies unless another folder was chosen.
        log: The file of the log.
    """

    history: Path
    usual_history: Path
    log: Path
