"""Text as it is searched: without regard to case, accents and the signs between a DICOM name's parts."""

from __future__ import annotations

import unicodedata

# Letters that Unicode does not take apart into a plain one and a mark; the signs of a person name (PS3.5 6.2, PN).
_LETTERS = str.maketrans({"đ": "d", "ð": "d", "ø": "o", "ł": "l", "ħ": "h", "ı": "i", "^": " ", "=": " "})
# Accents and vowel signs, and invisible characters such as joiners (Unicode's general categories).
_UNHEARD = ("Mn", "Cf")


def fold(text: str) -> str:
    """Small letters without marks, words divided by one space."""
    if text.isascii():
        plain = text.casefold()
    else:
        apart = unicodedata.normalize("NFKD", text.casefold())
        plain = "".join(character for character in apart if unicodedata.category(character) not in _UNHEARD).casefold()
    return " ".join(plain.translate(_LETTERS).split())
