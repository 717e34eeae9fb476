from __future__ import annotations

import os
from typing import TYPE_CHECKING

from pneumoscan.classifier.quiet import silent_standard_error

if TYPE_CHECKING:
    import pytest


def test_native_chatter_is_kept_off_the_terminal_and_only_while_asked(capfd: pytest.CaptureFixture[str]) -> None:
    with silent_standard_error():
        os.write(2, b"oneDNN custom operations are on\n")
    os.write(2, b"after\n")
    assert capfd.readouterr().err == "after\n"


def test_a_fault_inside_gives_the_terminal_back(capfd: pytest.CaptureFixture[str]) -> None:
    try:
        with silent_standard_error():
            raise ValueError
    except ValueError:
        os.write(2, b"told\n")
    assert capfd.readouterr().err == "told\n"
