"""What is at a path, told without errors; and what nobody means when they open a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

# What operating systems and programs leave, in lower case; those with signs are waste bins and thumbnails of network
# storage, which hold pictures.
_LITTER = frozenset(
    {
        "thumbs.db",
        "ehthumbs.db",
        "ehthumbs_vista.db",
        "__macosx",
        "system volume information",
        "lost+found",
        "$recycle.bin",
        "@eadir",
        "@recycle",
        "#recycle",
    }
)


def is_litter(name: str) -> bool:
    """Whether a file or folder of this name is hidden (as macOS's `._film.jpg` is) or nobody's film.

    Args:
        name: Without the folder that it lies in.
    """
    return name.startswith((".", "~$")) or name.lower() in _LITTER or name.lower().endswith(".ini")


def is_file(path: Path) -> bool:
    """Whether there is an ordinary file, which unlike a pipe or a device can be opened without waiting for ever."""
    try:
        return path.is_file()
    except OSError:  # a name that is too long, or a folder that may not be looked into
        return False


def is_folder(path: Path) -> bool:
    """Whether there is a folder."""
    try:
        return path.is_dir()
    except OSError:
        return False
