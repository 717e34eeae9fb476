"""The program as its own helper: what is started with a sign as first argument serves the program that started it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pneumoscan.core.child_process import CHECKING_HELPER, DECODING_HELPER, EXPLAINING_HELPER

if TYPE_CHECKING:
    from collections.abc import Sequence

SELF_TEST = "--self-test"


def run_helper(arguments: Sequence[str]) -> int | None:
    """Serve, if the arguments say so, and return the exit status; None where they mean the program itself."""
    match arguments:
        case [sign, *rest] if sign == DECODING_HELPER:
            from pneumoscan.imaging import helper

            return helper.main(rest)
        case [sign, *rest] if sign == EXPLAINING_HELPER:
            from pneumoscan.classifier import explanation_helper

            return explanation_helper.main(rest)
        case [sign, *rest] if sign == CHECKING_HELPER:
            from pneumoscan.self_test import helper as checking_helper

            return checking_helper.main(rest)
        case [sign, *rest] if sign == SELF_TEST:
            from pneumoscan.self_test import command

            return command.main(rest)
    return None
