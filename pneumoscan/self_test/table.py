"""The check as a page of text to print, sign and file, and as JSON for whoever looks after many computers."""

from __future__ import annotations

import json
import textwrap
from typing import TYPE_CHECKING

from pneumoscan.core.installation import State

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime

    from pneumoscan.core.installation import CheckResult

    Facts = Mapping[str, Mapping[str, str]]

WIDTH = 100  # columns; landscape paper and any terminal have them
_TITLE_WIDTH, _STATE_WIDTH, _TIME_WIDTH = 50, 8, 8
_PASSED = "All {count} checks passed."
_FAILED = "{failed} of {count} checks FAILED: {names}."
_DO_NOT_SCREEN = "Do not screen films with this installation until they pass."


def text(results: Sequence[CheckResult], facts: Facts, made_at: datetime) -> str:
    """The page. It names no patient, no user and no folder.

    Args:
        results: The rows.
        facts: What program and machine are; see `facts.gather`.
        made_at: When the check was made, with its time zone.
    """
    parts = [
        "PneumoScan: check of this installation",
        f"{made_at:%Y-%m-%d %H:%M %Z}",
        "Research use only. Not a medical device.",
        "",
        *_facts(facts),
        *(line for result in results for line in _row(result)),
        "",
        *_wrapped(summary(results)),
        "",
        f"Checked by: {'_' * 30}  Signature: {'_' * 35}",
    ]
    return "\n".join(line.rstrip() for line in parts) + "\n"


def summary(results: Sequence[CheckResult]) -> str:
    """What it came to, in a sentence or two."""
    failures = [result for result in results if result.is_failure]
    if not failures:
        return _PASSED.format(count=len(results))
    names = "; ".join(result.check.sentence for result in failures)
    sentence = _FAILED.format(failed=len(failures), count=len(results), names=names)
    return f"{sentence} {_DO_NOT_SCREEN}" if any(result.forbids_screening for result in failures) else sentence


def record(results: Sequence[CheckResult], facts: Facts, made_at: datetime) -> str:
    """The same as JSON."""
    content = {
        "passed": bool(results) and not any(result.is_failure for result in results),
        "made_at": made_at.isoformat(timespec="seconds"),
        "facts": {name: dict(part) for name, part in facts.items()},
        "checks": [result.as_record() for result in results],
    }
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"


def _facts(facts: Facts) -> Iterator[str]:
    for name, part in facts.items():
        if name == "libraries":
            yield from _wrapped("Libraries: " + ", ".join(f"{each} {version}" for each, version in part.items()))
        else:
            for each, value in part.items():
                yield from _wrapped(f"{each}: {value}")
    if facts:
        yield ""


def _row(result: CheckResult) -> Iterator[str]:
    """Title, outcome, time and, where it does not fit beside them, the sentence below."""
    state = _STATES[result.answer.state]
    yield f"{result.check.sentence:<{_TITLE_WIDTH}} {state:<{_STATE_WIDTH}} {result.seconds:>{_TIME_WIDTH}.2f} s"
    yield from _wrapped(result.answer.told.sentence, indent="    ")


def _wrapped(words: str, indent: str = "") -> list[str]:
    return textwrap.wrap(words, WIDTH, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)


_STATES = {State.PASSED: "passed", State.FAILED: "FAILED", State.ABSENT: "-"}
