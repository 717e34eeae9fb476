"""The films that wait to be screened: one thread adds and takes back, another takes."""

from __future__ import annotations

import threading
from collections import deque
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from pneumoscan.core.study import Study


class Waiting:
    """A queue in which every study that was added is either taken or withdrawn: never both, never neither.

    So stopping is to withdraw all, and no flag can be missed.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._studies: deque[Study] = deque()
        self._is_paused = False
        self._in_hand: Study | None = None
        self._is_given_up = False

    # For the thread that asks

    @property
    def is_paused(self) -> bool:
        """Whether nothing is taken for the time being."""
        return self._is_paused

    def pause(self, *, paused: bool) -> None:
        """Let nothing be taken, or take on; those that wait go on waiting, in their order."""
        with self._lock:
            self._is_paused = paused

    def add(self, studies: Iterable[Study]) -> None:
        """Put studies behind those that wait."""
        with self._lock:
            self._studies.extend(studies)

    def withdraw(self, studies: Collection[Study] | None = None) -> list[Study]:
        """Take back studies (all where None) that are still waiting; returns those that will not be taken."""
        with self._lock:
            waiting, self._studies = self._studies, deque()
            if studies is None:
                return list(waiting)
            self._studies.extend(study for study in waiting if study not in studies)
            return [study for study in waiting if study in studies]

    def give_up(self) -> bool:
        """Say that the study in hand is not wanted any more; returns whether there is one."""
        with self._lock:
            self._is_given_up = self._in_hand is not None
            return self._is_given_up

    # For the thread that works

    def take(self) -> tuple[Study, ...]:
        """Take the first; returns it, and those behind it that will probably be next. Empty if there is none to take.

        The one that was taken before counts as answered.
        """
        with self._lock:
            self._is_given_up = False
            self._in_hand = self._studies.popleft() if self._studies and not self._is_paused else None
            return () if self._in_hand is None else (self._in_hand, *islice(self._studies, _FORESIGHT))

    @property
    def is_given_up(self) -> bool:
        """Whether the study in hand is not wanted any more."""
        return self._is_given_up


_FORESIGHT = 8
