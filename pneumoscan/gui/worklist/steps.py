"""From the rows that are shown to those that shall be, as insertions and removals."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pneumoscan.gui.worklist.row import Row


@dataclass(frozen=True, slots=True)
class Step:
    """A stretch of rows that comes or goes.

    Attributes:
        first: Its first place, at the time of this step.
        last: Its last place, which belongs to it.
        entering: The rows that come; empty if those that are there go.
    """

    first: int
    last: int
    entering: list[Row] = field(default_factory=list)


def steps_between(before: Sequence[Row], after: Sequence[Row], most: int) -> list[Step] | None:
    """The steps, to be taken in turn; None if they would be more than `most`.

    Rows that stay must be in the same order in both.
    """
    old, new = set(before), set(after)
    leaving = runs((place for place, row in enumerate(before) if row not in new), most)
    entering = runs((place for place, row in enumerate(after) if row not in old), most)
    if len(leaving) + len(entering) > most:
        return None
    removals = [Step(first, last) for first, last in reversed(leaving)]
    return removals + [Step(first, last, list(after[first : last + 1])) for first, last in entering]


def runs(places: Iterable[int], most: int | None = None) -> list[tuple[int, int]]:
    """Ascending places as stretches without gaps, each with its first and its last place.

    Args:
        places: In ascending order.
        most: After how many stretches and one to stop looking; None to go to the end.
    """
    found: list[tuple[int, int]] = []
    for place in places:
        if found and place == found[-1][1] + 1:
            found[-1] = (found[-1][0], place)
        elif most is not None and len(found) > most:
            break
        else:
            found.append((place, place))
    return found
