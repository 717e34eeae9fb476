"""Sentences as values: a code whose value is the English template, and what stands in its braces."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Generic, TypeVar

CodeT = TypeVar("CodeT", bound=Enum)


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802  Qt's own name, which lupdate looks for
    """Mark `text` for translation without Qt: the window looks it up when it shows it."""
    del context
    return text


@dataclass(frozen=True, slots=True)
class Sentence(Generic[CodeT]):
    """Something to tell people.

    Attributes:
        code: What is told; its value is the template of the sentence.
        details: What stands in the template's braces. Plain text, never to be shown as rich text.
    """

    code: CodeT
    details: dict[str, str] = field(default_factory=dict)

    @property
    def sentence(self) -> str:
        """In English, on one line."""
        return self.fill(str(self.code.value))

    def fill(self, template: str) -> str:
        """Put the details into `template`, which is the code's own or a translation of it."""
        return " ".join(template.format_map(self.details).split())
