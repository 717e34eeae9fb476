"""What all tests share: whichever of them needs an application first gets the program's own."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if TYPE_CHECKING:
    from pneumoscan.gui.application import Application


@pytest.fixture(scope="session")
def qapp_cls() -> type[Application]:
    """The program's own application."""
    from pneumoscan.gui.application import Application

    return Application
