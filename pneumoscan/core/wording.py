"""Sentences in the user's language, with the program's own words among their details."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from pneumoscan.core.sentence import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable

    from pneumoscan.core.sentence import Sentence

    Translate = Callable[[str, str], str]  # context and text to text, as `QCoreApplication.translate`

_CONTEXT = "Detail"
_COUNTED = re.compile(r"(\d+) ([a-z]+?)s?")  # an age, as `core.age` writes it
_AGES = {
    "year": (QT_TRANSLATE_NOOP("Detail", "1 year"), QT_TRANSLATE_NOOP("Detail", "{count} years")),
    "month": (QT_TRANSLATE_NOOP("Detail", "1 month"), QT_TRANSLATE_NOOP("Detail", "{count} months")),
    "day": (QT_TRANSLATE_NOOP("Detail", "1 day"), QT_TRANSLATE_NOOP("Detail", "{count} days")),
}
_BOTH = QT_TRANSLATE_NOOP("Detail", "{first} and {second}")


def worded(value: Sentence[Any], context: str, look_up: Translate) -> str:
    """The sentence of a code. Details from files stay as they are: the result is plain text.

    Args:
        value: What is told.
        context: Under which its template is translated, as `Problem`.
        look_up: Looks a text up; gives back what it does not know.
    """
    details = {name: _detail(name, words, look_up) for name, words in value.details.items()}
    return type(value)(value.code, details).fill(look_up(context, str(value.code.value)))


def steps(description: str, look_up: Translate) -> str:
    """What was done to a film, from `Correction.description`."""
    first, also, second = description.partition(" and ")
    if not also:
        return look_up(_CONTEXT, first)
    return look_up(_CONTEXT, _BOTH).format(first=look_up(_CONTEXT, first), second=steps(second, look_up))


def _detail(name: str, words: str, look_up: Translate) -> str:
    if name == "correction":
        return steps(words, look_up)
    counted = _COUNTED.fullmatch(words)
    if counted and counted[2] in _AGES:
        one, several = _AGES[counted[2]]
        count = int(counted[1])
        return look_up(_CONTEXT, one if count == 1 else several).format(count=count)
    return look_up(_CONTEXT, words)
