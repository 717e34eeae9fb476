"""What the report says of readers' findings, which outrank the model's verdicts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pneumoscan.core.review import Standing
from pneumoscan.core.verdict import Verdict
from pneumoscan.report.wording import printable, score_digits, status_name, translate, verdict_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pneumoscan.core.finding import Finding


def standing(finding: Finding) -> Standing:
    """How the reader's finding compares with the model's verdict."""
    return finding.review.standing(finding.assessment.verdict if finding.assessment else None)


def needs_second_look(finding: Finding) -> bool:
    """Whether a call made before the model's verdict was shown differs from it, and nobody looked again."""
    return finding.review.needs_second_look(finding.assessment.verdict if finding.assessment else None)


def whose(finding: Finding) -> str:
    """Whose word stands above a film's page."""
    if finding.review.verdict:
        return translate("Report", "Reader's finding")
    return translate("Report", "Verdict of the model") if finding.assessment else status_name(finding.status)


def model_sentence(finding: Finding) -> str:
    """What the model says, where a reader's finding stands above it."""
    found = finding.assessment
    if found is None:
        template = translate("Report", "The model gives no verdict ({status}).")
        return template.format(status=status_name(finding.status))
    template = translate("Report", "The model says {verdict}, score {score}.")
    return template.format(verdict=verdict_name(found.verdict), score=score_digits(found)[0])


def comparison(finding: Finding) -> str:
    """How the two stand to each other, in a sentence; empty where there is nothing to compare."""
    return {
        Standing.NOT_READ: "",
        Standing.ALONE: "",
        Standing.UNSURE: translate("Report", "The reader is unsure."),
        Standing.MODEL_UNCERTAIN: translate("Report", "The reader decides where the model does not."),
        Standing.AGREES: translate("Report", "The reader agrees with the model."),
        Standing.DISAGREES: translate("Report", "The reader disagrees with the model."),
    }[standing(finding)]


def circumstances(finding: Finding) -> str:
    """When the film was read, and what was said before the model's verdict was in sight."""
    review = finding.review
    sentences = []
    if review.blind and finding.assessment:
        template = translate("Report", "Before the model's verdict was shown the reader said {verdict}.")
        sentences.append(template.format(verdict=_said(review.blind)))
    if needs_second_look(finding):
        sentences.append(translate("Report", "Still to be looked at again."))
    if review.read_at:
        when = printable(f"{review.read_at:%Y-%m-%d %H:%M} {review.read_at:%Z}")
        sentences.append(translate("Report", "Read on {time}.").format(time=when))
    return " ".join(sentences)


def mark(finding: Finding) -> str:
    """What stands in the summary's row; empty for a film that nobody read."""
    review = finding.review
    if review.verdict is None:
        return translate("Report", "Reader's note: see the film's page") if review.note else ""
    stands = standing(finding)
    if finding.assessment is None:
        return translate("Report", "Reader's finding")
    if stands is Standing.AGREES:
        return translate("Report", "Reader's finding; the model agrees")
    template = translate("Report", "Reader's finding; the model says {verdict}")
    return template.format(verdict=verdict_name(finding.assessment.verdict))


def tally(findings: Sequence[Finding]) -> str:
    """How many films were read, and how often against the model; empty where none was."""
    read = sum(finding.review.verdict is not None for finding in findings)
    if not read:
        return ""
    against = sum(standing(finding) is Standing.DISAGREES for finding in findings)
    template = translate("Report", "Readers' findings: {count}; against the model's verdict: {against}.")
    words = template.format(count=read, against=against)
    open_ = sum(map(needs_second_look, findings))
    left = translate("Report", "Still to be looked at again: {count}.").format(count=open_)
    return f"{words} {left}" if open_ else words


def _said(verdict: Verdict) -> str:
    return translate("Report", "unsure") if verdict is Verdict.UNCERTAIN else verdict_name(verdict)
