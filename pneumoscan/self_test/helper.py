"""The child process that makes the checks, and tells each as it comes: a line of JSON for each thing told."""

from __future__ import annotations

import json
import os
import threading
import time
from pathlib import Path
from typing import IO, TYPE_CHECKING

from pneumoscan.core import child_process
from pneumoscan.core.installation import CheckResult, ToldCode, failed
from pneumoscan.self_test.workshop import FaultError, Workshop

if TYPE_CHECKING:
    from pneumoscan.core.installation import Answer
    from pneumoscan.self_test.plan import Step


def main(arguments: list[str]) -> int:
    """Make the checks; returns the exit status.

    Args:
        arguments: One, a `conductor.Request` as JSON.
    """
    requests, answers = child_process.take_streams()
    child_process.behave()
    threading.Thread(target=_end_with_program, args=(requests,), daemon=True).start()
    wanted = json.loads(arguments[0])
    workshop = Workshop(Path(wanted["data_folder"]), wanted["temporary"] and Path(wanted["temporary"]))
    from pneumoscan.self_test import plan

    planned = plan.steps(workshop, is_quick=wanted["is_quick"])
    _tell(answers, planned=len(planned))
    for number, step in enumerate(planned):
        if number >= wanted["first"]:
            _tell(answers, begun=number, check=step.check.code.name, subject=step.check.details)
            _tell(answers, done=number, result=make(step).as_record())
    _tell(answers, facts={} if wanted["is_quick"] else _facts())
    return 0


def _facts() -> dict[str, dict[str, str]]:
    from pneumoscan.self_test import facts

    return facts.gather()


def make(step: Step) -> CheckResult:
    """Make one check, whatever it comes to."""
    since = time.monotonic()
    try:
        answer = step.make()
    except FaultError as fault:
        answer = fault.answer
    except MemoryError:
        answer = _unforeseen("MemoryError")
    except Exception as fault:  # noqa: BLE001  what a damaged installation raises is not one family
        answer = _unforeseen(type(fault).__name__)
    return CheckResult(step.check, answer, time.monotonic() - since)


def _unforeseen(kind: str) -> Answer:
    """Only the fault's type is told: its text may name a folder."""
    return failed(ToldCode.UNEXPECTED, reason=kind)


def _tell(answers: IO[bytes], **message: object) -> None:
    answers.write(json.dumps(message).encode() + b"\n")
    answers.flush()


def _end_with_program(requests: IO[bytes]) -> None:
    """End at once when the program does, which closes its end of the pipe."""
    requests.read()
    os._exit(0)
