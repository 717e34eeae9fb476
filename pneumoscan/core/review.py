"""What a person made of a film: the reader's finding, which outranks the model's."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from pneumoscan.core.plain_text import visible
from pneumoscan.core.verdict import Verdict

if TYPE_CHECKING:
    from datetime import datetime

NOTE_LIMIT = 2000  # characters


class Standing(Enum):
    """How a reader's finding stands to the model's verdict."""

    NOT_READ = auto()
    ALONE = auto()  # the model gives no verdict
    UNSURE = auto()  # the reader is
    MODEL_UNCERTAIN = auto()
    AGREES = auto()
    DISAGREES = auto()


@dataclass(frozen=True, slots=True)
class Review:
    """A reader's finding for one film. `Verdict.UNCERTAIN` is a reader who is unsure.

    Attributes:
        blind: The call made before any verdict of the model was shown; None where the film was not read so. Fixed
            from the moment at which the model's verdict is shown.
        call: The call made with the model's verdict in sight; None where there is none.
        note: What the reader wrote, as plain text of one or more lines.
        read_at: When the reader last decided, with its time zone; None without a call.
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

        A model that is uncertain contradicts nobody.

        Args:
            model: The model's verdict; None where it gave none.
        """
        is_contradicted = model not in (None, Verdict.UNCERTAIN, self.blind)
        return self.blind is not None and self.call is None and is_contradicted

    def standing(self, model: Verdict | None) -> Standing:
        """How the finding that stands compares with the model's verdict, None where it gave none."""
        if self.verdict is None:
            return Standing.NOT_READ
        if model is None:
            return Standing.ALONE
        if self.verdict is Verdict.UNCERTAIN:
            return Standing.UNSURE
        if model is Verdict.UNCERTAIN:
            return Standing.MODEL_UNCERTAIN
        return Standing.AGREES if self.verdict is model else Standing.DISAGREES

    def called(self, verdict: Verdict, read_at: datetime, *, is_model_shown: bool) -> Review:
        """With a call, made before or after the model's verdict was shown."""
        if is_model_shown:
            return replace(self, call=verdict, read_at=read_at)
        return replace(self, blind=verdict, call=None, read_at=read_at)

    def can_be_taken_back(self, *, is_model_shown: bool) -> bool:
        """Whether there is a call to take back; a blind one cannot be once the model's verdict was shown."""
        return self.call is not None or (self.blind is not None and not is_model_shown)

    def taken_back(self, read_at: datetime, *, is_model_shown: bool) -> Review:
        """Without the last call, if that can be taken back; a blind call before it stands again."""
        if not self.can_be_taken_back(is_model_shown=is_model_shown):
            return self
        blind = self.blind if is_model_shown else None
        return replace(self, blind=blind, call=None, read_at=read_at if blind else None)

    def noted(self, note: str) -> Review:
        """With another note, tidied up."""
        return replace(self, note=tidy_note(note))


NOT_REVIEWED = Review()


def tidy_note(note: str) -> str:
    """A note fit to keep: without what cannot be drawn or would reorder its surroundings, and not too long."""
    lines = (visible(line.replace("\t", " "), "").rstrip() for line in note.splitlines())
    return "\n".join(lines).strip()[:NOTE_LIMIT].rstrip()


def opposite(verdict: Verdict) -> Verdict | None:
    """What somebody says who disagrees; None where there is nothing to disagree with."""
    return {Verdict.PNEUMONIA: Verdict.NORMAL, Verdict.NORMAL: Verdict.PNEUMONIA}.get(verdict)
