"""What a person made of a film: the reader's finding, which outranks the model's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from pneumoscan.core.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Review:
    """A reader's finding for one film. `Verdict.UNCERTAIN` is a reader who is unsure.

    Attributes:
        blind: The call made before the model's verdict was shown; None where the film was not read so.
        call: The call made with the model's verdict in sight; None where there is none.
        note: What the reader wrote, as plain text of one or more lines.
        read_at: When the last call was made, with its time zone; None without a call.
    """

    blind: Verdict | None = None
    call: Verdict | None = None
    note: str = ""
    read_at: datetime | None = None

    @property
    def verdict(self) -> Verdict | None:
        """The reader's finding that stands: the later call, else the blind one; None if there is none."""
        return self.call or self.blind

    def needs_second_look(self, model: Verdict | None) -> bool:
        """Whether a blind call differs from the model's verdict and was not confirmed or changed since.

        Args:
            model: The model's verdict; None where it gave none.
        """
        return self.blind is not None and self.call is None and model is not None and self.blind is not model


NOT_REVIEWED = Review()
