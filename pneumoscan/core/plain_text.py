"""Text from files, made fit to show."""

from __future__ import annotations

# Invisible, but Persian and Indian names are misspelt without them. All other invisible characters could hide or turn
# round a part of a text.
_JOINERS = "\u200c\u200d"


def visible(text: str, instead: str = "\N{REPLACEMENT CHARACTER}") -> str:
    """The text with `instead` in place of each character that cannot or must not be drawn, line breaks among them."""
    return "".join(character if character.isprintable() or character in _JOINERS else instead for character in text)
