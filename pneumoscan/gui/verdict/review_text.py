"""What the window says of a reader's finding, in the user's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pneumoscan.core.review import Standing
from pneumoscan.core.verdict import Verdict
from pneumoscan.gui.look import dates, text

if TYPE_CHECKING:
    from pneumoscan.gui.worklist.row import Row

translate = QCoreApplication.translate


def title(row: Row | None) -> str:
    """What stands above the buttons."""
    return translate("Reading", "What do you see?") if row and row.is_masked else translate("Reading", "Your finding")


def standing(row: Row) -> str:
    """How the reader's finding stands to the model's and when it was given; before there is one, what can be said."""
    if row.needs_second_look:
        return _second_look(row)
    if row.review.verdict is None:
        return _invitation(row)
    sentences = [compared(row)]
    if row.review.call and row.review.blind and row.review.call is not row.review.blind:
        template = translate("Reading", "Before you saw the model's verdict you said {verdict}.")
        sentences.append(template.format(verdict=said(row.review.blind)))
    if row.review.read_at:
        sentences.append(translate("Reading", "Given {time}.").format(time=dates.moment(row.review.read_at)))
    return " ".join(sentences)


def said(verdict: Verdict) -> str:
    """A reader's call, to follow on "you said"."""
    return translate("Reading", "unsure") if verdict is Verdict.UNCERTAIN else text.verdict(verdict)


def model_line(row: Row) -> str:
    """What the model says, where the reader's finding stands above it."""
    assessment = row.finding.assessment if row.finding else None
    if assessment is None:
        return translate("Reading", "Model: no verdict")
    template = translate("Reading", "Model: {verdict}, score {score}")
    return template.format(verdict=text.verdict(assessment.verdict), score=text.score(assessment.score))


def _invitation(row: Row) -> str:
    if row.is_masked:
        return translate("Reading", "Keys P, N, U. The model's verdict is shown after your call.")
    if row.model_verdict in (Verdict.PNEUMONIA, Verdict.NORMAL):
        return translate("Reading", "Not given yet. Keys A, D, U.")
    return translate("Reading", "Not given yet. Keys P, N, U.")


def _second_look(row: Row) -> str:
    if row.review.verdict is Verdict.UNCERTAIN:
        template = translate("Reading", "You are unsure, and the model says {verdict}. Look again; keep or change it.")
    else:
        template = translate("Reading", "You and the model disagree. Look again; keep or change your call.")
    return template.format(verdict=text.verdict(row.model_verdict) if row.model_verdict else "")


def compared(row: Row) -> str:
    """How the reader's finding stands to the model's."""
    template = {
        Standing.NOT_READ: "",
        Standing.ALONE: translate("Reading", "The model gives no verdict."),
        Standing.UNSURE: translate("Reading", "You are unsure; the model says {verdict}."),
        Standing.MODEL_UNCERTAIN: translate("Reading", "The model does not call it either way."),
        Standing.AGREES: translate("Reading", "You agree with the model."),
        Standing.DISAGREES: translate("Reading", "You disagree: the model says {verdict}."),
    }[row.review.standing(row.model_verdict)]
    return template.format(verdict=text.verdict(row.model_verdict) if row.model_verdict else "")
