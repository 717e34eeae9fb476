"""What goes on, in words for the progress area."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pneumoscan.gui.look import text

if TYPE_CHECKING:
    from pneumoscan.core.progress import Progress

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Activity:
    """Something that goes on.

    Attributes:
        parts: What to say of it, most important first: the last ones are left out where there is no room.
        done: How much is done.
        total: Of how much; nobody knows where 0.
        is_paused: Whether it waits for a person.
    """

    parts: tuple[str, ...]
    done: int = 0
    total: int = 0
    is_paused: bool = False

    def with_parts(self, *more: str) -> Activity:
        """The same, with something of less importance to say."""
        return Activity((*self.parts, *more), self.done, self.total, self.is_paused)


def screening(progress: Progress, *, is_loading: bool, is_in_hand: bool, is_paused: bool) -> Activity:
    """A batch.

    Args:
        progress: Where it stands.
        is_loading: Whether it waits for the model.
        is_in_hand: Whether a film is being screened at this moment.
        is_paused: Whether no further one will be begun.
    """
    parts = text.progress_parts(progress)
    if is_paused:
        pausing = translate("Activity", "Pausing after the film in hand")
        parts.insert(0, pausing if is_in_hand else translate("Activity", "Paused"))
    elif is_loading:
        parts.insert(0, translate("Activity", "Waiting for the model"))
    elif progress.films_per_minute is not None:
        parts.append(text.rate(progress.films_per_minute))
    return Activity(tuple(parts), progress.done, progress.total, is_paused)


def searching(found: int) -> str:
    """Folders being looked through."""
    return translate("Activity", "Looking for films: {count}").format(count=found)


def writing(name: str, page: int, pages: int) -> Activity:
    """A file being written.

    Args:
        name: Of the file.
        page: Pages that are done.
        pages: In all; 0 where nobody knows.
    """
    words = translate("Activity", "Writing {name}").format(name=text.printable(name))
    if not pages:
        return Activity((words,))
    return Activity(
        (words, translate("Activity", "page {page} of {pages}").format(page=page, pages=pages)), page, pages
    )
