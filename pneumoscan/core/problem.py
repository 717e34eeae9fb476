"""Errors as values: why one file gets no verdict, as a sentence that says what to do next."""

from __future__ import annotations

from enum import Enum

from pneumoscan.core.sentence import QT_TRANSLATE_NOOP, Sentence


class ProblemCode(Enum):
    """Each reason for which a file gets no verdict. The value is the English template of its sentence."""

    # It could not be read.
    NOT_FOUND = QT_TRANSLATE_NOOP("Problem", "There is no file here. It may have been moved or deleted.")
    UNREADABLE = QT_TRANSLATE_NOOP("Problem", "The file cannot be opened ({reason}). Check its permissions.")
    EMPTY = QT_TRANSLATE_NOOP("Problem", "The file is empty. Copy it again from where it came from.")
    FILE_TOO_LARGE = QT_TRANSLATE_NOOP(
        "Problem", "The file is {megabytes} MB; no chest film is larger than {limit} MB."
    )
    NOT_AN_IMAGE = QT_TRANSLATE_NOOP(
        "Problem", "This is not an image that can be read. Use DICOM, JPEG, JPEG 2000, PNG, BMP, TIFF, WebP or GIF."
    )
    DAMAGED = QT_TRANSLATE_NOOP(
        "Problem", "The image is damaged or incomplete ({reason}). Copy it again from where it came from."
    )
    UNSUPPORTED = QT_TRANSLATE_NOOP(
        "Problem", "This kind of {format} picture cannot be decoded. Save it as PNG and open that."
    )
    TOO_MANY_PIXELS = QT_TRANSLATE_NOOP(
        "Problem", "The image claims {megapixels} megapixels; no chest film has more than {limit}."
    )
    TOO_SLOW = QT_TRANSLATE_NOOP(
        "Problem", "Reading the image took more than {seconds} seconds and was given up. The file may be damaged."
    )
    TOO_MUCH_MEMORY = QT_TRANSLATE_NOOP(
        "Problem",
        "Reading the image would take far more memory than a film needs, so it was given up. The file may be damaged.",
    )
    DECODER_CRASHED = QT_TRANSLATE_NOOP(
        "Problem", "The image made its decoder fail, so the file is probably damaged. Copy it again from its source."
    )
    ARCHIVE = QT_TRANSLATE_NOOP("Problem", "This ZIP archive cannot be read ({reason}). Unpack it and open the films.")
    DICOM_UNSUPPORTED = QT_TRANSLATE_NOOP(
        "Problem",
        "This DICOM file is stored in a way that cannot be decoded ({reason}). Export it uncompressed and open that.",
    )
    DICOM_WITHOUT_IMAGE = QT_TRANSLATE_NOOP("Problem", "This DICOM file holds no image ({reason}).")
    TOO_LITTLE_MEMORY = QT_TRANSLATE_NOOP(
        "Problem", "There was not enough memory for this film. Close other programs and screen it again."
    )
    ENGINE_FAILED = QT_TRANSLATE_NOOP("Problem", "The classifier failed on this film ({reason}). Screen it again.")
    NOT_SCREENED = QT_TRANSLATE_NOOP("Problem", "Not screened: the run was stopped before this film.")
    UNEXPECTED = QT_TRANSLATE_NOOP(
        "Problem", "The film could not be screened because of an unexpected fault ({reason})."
    )

    # It was kept in the history by another version of the program.
    OTHER_VERSION = QT_TRANSLATE_NOOP(
        "Problem",
        "Another version of the program gave no verdict, for a reason unknown to this one ({name}). Screen it again.",
    )

    # It was read, and holds no film at all.
    TOO_SMALL = QT_TRANSLATE_NOOP(
        "Problem", "The image is only {columns} x {rows} pixels, too small to read a film from."
    )
    BLANK = QT_TRANSLATE_NOOP("Problem", "The image is blank: it holds no film.")

    # It was read, but its file says that it is none that the model knows.
    WRONG_MODALITY = QT_TRANSLATE_NOOP(
        "Problem", "This is not a plain X-ray film: its modality is {modality}. Only frontal chest films are screened."
    )
    WRONG_SOP_CLASS = QT_TRANSLATE_NOOP(
        "Problem",
        "This is not a plain X-ray film: the file calls it {sop_class}. Only frontal chest films are screened.",
    )
    WRONG_BODY_PART = QT_TRANSLATE_NOOP(
        "Problem",
        "This is not a chest film: the file names the body part {body_part}. Only frontal chest films are screened.",
    )
    WRONG_VIEW = QT_TRANSLATE_NOOP(
        "Problem", "This is not a frontal film: the file names the view {view}. The model knows frontal films only."
    )

    # It was read, but does not look like a film that the model knows.
    COLOUR = QT_TRANSLATE_NOOP(
        "Problem", "This is a colour picture, not an X-ray film. Only frontal chest films are screened."
    )
    CLIPPED = QT_TRANSLATE_NOOP(
        "Problem", "{percent} % of the image is pure black or white: too little of a film is left. Export it again."
    )
    MOSTLY_BORDER = QT_TRANSLATE_NOOP(
        "Problem", "Only {percent} % of the image is film; the rest is empty. Crop it to the film and open that."
    )
    OWN_PICTURE = QT_TRANSLATE_NOOP(
        "Problem", "This picture was made by PneumoScan and shows its heatmap. Screen the film itself."
    )
    FLAT = QT_TRANSLATE_NOOP(
        "Problem", "The film is too flat, too dark or too bright to be judged. Export it with its full range of grey."
    )
    NOT_A_CHEST_FILM = QT_TRANSLATE_NOOP(
        "Problem",
        "This does not look like the frontal chest films that the model knows. It may be another part of the body, an "
        "adult's film, or no X-ray film at all.",
    )
    TURNED = QT_TRANSLATE_NOOP(
        "Problem", "The film seems to be turned by {degrees} degrees. Turn it upright and screen it again."
    )
    INVERTED = QT_TRANSLATE_NOOP(
        "Problem", "Black and white seem to be exchanged on this film. Exchange them and screen it again."
    )
    TURNED_AND_INVERTED = QT_TRANSLATE_NOOP(
        "Problem",
        "The film seems to be turned by {degrees} degrees, and black and white to be exchanged. Correct both and "
        "screen it again.",
    )


