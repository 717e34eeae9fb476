"""The check as the program sees it: a child process is asked, and what it breaks over is a row like the others."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, replace
from typing import TYPE_CHECKING

from pneumoscan.core import child_process
from pneumoscan.core.installation import CheckCode, CheckResult, ToldCode, check_of, failed
from pneumoscan.self_test.talk import Talk
from pneumoscan.self_test.workshop import reason_of

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable

    from pneumoscan.core.installation import Answer

_MODULE = "pneumoscan.self_test.helper"
# TensorFlow may need a minute to load on a slow disk.
SECONDS_A_CHECK = 180.0


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be checked, and with what.

    Attributes:
        data_folder: That of the history.
        temporary: Where temporary files go; None for the system's place.
        is_quick: Only what a day's first film waits for.
        first: The number of the first check: those before were made.
    """

    data_folder: str = ""
    temporary: str | None = None
    is_quick: bool = False
    first: int = 0


@dataclass(slots=True)
class Outcome:
    """What came of it.

    Attributes:
        results: The rows.
        facts: What program and machine are; see `facts.gather`. Empty where the last check crashed.
    """

    results: list[CheckResult] = field(default_factory=list)
    facts: dict[str, dict[str, str]] = field(default_factory=dict)

    @property
    def has_passed(self) -> bool:
        """Whether anything was checked, and nothing is wrong."""
        return bool(self.results) and not any(result.is_failure for result in self.results)


def conduct(
    request: Request,
    tell: Callable[[CheckResult, int], object] = lambda _result, _planned: None,
    is_cancelled: Callable[[], bool] = lambda: False,
    seconds_a_check: float = SECONDS_A_CHECK,
) -> Outcome:
    """Make the checks. After one that broke the process, another process goes on with the next.

    Args:
        request: What is to be checked.
        tell: Takes each row as soon as it is there, and how many there will be.
        is_cancelled: Asked all the while; once it says yes, the process is ended.
        seconds_a_check: How long one check may take.

    Raises:
        CancelledError: It was cancelled.
    """
    outcome = Outcome()

    def enter(result: CheckResult, planned: int) -> None:
        outcome.results.append(result)
        tell(result, planned)

    while True:
        try:
            process = _started(request)
        except OSError as fault:
            return _broken(outcome, tell, failed(ToldCode.PROCESS_FAILED, reason=reason_of(fault)))
        talk = Talk(process, enter, is_cancelled, seconds_a_check)
        try:
            facts = talk.listen()
        finally:
            child_process.end(process)
        if facts is not None:
            outcome.facts = facts
            return outcome
        if talk.broken is None:
            return _broken(outcome, tell, failed(ToldCode.CRASHED))
        if talk.broken + 1 >= talk.planned:
            return outcome
        request = replace(request, first=talk.broken + 1)


def _started(request: Request) -> subprocess.Popen[bytes]:
    # Nothing is gained from threads in NumPy's algebra, which cost memory and time to start.
    environment = {"OPENBLAS_NUM_THREADS": "1"}
    return child_process.start(
        child_process.CHECKING_HELPER, _MODULE, json.dumps(asdict(request)), environment=environment
    )


def _broken(outcome: Outcome, tell: Callable[[CheckResult, int], object], answer: Answer) -> Outcome:
    """There is no telling which part is at fault, but one is."""
    result = CheckResult(check_of(CheckCode.WHOLE), answer, 0.0)
    outcome.results.append(result)
    tell(result, len(outcome.results))
    return outcome
