"""What the check of an installation looks at, and what it has to say of each thing: sentences as values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import TYPE_CHECKING, Any, TypeAlias

from pneumoscan.core.sentence import QT_TRANSLATE_NOOP, Sentence

if TYPE_CHECKING:
    from collections.abc import Mapping


class CheckCode(Enum):
    """What is looked at. The value is the English template of its name."""

    MODEL_FILES = QT_TRANSLATE_NOOP("Installation", "Model {model}: its files")
    FILMS = QT_TRANSLATE_NOOP("Installation", "Model {model}, {engine}: sample films")
    GATE = QT_TRANSLATE_NOOP("Installation", "Model {model}, {engine}: pictures of no film")
    DECODER = QT_TRANSLATE_NOOP("Installation", "Reading {format}")
    READING_PROCESS = QT_TRANSLATE_NOOP("Installation", "The process that reads films")
    EXPLAINING_PROCESS = QT_TRANSLATE_NOOP("Installation", "The process that makes slower explanations")
    REPORT = QT_TRANSLATE_NOOP("Installation", "PDF report")
    HISTORY = QT_TRANSLATE_NOOP("Installation", "History")
    LANGUAGES = QT_TRANSLATE_NOOP("Installation", "Languages")
    FONTS = QT_TRANSLATE_NOOP("Installation", "Fonts")
    COLOURS = QT_TRANSLATE_NOOP("Installation", "Colours of heat")
    DATA_FOLDER = QT_TRANSLATE_NOOP("Installation", "Folder of the history")
    TEMPORARY_FOLDER = QT_TRANSLATE_NOOP("Installation", "Folder for temporary files")
    WHOLE = QT_TRANSLATE_NOOP("Installation", "The check itself")

    @property
    def is_vital(self) -> bool:
        """Whether a fault here can make a verdict wrong, so that nothing must be screened until it is mended.

        Without a report, a language or room on the disk verdicts are what they were.
        """
        return self in _VITAL


class ToldCode(Enum):
    """What is told of a check. The value is the English template of the sentence."""

    # It passed.
    FILES_SOUND = QT_TRANSLATE_NOOP("Installation", "All {count} files are the ones that were tested.")
    FILMS_ALIKE = QT_TRANSLATE_NOOP(
        "Installation", "{count} films as when it was tested: scores within {score}, heatmaps within {heatmap}."
    )
    GATE_ALIKE = QT_TRANSLATE_NOOP("Installation", "{count} pictures are refused or let through as they should be.")
    DECODED = QT_TRANSLATE_NOOP("Installation", "Decoded as it should be: {names}.")
    PROCESS_ANSWERED = QT_TRANSLATE_NOOP("Installation", "It started, and its answer is right.")
    REPORT_WRITTEN = QT_TRANSLATE_NOOP("Installation", "Written and read again: {pages} pages.")
    HISTORY_KEPT = QT_TRANSLATE_NOOP("Installation", "A film was entered, and found again with its score and heatmap.")
    LANGUAGES_SOUND = QT_TRANSLATE_NOOP("Installation", "Loaded: {names}.")
    FONTS_SOUND = QT_TRANSLATE_NOOP("Installation", "All {count} fonts are there, and Qt can use them.")
    COLOURS_SOUND = QT_TRANSLATE_NOOP("Installation", "All {count} scales have their colours.")
    FOLDER_SOUND = QT_TRANSLATE_NOOP("Installation", "Written to and read again; {megabytes} MB are free.")

    # There is nothing to check.
    NO_GATE = QT_TRANSLATE_NOOP("Installation", "This model has no gate: its verdicts carry a warning.")
    NOT_INSTALLED = QT_TRANSLATE_NOOP("Installation", "Not part of this installation.")

    # It failed.
    MODEL_UNUSABLE = QT_TRANSLATE_NOOP("Installation", "{reason}")
    NO_REFERENCE = QT_TRANSLATE_NOOP(
        "Installation", "What the model said when it was tested is not available ({reason}). Install the program again."
    )
    NO_EXPECTATIONS = QT_TRANSLATE_NOOP(
        "Installation", "What an undamaged program gives is not known: a file is missing. Install the program again."
    )
    FILE_CHANGED = QT_TRANSLATE_NOOP(
        "Installation", "The file {name} is missing, or not the one that was shipped. Install the program again."
    )
    FILM_UNREADABLE = QT_TRANSLATE_NOOP(
        "Installation", "The film {name} cannot be read ({reason}). Install the program again."
    )
    FILM_DIFFERS = QT_TRANSLATE_NOOP(
        "Installation",
        "The film {name} scores {found} in place of {expected}, and its heatmap is {heatmap} off. Install the program "
        "again; if that does not help, this computer computes wrongly.",
    )
    GATE_DIFFERS = QT_TRANSLATE_NOOP(
        "Installation", "The picture {name} was not judged as when the model was tested. Install the program again."
    )
    DECODER_FAILED = QT_TRANSLATE_NOOP(
        "Installation", "The picture {name} cannot be decoded ({reason}). Install the program again."
    )
    DECODED_WRONGLY = QT_TRANSLATE_NOOP(
        "Installation", "The picture {name} is decoded to other greys than it holds. Install the program again."
    )
    PROCESS_FAILED = QT_TRANSLATE_NOOP(
        "Installation",
        "It does not start, or does not answer ({reason}). If a virus scanner holds the program up, allow it there; "
        "else install the program again.",
    )
    REPORT_FAILED = QT_TRANSLATE_NOOP("Installation", "No report can be made. {reason}")
    REPORT_WRONG = QT_TRANSLATE_NOOP(
        "Installation", "The report was written, but cannot be read again. Install the program again."
    )
    HISTORY_FAILED = QT_TRANSLATE_NOOP("Installation", "The history cannot be written or read. {reason}")
    HISTORY_WRONG = QT_TRANSLATE_NOOP(
        "Installation", "What was entered into the history is not what came back. Install the program again."
    )
    LANGUAGE_BROKEN = QT_TRANSLATE_NOOP(
        "Installation", "The language {name} is missing or damaged. Install the program again."
    )
    FONT_BROKEN = QT_TRANSLATE_NOOP("Installation", "The font {name} is missing or damaged. Install the program again.")
    COLOURS_WRONG = QT_TRANSLATE_NOOP(
        "Installation", "The scale of colours {name} is not the one that was shipped. Install the program again."
    )
    NOT_WRITABLE = QT_TRANSLATE_NOOP(
        "Installation", "Nothing can be written there ({reason}). Make room on the disk, or have the folder opened."
    )
    LITTLE_ROOM = QT_TRANSLATE_NOOP(
        "Installation", "Only {megabytes} MB are free. Make room on the disk: {needed} MB are needed."
    )
    CRASHED = QT_TRANSLATE_NOOP(
        "Installation", "The program crashed in this check. Install the program again; until then do not rely on it."
    )
    TOO_SLOW = QT_TRANSLATE_NOOP(
        "Installation", "No answer within {seconds} seconds. Close other programs and check again."
    )
    UNEXPECTED = QT_TRANSLATE_NOOP(
        "Installation", "The check failed in a way that nobody foresaw ({reason}). Install the program again."
    )


# What the models are called among the details of a title.
_MODELS = (QT_TRANSLATE_NOOP("Detail", "full"), QT_TRANSLATE_NOOP("Detail", "fast"))


class State(StrEnum):
    """How a check ended. The values are those of the JSON."""

    PASSED = "passed"
    FAILED = "failed"
    ABSENT = "absent"


Check: TypeAlias = Sentence[CheckCode]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a check came to."""

    state: State
    told: Sentence[ToldCode]


