"""Errors as values: what went wrong with one file, as a sentence that says what to do next."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802  Qt's own name, which lupdate looks for
    """Mark `text` for translation without Qt: the window looks it up when it shows it."""
    del context
    return text


class ProblemCode(Enum):
    """Each reason for which a file gets no verdict. The value is the English template of its sentence."""

    NOT_FOUND = QT_TRANSLATE_NOOP("Problem", "There is no file here. It may have been moved or deleted.")
    UNREADABLE = QT_TRANSLATE_NOOP("Problem", "The file cannot be opened ({reason}). Check its permissions.")
    EMPTY = QT_TRANSLATE_NOOP("Problem", "The file is empty. Copy it again from where it came from.")
    NOT_AN_IMAGE = QT_TRANSLATE_NOOP(
        "Problem", "This is not an image that can be read. Use DICOM, JPEG, PNG, BMP, TIFF or WebP."
    )
    DAMAGED = QT_TRANSLATE_NOOP(
        "Problem", "The image is damaged or incomplete ({reason}). Copy it again from where it came from."
    )
    TOO_MANY_PIXELS = QT_TRANSLATE_NOOP(
        "Problem", "The image claims {megapixels} megapixels; no chest film is larger than {limit}."
    )
    DICOM_UNSUPPORTED = QT_TRANSLATE_NOOP(
        "Problem", "This DICOM file is stored in a way that cannot be decoded ({reason})."
    )
    DICOM_WITHOUT_IMAGE = QT_TRANSLATE_NOOP("Problem", "This DICOM file holds no image ({reason}).")
    WRONG_MODALITY = QT_TRANSLATE_NOOP(
        "Problem", "This is not a plain X-ray film: its modality is {modality}. No verdict is given."
    )
    TOO_SMALL = QT_TRANSLATE_NOOP(
        "Problem", "The image is only {columns} x {rows} pixels, too small to read a film from."
    )
    BLANK = QT_TRANSLATE_NOOP("Problem", "The image is blank: it holds no film.")
    TOO_LITTLE_MEMORY = QT_TRANSLATE_NOOP(
        "Problem", "There was not enough memory for this film. Close other programs and screen it again."
    )
    ENGINE_FAILED = QT_TRANSLATE_NOOP("Problem", "The classifier failed on this film ({reason}). Screen it again.")
    NOT_SCREENED = QT_TRANSLATE_NOOP("Problem", "Not screened: the run was stopped before this film.")
    UNEXPECTED = QT_TRANSLATE_NOOP(
        "Problem", "The film could not be screened because of an unexpected fault ({reason})."
    )


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a file gets no verdict.

    Attributes:
        code: The reason; its value is the template of the sentence.
        details: What stands in the template's braces. Plain text, never to be shown as rich text.
    """

    code: ProblemCode
    details: dict[str, str] = field(default_factory=dict)

    @property
    def sentence(self) -> str:
        """The reason in English, on one line."""
        return self.fill(self.code.value)

    def fill(self, template: str) -> str:
        """Put the details into `template`, which is the code's own or a translation of it."""
        return " ".join(template.format_map(self.details).split())


class RejectedError(Exception):
    """The file was read, but is not something to give a verdict on."""

    def __init__(self, code: ProblemCode, **details: object) -> None:
        self.problem = Problem(code, {name: str(value) for name, value in details.items()})
        super().__init__(self.problem.sentence)


class UnreadableError(RejectedError):
    """The file could not be read as a film at all."""
