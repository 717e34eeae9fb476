"""The film on its page: beside its overlay, or alone where it has no verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from pneumoscan.core.finding import Status
from pneumoscan.report import pictures
from pneumoscan.report.canvas import Area, Colour, Style
from pneumoscan.report.frame import MARGIN, content_width
from pneumoscan.report.standing import was_corrected
from pneumoscan.report.wording import fault_sentence, translate

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from pneumoscan.core.finding import Finding
    from pneumoscan.report.canvas import Canvas
    from pneumoscan.report.context import ReportContext

LEAST_HEIGHT = 62.0  # in mm, with the caption: below that nothing can be seen on the films

_GAP = 6.0
_LEGEND_WIDTH = 26.0
_ALONE_WIDTH = 120.0
_CAPTION = Style(8.5, Colour.MUTED)
_CAPTION_RIGHT = Style(8.5, Colour.MUTED, align=Qt.AlignmentFlag.AlignRight)
_CAPTION_HEIGHT = _CAPTION.line + 1.5
_LOST = Style(10, align=Qt.AlignmentFlag.AlignHCenter)


def are_due(finding: Finding) -> bool:
    """Whether the film is shown on its page: it has a verdict, or was decoded and then refused."""
    return finding.assessment is not None or (finding.status is Status.REJECTED and finding.thumbnail is not None)


def draw(canvas: Canvas, area: Area, finding: Finding, context: ReportContext) -> float:
    """Draw the film into an area, with its heatmap where it has one, or why it is missing; returns where it ends."""
    try:
        film = context.load_film(finding.study).pixels
        if finding.assessment is None:
            return _draw_alone(canvas, area, pictures.film_alone(film))
        images = pictures.film_and_overlay(film, finding.assessment.heatmap)
    except Exception as fault:  # noqa: BLE001  a film that went bad since costs its pictures, not the report
        return _draw_lost_film(canvas, area.y, fault)
    return _draw_pair(canvas, area, images, _caption(finding))


def _caption(finding: Finding) -> str:
    return translate("Report", "Film, corrected") if was_corrected(finding) else translate("Report", "Film")


def _draw_pair(canvas: Canvas, area: Area, images: tuple[QImage, QImage], caption: str) -> float:
    width = (area.width - _GAP) / 2
    left, right = area.x, area.x + width + _GAP
    canvas.text(left, area.y, width, caption, _CAPTION)
    canvas.text(right, area.y, width - _LEGEND_WIDTH, translate("Report", "Film with heatmap (Grad-CAM)"), _CAPTION)
    _draw_legend(canvas, right + width, area.y)
    top, height = area.y + _CAPTION_HEIGHT, area.height - _CAPTION_HEIGHT
    canvas.image(Area(left, top, width, height), images[0])
    return top + canvas.image(Area(right, top, width, height), images[1]).height


def _draw_alone(canvas: Canvas, area: Area, image: QImage) -> float:
    canvas.text(area.x, area.y, area.width, translate("Report", "The film as it was read, without a heatmap"), _CAPTION)
    top, height = area.y + _CAPTION_HEIGHT, area.height - _CAPTION_HEIGHT
    return top + canvas.image(Area(area.x, top, min(area.width, _ALONE_WIDTH), height), image).height


def _draw_legend(canvas: Canvas, right: float, y: float) -> None:
    """A strip of the heatmap's colours between "low" and "high", ending at `right`."""
    high = translate("Report", "high")
    room = canvas.text_width(high, _CAPTION) + 1
    canvas.text(right - 20, y, 20, high, _CAPTION_RIGHT)
    canvas.stretched_image(Area(right - room - 18, y + 1, 18, 2.4), pictures.legend())
    canvas.text(right - room - 39, y, 20, translate("Report", "low"), _CAPTION_RIGHT)


def _draw_lost_film(canvas: Canvas, y: float, fault: Exception) -> float:
    width = content_width(canvas)
    canvas.box(Area(MARGIN, y, width, 40), Colour.SHADE, Colour.RULE)
    text = translate("Report", "The film could not be read again for this report. {reason}").format(
        reason=fault_sentence(fault)
    )
    canvas.paragraph(MARGIN + 10, y + 14, width - 20, text, _LOST)
    return y + 40