@dataclass(frozen=True, slots=True)
class CheckResult:
    """A row of the table.

    Attributes:
        check: What was looked at.
        answer: What it came to.
        seconds: How long it took.
    """

    check: Check
    answer: Answer
    seconds: float

    @property
    def is_failure(self) -> bool:
        """Whether something is wrong."""
        return self.answer.state is State.FAILED

    @property
    def forbids_screening(self) -> bool:
        """Whether verdicts could be wrong."""
        return self.is_failure and self.check.code.is_vital

    def as_record(self) -> dict[str, Any]:
        """For JSON: names and details for the program, sentences for people."""
        told = self.answer.told
        return {
            "check": self.check.code.name,
            "subject": self.check.details,
            "title": self.check.sentence,
            "state": self.answer.state.value,
            "told": told.code.name,
            "details": told.details,
            "sentence": told.sentence,
            "seconds": round(self.seconds, 3),
        }

    @classmethod
    def of_record(cls, record: Mapping[str, Any]) -> CheckResult:
        """From JSON; raises `KeyError`, `TypeError` or `ValueError` where that is none."""
        check = Sentence(CheckCode[record["check"]], dict(record["subject"]))
        told = Sentence(ToldCode[record["told"]], dict(record["details"]))
        return cls(check, Answer(State(record["state"]), told), float(record["seconds"]))


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of a whole check.

    Attributes:
        results: The rows.
        page: The same to print, sign and file, in English.
    """

    results: tuple[CheckResult, ...]
    page: str


def check_of(code: CheckCode, **subject: object) -> Check:
    """What is looked at, with whatever stands in its braces."""
    return Sentence(code, {name: str(value) for name, value in subject.items()})


def passed(code: ToldCode, **details: object) -> Answer:
    """It is as it should be."""
    return _answer(State.PASSED, code, details)


def failed(code: ToldCode, **details: object) -> Answer:
    """It is not."""
    return _answer(State.FAILED, code, details)


def absent(code: ToldCode, **details: object) -> Answer:
    """There is nothing to check, and that is no fault."""
    return _answer(State.ABSENT, code, details)


def _answer(state: State, code: ToldCode, details: Mapping[str, object]) -> Answer:
    return Answer(state, Sentence(code, {name: str(value) for name, value in details.items()}))


_VITAL = frozenset(
    {
        CheckCode.MODEL_FILES,
        CheckCode.FILMS,
        CheckCode.GATE,
        CheckCode.DECODER,
        CheckCode.READING_PROCESS,
        CheckCode.WHOLE,
    }
)
