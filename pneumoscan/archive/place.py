"""Where the history lies."""

from __future__ import annotations

from typing import TYPE_CHECKING

import platformdirs

if TYPE_CHECKING:
    from pathlib import Path


def default_folder() -> Path:
    """Where the operating system keeps a program's data for the user at hand."""
    return platformdirs.user_data_path("PneumoScan", appauthor=False)
