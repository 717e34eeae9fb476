"""What was noticed about a film that has, or could have, a verdict: notes, and warnings that stand beside it."""

from __future__ import annotations

from enum import Enum

from pneumoscan.core.sentence import QT_TRANSLATE_NOOP, Sentence


class RemarkCode(Enum):
    """Each thing to be told about a film. The value is the English template of its sentence."""

    # Notes: how the file was read.
    FIRST_FRAME = QT_TRANSLATE_NOOP("Remark", "The file holds {count} frames; the first was read.")
    FIRST_PAGE = QT_TRANSLATE_NOOP("Remark", "The file holds {count} pages; the first was read.")
    STORED_INVERTED = QT_TRANSLATE_NOOP(
        "Remark", "The file stores white as black ({reason}); it was inverted for reading."
    )
    WINDOW_UNUSABLE = QT_TRANSLATE_NOOP(
        "Remark", "The display window in the file cannot be used; the whole range of grey is shown."
    )
    TRANSPARENT = QT_TRANSLATE_NOOP("Remark", "Transparent parts of the picture are shown black.")
    FRAME_CUT = QT_TRANSLATE_NOOP("Remark", "An empty frame, {percent} % of the image, was cut off around the film.")
    CORRECTED = QT_TRANSLATE_NOOP("Remark", "At a person's request the film was {correction} before it was screened.")
    KNOWN = QT_TRANSLATE_NOOP(
        "Remark", "The same film was screened on {date}; this result is from the history. It can be screened again."
    )

    # Warnings: why the verdict deserves less trust.
    ADULT_BY_AGE = QT_TRANSLATE_NOOP(
        "Remark",
        "This looks like an adult's film: the file gives an age of {age}. The model does not know adults; it calls "
        "many healthy ones PNEUMONIA.",
    )
    ADULT_BY_LOOK = QT_TRANSLATE_NOOP(
        "Remark",
        "This looks like an adult's film, or one from an unfamiliar machine. The model does not know adults; it calls "
        "many healthy ones PNEUMONIA.",
    )
    AGE_UNFAMILIAR = QT_TRANSLATE_NOOP(
        "Remark", "The file gives an age of {age}. The model knows only children of one to five years."
    )
    BODY_PART_UNKNOWN = QT_TRANSLATE_NOOP(
        "Remark", "The file does not say whether this is a chest film (body part {body_part})."
    )
    MODALITY_UNKNOWN = QT_TRANSLATE_NOOP(
        "Remark", "The file names an unknown modality ({modality}). Check that this is a plain X-ray film."
    )
    VIEW_UNFAMILIAR = QT_TRANSLATE_NOOP(
        "Remark", "The file names the view {view}. The model was trained on AP films (from the front to the back)."
    )
    FOR_PROCESSING = QT_TRANSLATE_NOOP(
        "Remark", "The file holds the detector's raw values (FOR PROCESSING), not the film as it is meant to be seen."
    )
    PHOTOGRAPH = QT_TRANSLATE_NOOP(
        "Remark", "This seems to be a photograph of a film. The model was not tested on photographs."
    )
    TINTED = QT_TRANSLATE_NOOP("Remark", "The picture has a colour tint; the model sees its grey only.")
    CLIPPED = QT_TRANSLATE_NOOP(
        "Remark", "{percent} % of the film is pure black or white: details may be lost to the exposure."
    )
    BORDER = QT_TRANSLATE_NOOP(
        "Remark", "{percent} % of the image is empty border, and the model is sensitive to framing. Crop it if you can."
    )
    LOW_CONTRAST = QT_TRANSLATE_NOOP("Remark", "The film has little contrast. Check how it was exported.")
    UNFAMILIAR = QT_TRANSLATE_NOOP(
        "Remark", "The film is unlike most of those the model was trained on, so its score means less here."
    )
    EXTREME_SCORE = QT_TRANSLATE_NOOP(
        "Remark", "The score is more extreme than on any film the model was tested on, so it means less here."
    )
    UNGUARDED = QT_TRANSLATE_NOOP(
        "Remark", "This model has no check of what it was trained on: look whether this is a frontal chest film at all."
    )
    MIRRORED = QT_TRANSLATE_NOOP(
        "Remark", "The heart seems to lie on the patient's right: the film may be mirrored. Check the side marker."
    )
    OVERRULED = QT_TRANSLATE_NOOP(
        "Remark", "The program refused this film, and a person asked for a verdict all the same. Its reason: {reason}"
    )

    OTHER_VERSION = QT_TRANSLATE_NOOP(
        "Remark",
        "This film was screened by another version of the program: it noticed something unknown to this one ({name}).",
    )


_NOTES = frozenset(
    {
        RemarkCode.FIRST_FRAME,
        RemarkCode.FIRST_PAGE,
        RemarkCode.STORED_INVERTED,
        RemarkCode.WINDOW_UNUSABLE,
        RemarkCode.TRANSPARENT,
        RemarkCode.FRAME_CUT,
        RemarkCode.CORRECTED,
        RemarkCode.KNOWN,
    }
)


class Remark(Sentence[RemarkCode]):
    """Something to be told about a film."""

    __slots__ = ()

    @property
    def is_warning(self) -> bool:
        """Whether it must stand beside the verdict wherever that is shown; else it is a note on the reading."""
        return self.code not in _NOTES


def remark(code: RemarkCode, **details: object) -> Remark:
    """The remark with its details as text."""
    return Remark(code, {name: str(value) for name, value in details.items()})
