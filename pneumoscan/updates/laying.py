"""Laying a package's files in a folder, whole or not at all."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from pneumoscan.core.files import flush
from pneumoscan.updates.package import usable_manifest

if TYPE_CHECKING:
    from pneumoscan.updates.package import Package

_PART = ".part-"  # begins the name of a folder that is being written


def lay(package: Package, target: Path) -> None:
    """Write the files of a package into a folder of its own, unless they are there.

    The folder has its name only once all of them are on the disk. What a crash left of others is taken away.

    Args:
        package: What to write.
        target: Where. One that is damaged is replaced.

    Raises:
        OSError: It cannot be written; nothing is left of it.
        UpdateError: The program could not use the model.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    _tidy_up(target.parent, _PART)
    if is_whole(target, package):
        return
    part = Path(tempfile.mkdtemp(prefix=_PART, dir=target.parent))
    try:
        for name, content in package.files.items():
            (part / name).write_bytes(content)
            flush(part / name)
        usable_manifest(part, package.release)
        if target.exists():
            target.rename(part.with_name(f"{part.name}-damaged"))
        part.rename(target)
        flush(target.parent)
    finally:
        _tidy_up(target.parent, part.name)


def is_whole(folder: Path, package: Package) -> bool:
    """Whether all files of a package are in a folder, as they were signed."""
    try:
        return all((folder / name).read_bytes() == content for name, content in package.files.items())
    except OSError:
        return False


def _tidy_up(folder: Path, beginning: str) -> None:
    for left in folder.glob(f"{beginning}*"):
        shutil.rmtree(left, ignore_errors=True)
