"""What the window says of models, in the user's language."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pneumoscan.core.model_name import ModelName
from pneumoscan.core.verdict import Verdict
from pneumoscan.core.wording import worded
from pneumoscan.gui.look import dates, text

if TYPE_CHECKING:
    from pneumoscan.core.diagnostics import Share
    from pneumoscan.core.finding import Finding
    from pneumoscan.updates.overview import ModelFacts
    from pneumoscan.updates.refusal import Refusal
    from pneumoscan.updates.trial import Compared, Summary

translate = QCoreApplication.translate


def refusal(value: Refusal) -> str:
    """Why something is not done. Its details come from files: plain text."""
    return text.printable(worded(value, "Updates", translate))


def slot(name: ModelName) -> str:
    """Which of the program's models it is."""
    return {
        ModelName.FULL: translate("Models", "Full model"),
        ModelName.FAST: translate("Models", "Fast model"),
    }[name]


def auc(share: Share | None) -> str:
    """The area under the ROC curve with its interval; a dash where it is not known."""
    if share is None:
        return "–"
    return translate("Models", "{value} ({low} to {high})").format(
        value=text.score(share.value), low=text.score(share.low), high=text.score(share.high)
    )


def model_cells(facts: ModelFacts, *, is_passed_over: bool) -> tuple[str, ...]:
    """A model: what it is for, its name, whether it is in force, its figure, whose it is, and since when."""
    if is_passed_over:
        state = translate("Models", "Newer than the one in force")
    elif facts.problem:
        state = translate("Models", "Cannot be used")
        state = translate("Models", "In force, cannot be used") if facts.is_in_force else state
    else:
        state = translate("Models", "In force") if facts.is_in_force else ""
    own = translate("Models", "Came with the program")
    when = _moment(facts.installed_at)
    return slot(facts.slot), facts.name, state, auc(facts.auc), own if facts.is_own else facts.signed_by, when


def facts_line(facts: ModelFacts) -> str:
    """A model on one line, to be put beside another."""
    return translate("Models", "{name}; area under the ROC curve on its validation films {auc}").format(
        name=text.printable(facts.name), auc=auc(facts.auc)
    )


def flip_cells(compared: Compared) -> tuple[str, ...]:
    """A film: its file, what each model says, and the reader's finding."""
    call = compared.film.call
    name = compared.film.study.path.name
    if compared.film.is_sample:
        name = translate("Models", "{name} (sample)").format(name=name)
    return name, _told(compared.old), _told(compared.new), text.verdict(call) if call else ""


def flip_hint(compared: Compared) -> str:
    """Where the film is, and why it has no verdict."""
    found = [str(compared.film.study.path)]
    found += [text.problem(each.problem) for each in (compared.old, compared.new) if each and each.problem]
    return "\n".join(dict.fromkeys(found))


def summary(value: Summary) -> str:
    """What a trial came to."""
    flips = len(value.flips)
    total = len(value.compared)
    if not flips:
        first = translate("Models", "Of {total} films none comes out differently.").format(total=total)
    else:
        template = translate("Models", "Of {total} films {flips} come out differently: {parts}.")
        first = template.format(total=total, flips=flips, parts=", ".join(_parts(value)))
    lost = translate("Models", "Without a verdict of either model: {count}.").format(count=value.lost)
    return f"{first} {lost}" if value.lost else first


def agreement(value: Summary) -> str:
    """How often each model says what the readers said; empty where no reader said anything."""
    found = value.agreement
    if found is None:
        return ""
    template = translate(
        "Models",
        "Readers called {films} of the films tried: the model in force agrees with {old}, the new one with {new}. "
        "Readers who saw the verdict of the one in force tend to agree with it.",
    )
    return template.format(films=found.films, old=_percent(found.old), new=_percent(found.new))


def _parts(value: Summary) -> list[str]:
    words = {
        Verdict.PNEUMONIA: translate("Models", "{count} now pneumonia"),
        Verdict.UNCERTAIN: translate("Models", "{count} now uncertain"),
        Verdict.NORMAL: translate("Models", "{count} now normal"),
        None: translate("Models", "{count} now without a verdict"),
    }
    return [words[told].format(count=value.count(told)) for told in words if value.count(told)]


def _told(finding: Finding | None) -> str:
    if finding is None:
        return "–"
    if finding.assessment is None:
        return translate("Models", "No verdict")
    return f"{text.verdict(finding.assessment.verdict)} {text.score(finding.assessment.score)}"


def _percent(share: Share) -> str:
    numbers = (round(100 * part) for part in (share.value, share.low, share.high))
    value, low, high = numbers
    return translate("Models", "{value} % ({low} to {high})").format(value=value, low=low, high=high)


def _moment(when: str) -> str:
    try:
        return dates.moment(datetime.fromisoformat(when))
    except ValueError:
        return ""
