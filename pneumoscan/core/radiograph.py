"""One decoded film, as every part of the program sees it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from pneumoscan.core.correction import Correction
    from pneumoscan.core.problem import Problem
    from pneumoscan.core.remark import Remark

GreyPixels: TypeAlias = "NDArray[np.uint8] | NDArray[np.uint16]"


@dataclass(frozen=True, slots=True)
class Patient:
    r"""What a DICOM file says of its patient and study, under the DICOM keywords. Empty where it says nothing.

    `patient_orientation` is where rows and columns run to, as `L\F` (PS3.3 C.7.6.1.1.1), before any correction.
    """

    name: str = ""
    patient_id: str = ""
    birth_date: str = ""
    sex: str = ""
    age: str = ""
    study_date: str = ""
    accession_number: str = ""
    view_position: str = ""
    study_time: str = ""
    study_description: str = ""
    series_description: str = ""
    modality: str = ""
    body_part_examined: str = ""
    patient_orientation: str = ""


UNKNOWN_PATIENT = Patient()


@dataclass(frozen=True, slots=True, eq=False)
class Radiograph:
    """A film as one grey image.

    Attributes:
        pixels: Shape (rows, columns). Presentation values in the sense of MONOCHROME2 (DICOM PS3.3
            C.7.6.3.1.2): 0 is black and the largest value of the type is white.
        source_format: What the file was: `JPEG`, `PNG`, `DICOM`, ...
        patient: What the file says of its patient.
        remarks: What was done or noticed while reading.
        objections: Why it must not get a verdict, most important first; empty for a film.
        pixel_spacing: From one row to the next and from one column to the next, in mm (DICOM PS3.3 10.7.1.3); None
            where the file does not say.
        content_sha256: Of the file's bytes, 64 hexadecimal digits; empty for a film that is from no file.
    """

    pixels: GreyPixels
    source_format: str
    patient: Patient = UNKNOWN_PATIENT
    remarks: tuple[Remark, ...] = ()
    objections: tuple[Problem, ...] = ()
    pixel_spacing: tuple[float, float] | None = None
    content_sha256: str = ""

    @property
    def white(self) -> int:
        """The largest value that the pixel type holds."""
        import numpy as np

        return int(np.iinfo(self.pixels.dtype).max)

    def corrected(self, correction: Correction) -> Radiograph:
        """The same film turned or inverted."""
        return replace(self, pixels=correction.apply(self.pixels))
