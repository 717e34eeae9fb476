"""Which running program has which list open, by locks that a crash lets go of."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from pneumoscan.archive.errors import as_sentences
from pneumoscan.archive.store import PATIENCE, PRIVATE_FILE, make_private_folder
from pneumoscan.archive.values import ListId

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Holding:
    """The lists that this program has open, and what can be said of those of others.

    Taking, probing and tidying happen under one more lock, the guard: a probe holds the lock it probes for a moment,
    and a lock file that is deleted while another program opens it would be two locks of one name.
    """

    def __init__(self, folder: Path) -> None:
        """Use `folder/lists`, which is made if it is missing."""
        self._folder = folder / "lists"
        make_private_folder(self._folder)
        self._guard_path = folder / "lists.lock"
        self._held: dict[ListId, FileLock] = {}

    def take(self, list_id: ListId) -> bool:
        """Hold a list; False if another program does."""
        with self._guarded():
            return list_id in self._held or self._try(list_id)

    def release(self, list_id: ListId) -> None:
        """Hold it no longer."""
        lock = self._held.pop(list_id, None)
        if lock is not None:
            with self._guarded():
                _drop(lock, self._path(list_id))

    def release_all(self) -> None:
        """Hold nothing any longer."""
        for list_id in tuple(self._held):
            self.release(list_id)

    def holds(self, list_id: ListId) -> bool:
        """Whether this program does."""
        return list_id in self._held

    def held(self) -> frozenset[ListId]:
        """The lists that any running program holds. Deletes the lock files that a crash has left."""
        with self._guarded():
            numbers = [ListId(int(path.stem)) for path in self._folder.glob("*.lock") if path.stem.isdecimal()]
            return frozenset(list_id for list_id in numbers if list_id in self._held or not self._is_free(list_id))

    def is_held_elsewhere(self, list_id: ListId) -> bool:
        """Whether another program does."""
        return not self.holds(list_id) and list_id in self.held()

    def _is_free(self, list_id: ListId) -> bool:
        if not self._try(list_id):
            return False
        _drop(self._held.pop(list_id), self._path(list_id))
        return True

    def _try(self, list_id: ListId) -> bool:
        lock = _lock(self._path(list_id))
        try:
            lock.acquire(timeout=0)
        except Timeout:
            return False
        self._held[list_id] = lock
        return True

    def _path(self, list_id: ListId) -> Path:
        return self._folder / f"{list_id}.lock"

    @contextlib.contextmanager
    def _guarded(self) -> Iterator[None]:
        with as_sentences(), _lock(self._guard_path).acquire(timeout=PATIENCE):
            yield


def _drop(lock: FileLock, path: Path) -> None:
    lock.release()
    with contextlib.suppress(OSError):  # Windows, where a virus scanner may have it open
        path.unlink(missing_ok=True)


def _lock(path: Path) -> FileLock:
    return FileLock(path, mode=PRIVATE_FILE, thread_local=False)
