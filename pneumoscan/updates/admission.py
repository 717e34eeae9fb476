"""Whether a package may take the place of the model in force."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pneumoscan.classifier import library, manifest
from pneumoscan.classifier.manifest import ModelError
from pneumoscan.classifier.release import version_in
from pneumoscan.updates.laying import is_whole
from pneumoscan.updates.refusal import RefusalCode, UpdateError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from pneumoscan.updates.package import Package


def check(package: Package, current: Path, others: Iterable[Path], *, is_older_allowed: bool) -> None:
    """Let a package pass that is new here. The one in force may be installed again where it is damaged.

    Args:
        package: What is to be installed.
        current: The folder of the model in force.
        others: Those of all models.
        is_older_allowed: Whether a person said that an older model is meant.

    Raises:
        UpdateError: It is in force already, another has its name, or it is older.
    """
    release = package.release
    sha256 = release.files[manifest.FILE_NAME]
    known = _Known.at(current)
    is_sound = current == library.own_folder(release.slot) or is_whole(current, package)
    if known and known.sha256 == sha256 and is_sound:
        raise UpdateError(RefusalCode.SAME, name=release.name)
    if any(other.name == release.name and other.sha256 != sha256 for other in filter(None, map(_Known.at, others))):
        raise UpdateError(RefusalCode.NAME_TAKEN, name=release.name)
    version = version_in(known.name) if known else None
    if known and version and release.version < version and not is_older_allowed:
        raise UpdateError(RefusalCode.OLDER, name=release.name, current=known.name)


@dataclass(frozen=True, slots=True)
class _Known:
    """What tells a model from others: its name, and the hash of its manifest, which names all its files."""

    name: str
    sha256: str

    @classmethod
    def at(cls, folder: Path) -> _Known | None:
        """The model in a folder; None where none can be read."""
        try:
            content = (folder / manifest.FILE_NAME).read_bytes()
            return cls(str(manifest.read_record(folder)["name"]), hashlib.sha256(content).hexdigest())
        except (OSError, ModelError, KeyError):
            return None
