"""A film as the viewer has it: all its pixels in several sizes, and what is written beside them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from pneumoscan.core.radiograph import UNKNOWN_PATIENT, Patient
from pneumoscan.gui.viewing import grey_window, orientation, pyramid

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from pneumoscan.core.correction import Correction
    from pneumoscan.core.radiograph import Radiograph
    from pneumoscan.gui.viewing.grey_window import Spread
    from pneumoscan.gui.viewing.orientation import Edges
    from pneumoscan.gui.viewing.pyramid import Pyramid

_MEASURED_SIDE = 1024  # of the level that the presets are found from
_PICTURE_SIDE = 1600


@dataclass(frozen=True, slots=True, eq=False)
class Film:
    """A film that was read, corrected as it is screened.

    Attributes:
        pyramid: Its pixels.
        spread: Where their values lie.
        patient: What the file says of its patient.
        spacing: From one row to the next and from one column to the next, in mm; None where the file does not say.
        edges: Which side of the patient lies where.
        is_preview: Whether it is only the small picture from the list.
    """

    pyramid: Pyramid
    spread: Spread
    patient: Patient = UNKNOWN_PATIENT
    spacing: tuple[float, float] | None = None
    edges: Edges = orientation.UNKNOWN_EDGES
    is_preview: bool = False

    @property
    def nbytes(self) -> int:
        """The memory that it takes."""
        return self.pyramid.nbytes

    def picture(self) -> QImage:
        """A picture of it, about as large as a screen, black and white as in the file."""
        import numpy as np

        from pneumoscan.core import overlay

        grey = np.ascontiguousarray(overlay.to_8_bits(self.pyramid.within(_PICTURE_SIDE)))
        rows, columns = grey.shape
        image = QImage(grey.data, columns, rows, columns, QImage.Format.Format_Grayscale8)
        return image.copy()  # never a picture in the array's memory


def of_radiograph(radiograph: Radiograph, correction: Correction) -> Film:
    """A film from the disk.

    Args:
        radiograph: As it was read, corrected already.
        correction: How; what the file says of directions holds for the film before it.
    """
    levels = pyramid.build(radiograph.pixels)
    spacing = radiograph.pixel_spacing
    if spacing and correction.quarter_turns % 2:
        spacing = spacing[::-1]
    edges = orientation.edges(radiograph.patient.patient_orientation).turned(correction)
    return Film(levels, grey_window.measure(levels.within(_MEASURED_SIDE)), radiograph.patient, spacing, edges)


def preview(thumbnail: NDArray[np.uint8], patient: Patient = UNKNOWN_PATIENT) -> Film:
    """The small picture from the list, to show until the film is read."""
    return Film(pyramid.build(thumbnail), grey_window.measure(thumbnail), patient, is_preview=True)
