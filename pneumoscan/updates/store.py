"""Where models are installed, which of them is in force, and the way back.

A model's folder takes its name only once all its files are on the disk, and `in_force.json` is replaced after that: a
crash, a full disk or a stick pulled out leaves the model in force that was. No folder is ever changed or deleted, so
that there is always a way back. One program at a time changes anything, by a lock that a crash lets go of.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from filelock import FileLock

from pneumoscan.classifier import installed, library, manifest
from pneumoscan.classifier.manifest import ModelError
from pneumoscan.core.files import atomic_path
from pneumoscan.core.model_name import ModelName
from pneumoscan.updates import admission, journal
from pneumoscan.updates.journal import Deed, Line
from pneumoscan.updates.laying import lay
from pneumoscan.updates.refusal import RefusalCode, UpdateError, as_refusals

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from pneumoscan.classifier.installed import Succession
    from pneumoscan.classifier.manifest import Manifest
    from pneumoscan.classifier.signing import PublicKey
    from pneumoscan.updates.package import Package

_PATIENCE_SECONDS = 2
_MOST_REMEMBERED = 20  # models to go back to


@dataclass(frozen=True, slots=True)
class Change:
    """What was done, so that it can be undone.

    Attributes:
        name: Of which model.
        before: What was in force.
        after: What is.
    """

    name: ModelName
    before: Succession
    after: Succession


class Store:
    """The installed models of one user. Any thread may use it, but not the window's: it reads and writes files."""

    def __init__(self, folder: Path | None = None, keys: Sequence[PublicKey] | None = None) -> None:
        """Touch nothing yet.

        Args:
            folder: Where they are, or will be; the user's own where None.
            keys: Those that may have signed them; the program's where None.
        """
        self.folder = folder or installed.models_folder()
        self.keys = keys

    def succession(self, name: ModelName) -> Succession:
        """The models that took the place of the program's own one after the other, the last in force.

        Raises:
            ModelError: As `installed.read_in_force`.
        """
        return installed.read_in_force(self.folder).get(name, ())

    def folder_in_force(self, name: ModelName) -> Path:
        """Where the model lies that is in force, be it installed or the program's own. It is not checked.

        Raises:
            ModelError: As `installed.read_in_force`.
        """
        return installed.folder_in_force(name, self.folder) or library.own_folder(name)

    def manifest_in_force(self, name: ModelName) -> Manifest:
        """The manifest of the model that is in force, checked as at each start of the program.

        Raises:
            ModelError: It cannot be used.
        """
        folder = self.folder_in_force(name)
        is_own = folder == library.own_folder(name)
        return manifest.load(folder) if is_own else installed.load(folder, name, self.keys)

    def check_new(self, package: Package, *, is_older_allowed: bool = False) -> None:
        """Whether a package may take the place of what is in force.

        Args:
            package: What is to be installed.
            is_older_allowed: Whether a person said that an older model is meant.

        Raises:
            UpdateError: It is in force already, another has its name, or it is older.
        """
        try:
            current = self.folder_in_force(package.release.slot)
        except ModelError as fault:
            raise UpdateError(RefusalCode.UNUSABLE, reason=fault) from fault
        others = [*map(library.own_folder, ModelName), *(folder for _, folder in installed.all_folders(self.folder))]
        admission.check(package, current, others, is_older_allowed=is_older_allowed)

    def install(self, package: Package, *, is_older_allowed: bool = False) -> Change:
        """Put a package in force, beside what is there.

        Args:
            package: Checked by `package.read`.
            is_older_allowed: Whether a person said that an older model is meant.

        Raises:
            UpdateError: It is refused, or cannot be written; nothing has changed.
        """
        with as_refusals(), self._alone():
            self.check_new(package, is_older_allowed=is_older_allowed)
            lay(package, installed.folder_of(self.folder, package.release.slot, package.identity))
            return self._put_in_force(package)

    def go_back(self, name: ModelName) -> Change:
        """Put the model before the one in force in its place; of those that cannot be used, the program's own.

        Raises:
            UpdateError: There is none before, or it cannot be written; nothing has changed.
        """
        with as_refusals(), self._alone():
            everything = self._everything()
            before = everything.get(name, ())
            if not before and self._is_understood():
                raise UpdateError(RefusalCode.NOTHING_BEFORE)
            change = Change(name, before, before[:-1])
            self._switch(change, everything, Deed.WENT_BACK)
            return change

    def undo(self, change: Change) -> Change:
        """Put back in force what was before a change.

        Raises:
            UpdateError: Something else was put in force since, or it cannot be written; nothing has changed.
        """
        with as_refusals(), self._alone():
            everything = self._everything()
            if everything.get(change.name, ()) != change.after:
                raise UpdateError(RefusalCode.CHANGED_SINCE)
            undoing = Change(change.name, change.after, change.before)
            self._switch(undoing, everything, Deed.UNDONE)
            return undoing

    # Writing, under the lock

    def _put_in_force(self, package: Package) -> Change:
        everything = self._everything()
        name = package.release.slot
        before = everything.get(name, ())
        others = before[:-1] if before[-1:] == (package.identity,) else before  # a damaged one is mended
        change = Change(name, before, (*others, package.identity)[-_MOST_REMEMBERED:])
        self._switch(change, everything, Deed.INSTALLED)
        return change

    def _switch(self, change: Change, everything: dict[ModelName, Succession], deed: Deed) -> None:
        """Write what is in force now; first into the journal, so that nothing ever is that is not in it."""
        self._note(change.name, deed, change.after)
        try:
            with atomic_path(self.folder / installed.IN_FORCE_FILE) as path:
                text = installed.written_in_force({**everything, change.name: change.after})
                path.write_text(text, encoding="utf-8")
        except OSError:
            if self._everything().get(change.name, ()) == change.after:
                return  # it has taken its place: what failed came after
            with contextlib.suppress(OSError):
                self._note(change.name, Deed.FAILED, change.before)
            raise

    def _note(self, name: ModelName, deed: Deed, succession: Succession) -> None:
        line = Line(journal.now(), deed, name.value)
        if succession:
            folder = installed.folder_of(self.folder, name, succession[-1])
            line = replace(line, identity=folder.name)
            with contextlib.suppress(ModelError):  # a damaged one to go back to
                signed = installed.check(folder, name, self.keys)
                line = replace(line, model=signed.release.name, key_id=signed.key.key_id)
        journal.append(self.folder, line)

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        self.folder.mkdir(parents=True, exist_ok=True)
        with FileLock(self.folder / "models.lock", timeout=_PATIENCE_SECONDS):
            for left in self.folder.glob(f".{installed.IN_FORCE_FILE}.*.part"):  # by a program that was struck dead
                left.unlink(missing_ok=True)
            yield

    # What is there

    def _everything(self) -> dict[ModelName, Succession]:
        """What is in force; nothing where that cannot be told, which is what one goes back to then."""
        try:
            return installed.read_in_force(self.folder)
        except ModelError:
            return {}

    def _is_understood(self) -> bool:
        try:
            installed.read_in_force(self.folder)
        except ModelError:
            return False
        return True
