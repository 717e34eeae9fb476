"""What the window says of the check of an installation, in the user's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pneumoscan.core.installation import State
from pneumoscan.core.wording import worded
from pneumoscan.gui.look import text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pneumoscan.core.installation import CheckResult

translate = QCoreApplication.translate


def title(result: CheckResult) -> str:
    """What was looked at."""
    return text.printable(worded(result.check, "Installation", translate))


def told(result: CheckResult) -> str:
    """What it came to, in a sentence."""
    return text.printable(worded(result.answer.told, "Installation", translate))


def state(value: State) -> str:
    """How it ended, in a word."""
    return {
        State.PASSED: translate("Installation", "Passed"),
        State.FAILED: translate("Installation", "FAILED"),
        State.ABSENT: translate("Installation", "Left out"),
    }[value]


def seconds(value: float) -> str:
    """How long it took."""
    return translate("Installation", "{seconds} s").format(seconds=f"{value:.1f}")


def summary(results: Sequence[CheckResult]) -> str:
    """What all of them came to."""
    failures = [result for result in results if result.is_failure]
    if not failures:
        return translate("Installation", "All {count} checks passed.").format(count=len(results))
    template = translate("Installation", "{failed} of {count} checks failed: {names}.")
    names = "; ".join(title(result) for result in failures)
    sentence = template.format(failed=len(failures), count=len(results), names=names)
    if any(result.forbids_screening for result in failures):
        consequence = translate("Installation", "Nothing is screened until they pass.")
    else:
        consequence = translate("Installation", "Verdicts are not affected.")
    return f"{sentence} {consequence}"


def refusal(failures: Sequence[CheckResult]) -> str:
    """Why nothing is screened, and what to do; of several failures the first, which as a rule brought the others."""
    first = failures[0]
    template = translate(
        "Installation", "Nothing is screened: the check of this installation failed. {title}: {sentence}"
    )
    return template.format(title=title(first), sentence=told(first))
