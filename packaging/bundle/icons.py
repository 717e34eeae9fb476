"""The program's icon as each system wants it, drawn by the program itself: `python -m bundle.icons FOLDER`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

# What desktops on Linux look for, and macOS's largest.
SIDES = (16, 24, 32, 48, 64, 128, 256, 512, 1024)
# 256 is the largest that Windows knows.
_WINDOWS_SIDES = tuple(side for side in SIDES if side <= 256)


def draw(folder: Path) -> None:
    """Write `pneumoscan.ico`, `pneumoscan.icns`, and a `pneumoscan-SIDE.png` of each size, into a folder.

    Args:
        folder: Is made if it is not there.
    """
    from PIL import Image

    folder.mkdir(parents=True, exist_ok=True)
    for side in SIDES:
        (folder / f"pneumoscan-{side}.png").write_bytes(_drawn(side))
    pictures = {side: Image.open(folder / f"pneumoscan-{side}.png") for side in SIDES}
    largest = pictures[max(SIDES)]
    sizes = [(side, side) for side in _WINDOWS_SIDES]
    smaller = [pictures[side] for side in _WINDOWS_SIDES]
    pictures[256].save(folder / "pneumoscan.ico", sizes=sizes, append_images=smaller)
    largest.save(folder / "pneumoscan.icns", append_images=list(pictures.values()))


def _drawn(side: int) -> bytes:
    """The icon as PNG."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QBuffer
    from PySide6.QtGui import QGuiApplication

    from pneumoscan.gui.look.symbols import app_icon

    app = QGuiApplication.instance() or QGuiApplication(["icons"])
    buffer = QBuffer()
    app_icon((side,)).pixmap(side, side).save(buffer, "PNG")
    del app
    return bytes(buffer.data().data())


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
