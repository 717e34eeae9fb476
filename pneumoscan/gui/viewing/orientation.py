"""Which side of the patient lies at which edge of the film (DICOM PS3.3 C.7.6.1.1.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pneumoscan.core.correction import Correction

# Anterior and posterior, right and left, head and foot: those of people. Of animals nothing is said.
_OPPOSITE = {"A": "P", "P": "A", "R": "L", "L": "R", "H": "F", "F": "H"}
_MOST_LETTERS = 3  # one for each axis of the body


class Edges(NamedTuple):
    """The letters of the patient's sides, clockwise from the top; empty where the file does not say."""

    top: str = ""
    right: str = ""
    bottom: str = ""
    left: str = ""

    def turned(self, turn: Correction) -> Edges:
        """After the film was turned clockwise and then mirrored."""
        first = -turn.quarter_turns % 4
        sides = [self[(first + side) % 4] for side in range(4)]
        if turn.mirrored:
            sides[1], sides[3] = sides[3], sides[1]
        return Edges(*sides)


UNKNOWN_EDGES = Edges()


def edges(patient_orientation: str) -> Edges:
    r"""The letters for a film as it is in the file.

    Args:
        patient_orientation: Where the rows run to, then the columns, as `L\F`; anything else says nothing.
    """
    parts = [part.strip().upper() for part in patient_orientation.split("\\")]
    if len(parts) != 2 or not all(_is_direction(part) for part in parts):
        return UNKNOWN_EDGES
    row, column = parts
    return Edges(_opposite(column), row, column, _opposite(row))


def _is_direction(letters: str) -> bool:
    return 0 < len(letters) <= _MOST_LETTERS and all(letter in _OPPOSITE for letter in letters)


def _opposite(letters: str) -> str:
    return "".join(_OPPOSITE[letter] for letter in letters)
