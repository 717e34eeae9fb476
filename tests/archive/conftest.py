from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pneumoscan.archive import Archive

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "history"


@pytest.fixture
def archive(folder: Path) -> Iterator[Archive]:
    opened = Archive.open(folder)
    yield opened
    opened.close()