# A person may ask for the verdict all the same: there are pixels of something in the file.
_CAN_BE_OVERRULED = frozenset(
    {
        ProblemCode.WRONG_MODALITY,
        ProblemCode.WRONG_SOP_CLASS,
        ProblemCode.WRONG_BODY_PART,
        ProblemCode.WRONG_VIEW,
        ProblemCode.COLOUR,
        ProblemCode.CLIPPED,
        ProblemCode.MOSTLY_BORDER,
        ProblemCode.NOT_A_CHEST_FILM,
        ProblemCode.FLAT,
        ProblemCode.TURNED,
        ProblemCode.INVERTED,
        ProblemCode.TURNED_AND_INVERTED,
    }
)


class Problem(Sentence[ProblemCode]):
    """Why a file gets no verdict."""

    __slots__ = ()

    @property
    def can_be_overruled(self) -> bool:
        """Whether a person may ask for the verdict all the same."""
        return self.code in _CAN_BE_OVERRULED


def problem(code: ProblemCode, **details: object) -> Problem:
    """The problem with its details as text."""
    return Problem(code, {name: str(value) for name, value in details.items()})


class RejectedError(Exception):
    """The file was read, but is not something to give a verdict on."""

    def __init__(self, code: ProblemCode, **details: object) -> None:
        self.problem = problem(code, **details)
        super().__init__(self.problem.sentence)


class UnreadableError(RejectedError):
    """The file could not be read as a film at all."""
