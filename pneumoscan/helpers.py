"""The program as its own helper: what is started with a sign as first argument serves the program that started it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pneumoscan.classifier.explanation_process import HELPER_ARGUMENT as EXPLAINING
from pneumoscan.imaging.helper_process import HELPER_ARGUMENT as READING

if TYPE_CHECKING:
    from collections.abc import Sequence


def run_helper(arguments: Sequence[str]) -> int | None:
    """Serve, if the arguments say so, and return the exit status; None where they mean the program itself."""
    match arguments:
        case [sign, *rest] if sign == READING:
            from pneumoscan.imaging import helper

            return helper.main(rest)
        case [sign, *rest] if sign == EXPLAINING:
            from pneumoscan.classifier import explanation_helper

            return explanation_helper.main(rest)
    return None
