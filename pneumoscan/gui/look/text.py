"""What the window says about values of the core, in the user's language."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pneumoscan.core.plain_text import visible
from pneumoscan.core.verdict import Verdict
from pneumoscan.core.wording import worded
from pneumoscan.gui.worklist.outcome import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pneumoscan.archive import Told
    from pneumoscan.core.correction import Correction
    from pneumoscan.core.finding import Assessment
    from pneumoscan.core.problem import Problem
    from pneumoscan.core.progress import Progress
    from pneumoscan.core.remark import Remark

translate = QCoreApplication.translate


def research_use_only() -> str:
    """The line that stands wherever a result does."""
    return translate("Text", "Research use only. Not a medical device; a score is not a diagnosis.")


def population() -> str:
    """Whom the model knows; it stands beside every verdict."""
    return translate(
        "Text", "The model knows only children of one to five years: its verdict on anyone else means nothing."
    )


def verdict(value: Verdict) -> str:
    """The word for a verdict."""
    return {
        Verdict.PNEUMONIA: translate("Text", "PNEUMONIA"),
        Verdict.NORMAL: translate("Text", "NORMAL"),
        Verdict.UNCERTAIN: translate("Text", "UNCERTAIN"),
    }[value]


def status(outcome: Outcome) -> str:
    """The word for where a row stands."""
    return {
        Outcome.REJECTED: translate("Text", "Rejected"),
        Outcome.ERROR: translate("Text", "Failed"),
        Outcome.NOT_SCREENED: translate("Text", "Not screened"),
        Outcome.SCREENING: translate("Text", "Screening…"),
        Outcome.WAITING: translate("Text", "Waiting"),
        Outcome.TO_READ: translate("Text", "To be read"),
    }.get(outcome, translate("Text", "Screened"))


def problem(value: Problem) -> str:
    """The sentence of a problem. Its details come from files: plain text."""
    return printable(worded(value, "Problem", translate))


def remark(value: Remark) -> str:
    """The sentence of a remark. Its details come from files: plain text."""
    return printable(worded(value, "Remark", translate))


def archive(values: Iterable[Told]) -> str:
    """What the history has to tell: the `troubles` of an error, or its `notices`."""
    return " ".join(printable(worded(value, "Archive", translate)) for value in values)


def warning(value: Remark) -> str:
    """A remark where its sign cannot be seen."""
    return translate("Text", "Warning: {sentence}").format(sentence=remark(value))


def shown_anyway() -> str:
    """The word for a row whose verdict is there only because a person asked for it."""
    return translate("Text", "Shown anyway")


def correction(value: Correction) -> str:
    """What is done to a film, to follow on a colon."""
    steps = []
    if value.quarter_turns:
        steps.append(
            {
                1: translate("Text", "turned clockwise by 90 degrees"),
                2: translate("Text", "turned by 180 degrees"),
                3: translate("Text", "turned anticlockwise by 90 degrees"),
            }[value.quarter_turns]
        )
    if value.mirrored:
        steps.append(translate("Text", "mirrored"))
    if value.inverted:
        steps.append(translate("Text", "black and white exchanged"))
    return ", ".join(steps) or translate("Text", "as it is in the file")


def score(value: float) -> str:
    """A score or an operating point as it is written everywhere."""
    return f"{value:.3f}"


def meaning(assessment: Assessment) -> str:
    """One sentence on what score and operating point say, and what they do not."""
    low, high = assessment.band or (assessment.threshold, assessment.threshold)
    near = translate("Text", "The score is too near to the operating point {threshold}: {then}")
    within = translate(
        "Text", "The score lies between {low} and {high}, too near to the operating point {threshold}: {then}"
    )
    template = {
        Verdict.PNEUMONIA: translate("Text", "The score is at or above the operating point {threshold}: {then}"),
        Verdict.NORMAL: translate("Text", "The score is below the operating point {threshold}: {then}"),
        Verdict.UNCERTAIN: within if low < high else near,
    }[assessment.verdict]
    consequence = {
        Verdict.PNEUMONIA: translate("Text", "the film resembles films with pneumonia. Have it read."),
        Verdict.NORMAL: translate("Text", "the film resembles films without pneumonia. That does not rule it out."),
        Verdict.UNCERTAIN: translate("Text", "the film is not called either way. Have it read."),
    }[assessment.verdict]
    caution = translate("Text", "A score is not the probability that this patient is ill.")
    values = {"threshold": score(assessment.threshold), "low": score(low), "high": score(high)}
    return f"{template.format(then=consequence, **values)} {caution}"


def progress(value: Progress) -> str:
    """Count, films without verdict, and time left, on one line."""
    return "  ·  ".join(progress_parts(value))


def progress_parts(value: Progress) -> list[str]:
    """Count, films without verdict, and time left, most important first."""
    parts = [translate("Text", "{done} of {total}").format(done=value.done, total=value.total)]
    if value.failed:
        parts.append(translate("Text", "without verdict: {count}").format(count=value.failed))
    if value.seconds_left is not None and value.done < value.total:
        parts.append(translate("Text", "{time} left").format(time=duration(value.seconds_left)))
    return parts


def rate(films_per_minute: float) -> str:
    """How fast films are screened."""
    count = round(films_per_minute) if films_per_minute >= 10 else round(films_per_minute, 1)
    return translate("Text", "{count} films a minute").format(count=count)


def duration(seconds: float) -> str:
    """A time to wait, no finer than a person cares for."""
    if seconds < 60:
        return translate("Text", "{count} s").format(count=max(1, round(seconds)))
    minutes = round(seconds / 60)
    if minutes < 60:
        return translate("Text", "{count} min").format(count=minutes)
    return translate("Text", "{hours} h {minutes:02d} min").format(hours=minutes // 60, minutes=minutes % 60)


def printable(text: str) -> str:
    """Text from a file or its name on one line, with a mark in place of what cannot or must not be drawn."""
    return visible(text)


def printable_lines(lines: Iterable[str]) -> str:
    """Several texts from a file, each on its line."""
    return "\n".join(printable(line) for line in lines)


def tool_tip(*lines: str) -> str:
    """Lines for a tool tip, as markup that shows them literally: Qt would take `<img ...` in a name for markup."""
    return "<br>".join(f"<span>{html.escape(printable(line))}</span>" for line in lines)
