"""What every page has: the head with the banner, and the foot with models, thresholds and page number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QLocale, Qt

from pneumoscan.report.canvas import Area, Canvas, Colour, Style
from pneumoscan.report.wording import not_a_device, printable, research_use, translate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from pneumoscan.core.finding import ModelIdentity

    Source: TypeAlias = tuple[ModelIdentity, float]

MARGIN = 15.0
TOP = 37.0  # where a page's own content begins
_FOOT = 17.0  # from the lower edge

_BRAND = Style(12, bold=True)
_HEAD = Style(9, Colour.MUTED)
_HEAD_RIGHT = Style(9, Colour.MUTED, align=Qt.AlignmentFlag.AlignRight)
_BANNER_TITLE = Style(9.5, Colour.AMBER, bold=True)
_BANNER_TEXT = Style(8.5)
_FINE = Style(7, Colour.MUTED, elide=Qt.TextElideMode.ElideMiddle)
_FINE_RIGHT = Style(7, Colour.MUTED, align=Qt.AlignmentFlag.AlignRight)
_FEW_DIGITS = 12  # of a hash where several stand on a line


@dataclass(frozen=True, slots=True)
class Imprint:
    """What head and foot say of a page.

    Attributes:
        sources: What gave the page's results: models, each with its operating point.
        made_at: Date and time of the report.
        number: The page's, from 1.
        total: How many pages there are.
    """

    sources: Sequence[Source]
    made_at: datetime
    number: int
    total: int


def content_width(canvas: Canvas) -> float:
    """Between the margins, in mm."""
    return canvas.width - 2 * MARGIN


def bottom(canvas: Canvas) -> float:
    """Where a page's own content must end, in mm from the upper edge."""
    return canvas.height - _FOOT - 3


def draw(canvas: Canvas, imprint: Imprint) -> None:
    """Draw head and foot."""
    _draw_head(canvas, imprint.made_at)
    _draw_banner(canvas)
    _draw_foot(canvas, imprint)


def _draw_head(canvas: Canvas, made_at: datetime) -> None:
    width = content_width(canvas)
    canvas.text(MARGIN, 11, width, "PneumoScan", _BRAND)
    start = canvas.text_width("PneumoScan", _BRAND) + 4
    canvas.text(MARGIN + start, 11.7, width - start, translate("Report", "Chest X-ray screening report"), _HEAD)
    when = f"{made_at:%Y-%m-%d %H:%M} {made_at:%Z}"
    canvas.text(MARGIN, 11.7, width, printable(when), _HEAD_RIGHT)
    canvas.rule(MARGIN, 18, width)


def _draw_banner(canvas: Canvas) -> None:
    width = content_width(canvas)
    canvas.box(Area(MARGIN, 21.5, width, 10.5), Colour.PALE_AMBER, Colour.AMBER)
    title = research_use()
    room = canvas.text_width(title, _BANNER_TITLE) + 4
    canvas.text(MARGIN + 3, 24.2, width - 6, title, _BANNER_TITLE)
    lines = canvas.wrap(not_a_device(), width - room - 6, _BANNER_TEXT, most=2)
    canvas.lines(MARGIN + 3 + room, 26.75 - _BANNER_TEXT.line * len(lines) / 2, width - room - 6, lines, _BANNER_TEXT)


def _draw_foot(canvas: Canvas, imprint: Imprint) -> None:
    width = content_width(canvas)
    y = canvas.height - _FOOT
    canvas.rule(MARGIN, y, width)
    models = "; ".join(_model(*source) for source in imprint.sources)
    canvas.text(MARGIN, y + 1.5, width - 30, models, _FINE)
    canvas.text(MARGIN, y + 4.8, width - 30, f"SHA-256 {_digests(imprint.sources)}", _FINE)
    page = translate("Report", "Page {number} of {total}").format(number=imprint.number, total=imprint.total)
    canvas.text(MARGIN, y + 1.5, width, page, _FINE_RIGHT)
    canvas.text(MARGIN, y + 4.8, width, research_use(), _FINE_RIGHT)


def _model(model: ModelIdentity, threshold: float) -> str:
    return translate("Report", "Model {name} · operating point {threshold}").format(
        name=printable(model.name), threshold=QLocale.c().toString(threshold, "g", 6)
    )


def _digests(sources: Sequence[Source]) -> str:
    """In full where there is room."""
    digests = [printable(model.sha256) for model, _threshold in sources]
    return digests[0] if len(digests) == 1 else "; ".join(f"{digest[:_FEW_DIGITS]}…" for digest in digests)
