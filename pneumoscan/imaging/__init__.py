"""Any file -> `Radiograph`: one grey image, what it was, and what is wrong with it.

`read`, `read_to_screen` and `load` work in this process; `isolation.Reader` reads in another, where a file can do no
harm.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from pneumoscan.core.radiograph import Radiograph

__all__ = ["load", "read", "read_to_screen"]


def load(path: Path) -> Radiograph:
    """As `loading.load`: read the film at `path`; anything but a film is an error."""
    from pneumoscan.imaging import loading  # Pillow is not needed to start the program

    return loading.load(path)


def read(path: Path) -> Radiograph:
    """As `loading.read`: read whatever image is at `path`; what speaks against it comes with it."""
    from pneumoscan.imaging import loading

    return loading.read(path)


def read_to_screen(path: Path) -> Radiograph:
    """As `loading.read_to_screen`: as `read`, but a large JPEG comes at a half or less of its size."""
    from pneumoscan.imaging import loading

    return loading.read_to_screen(path)
