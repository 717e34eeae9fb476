"""Where the files that ship with the program are."""

from __future__ import annotations

import sys
from pathlib import Path


def resource_path(name: str) -> Path:
    """The path of `name` under `resources`: in the packaged program, an installed wheel, or a checkout."""
    frozen = getattr(sys, "_MEIPASS", None)
    package = Path(__file__).resolve().parents[1]
    roots = [Path(frozen) / "resources"] if frozen else [package / "resources", package.parent / "resources"]
    return next((root for root in roots if root.is_dir()), roots[-1]) / name
