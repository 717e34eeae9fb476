"""What an operating point gives, in numbers: on the validation films, and where the program is used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from pneumoscan.core import diagnostics
from pneumoscan.gui.look import theme
from pneumoscan.gui.look.labels import plain_label

if TYPE_CHECKING:
    from pneumoscan.core.diagnostics import Share
    from pneumoscan.core.operating_point import Flips
    from pneumoscan.core.roc import Figures

translate = QCoreApplication.translate


class FigureTable(QWidget):
    """A few figures, each on a line: what it is, its value, its interval, and what it means."""

    def __init__(self, titles: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = theme.em(self.font())
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(round(unit * 0.8))
        self._grid.setVerticalSpacing(round(unit * 0.2))
        self._grid.setColumnStretch(3, 1)
        self._rows = [self._add(row, title, unit) for row, title in enumerate(titles)]

    def show_lines(self, lines: list[tuple[str, str, str]]) -> None:
        """Fill the lines: of each the value, its interval, and what it means."""
        for labels, words in zip(self._rows, lines, strict=True):
            for label, content in zip(labels, words, strict=True):
                label.setText(content)

    def _add(self, row: int, title: str, unit: float) -> tuple[QLabel, QLabel, QLabel]:
        value, interval, meaning = plain_label(wraps=False), plain_label("", "dim", wraps=False), plain_label("", "dim")
        value.setFont(theme.scaled(self.font(), 1.1, bold=True))
        value.setMinimumWidth(round(unit * 3.4))
        interval.setMinimumWidth(round(unit * 6.5))
        value.setAccessibleName(title)
        name = plain_label(title, wraps=False)
        name.setMinimumWidth(round(unit * 8.5))
        for column, label in enumerate((name, value, interval, meaning)):
            self._grid.addWidget(label, row, column)
        return value, interval, meaning


def validation_titles() -> list[str]:
    """Of the lines of `validation_lines`."""
    return [
        translate("OperatingPoint", "Sensitivity"),
        translate("OperatingPoint", "Specificity"),
        translate("OperatingPoint", "Uncertain"),
    ]


def validation_lines(figures: Figures) -> list[tuple[str, str, str]]:
    """What the point gives on the validation films."""
    template = translate("OperatingPoint", "{count} of {all} films with pneumonia are at or above it")
    found = template.format(count=_count(figures.sensitivity, figures.ill.films), all=number(figures.ill.films))
    template = translate("OperatingPoint", "{count} of {all} films without pneumonia are below it")
    passed = template.format(
        count=_count(figures.specificity, figures.healthy.films), all=number(figures.healthy.films)
    )
    template = translate("OperatingPoint", "{count} of {all} films are too near to it to be called")
    total = figures.ill.films + figures.healthy.films
    near = template.format(count=_count(figures.uncertain, total), all=number(total))
    shares = (figures.sensitivity, figures.specificity, figures.uncertain)
    return [(*_cells(share), meaning) for share, meaning in zip(shares, (found, passed, near), strict=True)]


def local_titles() -> list[str]:
    """Of the lines of `local_lines`."""
    return [
        translate("OperatingPoint", "Called PNEUMONIA"),
        translate("OperatingPoint", "Called NORMAL"),
        translate("OperatingPoint", "Uncertain"),
    ]


def local_lines(figures: Figures, per_hundred: int) -> list[tuple[str, str, str]]:
    """What the verdicts mean where `per_hundred` of 100 films show pneumonia; 0 where nobody has said how many."""
    if not per_hundred:
        return [("–", "", "")] * 3
    films, prevalence = (figures.ill, figures.healthy), per_hundred / 100
    positive = diagnostics.positive_predictive_value(*films, prevalence)
    negative = diagnostics.negative_predictive_value(*films, prevalence)
    near = _percent(diagnostics.uncertain_share(*films, prevalence))
    return [
        (*_cells(positive), translate("OperatingPoint", "of these films show pneumonia (PPV)")),
        (*_cells(negative), translate("OperatingPoint", "of these films show none (NPV)")),
        (near, "", translate("OperatingPoint", "of all films are not called either way")),
    ]


def flips_line(flips: Flips) -> str:
    """How many verdicts of the list would change."""
    if not flips.films:
        return translate("OperatingPoint", "The list holds no film with a score yet.")
    if not flips.total:
        return translate("OperatingPoint", "No verdict of the {all} in the list changes.").format(
            all=number(flips.films)
        )
    become = (
        (flips.to_pneumonia, translate("OperatingPoint", "{count} become PNEUMONIA")),
        (flips.to_uncertain, translate("OperatingPoint", "{count} become UNCERTAIN")),
        (flips.to_normal, translate("OperatingPoint", "{count} become NORMAL")),
    )
    parts = ", ".join(template.format(count=number(count)) for count, template in become if count)
    template = translate("OperatingPoint", "{count} of {all} verdicts in the list change: {parts}.")
    return template.format(count=number(flips.total), all=number(flips.films), parts=parts)


def number(count: int) -> str:
    """A count as it is written where the user lives."""
    return QLocale().toString(count)


def _count(share: Share, films: int) -> str:
    return number(round(share.value * films))


def _percent(value: float) -> str:
    return translate("OperatingPoint", "{value} %").format(value=QLocale().toString(100 * value, "f", 1))


def _cells(share: Share | None) -> tuple[str, str]:
    """The value and its interval."""
    if share is None:
        return "–", ""
    ends = (QLocale().toString(100 * end, "f", 1) for end in (share.low, share.high))
    return _percent(share.value), translate("OperatingPoint", "({low} to {high} %)").format(
        **dict(zip(("low", "high"), ends, strict=True))
    )
