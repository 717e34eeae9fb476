"""Whether a DICOM file says that it is a frontal chest film of a child: validity before verdict.

What it says clearly is believed: another kind of image, part of the body or view gets no verdict. What it says
unclearly, or not at all, lets the film through with a remark.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pneumoscan.core.age import age_in_words, age_in_years
from pneumoscan.core.problem import Problem, ProblemCode, problem
from pneumoscan.core.remark import Remark, RemarkCode, remark
from pneumoscan.core.sentence import QT_TRANSLATE_NOOP
from pneumoscan.imaging import sop_class, vocabulary
from pneumoscan.imaging.dicom_faults import PARSER_FAULTS
from pneumoscan.imaging.dicom_text import patient, text

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

_ADULT_FROM = 16
# The children whom the model was trained on (Kermany et al. 2018): one to five years, to the day before the sixth
# birthday.
_FAMILIAR_AGES = (1, 6)
_LONGEST = 64
_SERIES_WORDS = ("SeriesDescription", "ProtocolName", "PerformedProcedureStepDescription")
_STUDY_WORDS = ("StudyDescription", "RequestedProcedureDescription")


def examine(dataset: Dataset) -> tuple[tuple[Problem, ...], tuple[Remark, ...]]:
    """What a data set with an image says against a verdict.

    Returns:
        Objections, most important first: the kind of image, then the body part, then the view. And remarks.
    """
    findings = (*_kind(dataset), *_body_part(dataset), *_view(dataset), *_age(dataset))
    objections = tuple(finding for finding in findings if isinstance(finding, Problem))
    return objections, tuple(finding for finding in findings if isinstance(finding, Remark))


def _kind(dataset: Dataset) -> tuple[Problem | Remark, ...]:
    modality, uid = text(dataset, "Modality").upper(), text(dataset, "SOPClassUID")
    if sop_class.is_other_modality(modality):
        return (problem(ProblemCode.WRONG_MODALITY, modality=sop_class.modality_in_words(modality)),)
    other_kind = sop_class.other_kind(uid)
    if other_kind:
        return (problem(ProblemCode.WRONG_SOP_CLASS, sop_class=other_kind),)
    if modality not in sop_class.FILM_MODALITIES:
        return (remark(RemarkCode.MODALITY_UNKNOWN, modality=modality[:_LONGEST]),)
    is_raw = uid == sop_class.DIGITAL_FOR_PROCESSING
    if is_raw or text(dataset, "PresentationIntentType").upper() == "FOR PROCESSING":
        return (remark(RemarkCode.FOR_PROCESSING),)
    return ()


def _body_part(dataset: Dataset) -> tuple[Problem | Remark, ...]:
    stated = [text(dataset, "BodyPartExamined"), *_meanings(dataset, "AnatomicRegionSequence")]
    series, study = _words(dataset, _SERIES_WORDS), _words(dataset, _STUDY_WORDS)
    if any(vocabulary.names_chest(words) for words in (*stated, *series, *study)):
        return ()
    # A study may hold more than this film, so its words alone are no evidence against it where others speak.
    for words in filter(None, (*stated, *series, *(study if not any(stated) else ()))):
        if vocabulary.names_other_part(words):
            return (problem(ProblemCode.WRONG_BODY_PART, body_part=words[:_LONGEST]),)
    given = next(filter(None, stated), "")
    return (
        remark(RemarkCode.BODY_PART_UNKNOWN, body_part=given[:_LONGEST] or QT_TRANSLATE_NOOP("Detail", "not given")),
    )


def _view(dataset: Dataset) -> tuple[Problem | Remark, ...]:
    stated = [words for words in (text(dataset, "ViewPosition"), *_meanings(dataset, "ViewCodeSequence")) if words]
    for words in stated:
        if vocabulary.names_other_view(words):
            return (problem(ProblemCode.WRONG_VIEW, view=words[:_LONGEST]),)
    for words in stated:
        if vocabulary.names_back_to_front(words):
            return (remark(RemarkCode.VIEW_UNFAMILIAR, view=words[:_LONGEST]),)
    if any(vocabulary.names_frontal_view(words) for words in stated):
        return ()
    if _is_seen_from_the_side(dataset):
        return (problem(ProblemCode.WRONG_VIEW, view=QT_TRANSLATE_NOOP("Detail", "lateral")),)
    return _view_by_description(dataset)


def _view_by_description(dataset: Dataset) -> tuple[Problem | Remark, ...]:
    """Of the series only: a study's "PA and lateral" is of two films."""
    for words in _words(dataset, _SERIES_WORDS):
        if vocabulary.names_other_view(words):
            return (problem(ProblemCode.WRONG_VIEW, view=words[:_LONGEST]),)
        if vocabulary.names_back_to_front(words):
            return (remark(RemarkCode.VIEW_UNFAMILIAR, view=words[:_LONGEST]),)
    return ()


def _is_seen_from_the_side(dataset: Dataset) -> bool:
    """Whether the rows run from front to back or back to front (PS3.3 C.7.6.1.1.1)."""
    return text(dataset, "PatientOrientation").upper()[:1] in ("A", "P") and "," in text(dataset, "PatientOrientation")


def _age(dataset: Dataset) -> tuple[Remark, ...]:
    years = age_in_years(patient(dataset))
    if years is None or _FAMILIAR_AGES[0] <= years < _FAMILIAR_AGES[1]:
        return ()
    code = RemarkCode.ADULT_BY_AGE if years >= _ADULT_FROM else RemarkCode.AGE_UNFAMILIAR
    return (remark(code, age=age_in_words(years)),)


def _words(dataset: Dataset, keywords: tuple[str, ...]) -> list[str]:
    return [words for words in (text(dataset, keyword) for keyword in keywords) if words]


def _meanings(dataset: Dataset, keyword: str) -> list[str]:
    """What the codes of a sequence mean, in words (PS3.3 table 8.8-1)."""
    try:
        return [text(item, "CodeMeaning") for item in dataset.get(keyword) or ()]
    except PARSER_FAULTS:
        return []
