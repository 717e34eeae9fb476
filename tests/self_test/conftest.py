"""Reports and fonts need an application; that of the window's tests, which may run in the same process, will do."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@pytest.fixture(scope="session", autouse=True)
def _has_application(qapp: QApplication) -> None:
    """The same for all of them."""
