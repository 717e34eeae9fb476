"""What the model knows and how well it did, to be unfolded under a verdict."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QFormLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from pneumoscan.gui.look import text, theme
from pneumoscan.gui.look.labels import plain_label

if TYPE_CHECKING:
    from pneumoscan.gui.services import EngineInfo, ModelOffer

translate = QCoreApplication.translate
_TOLD = ("sensitivity", "specificity", "auc", "undecided", "wrong_of_decided")


@dataclass(frozen=True, slots=True)
class Figure:
    """A measure of the model with its 95 % interval.

    Attributes:
        name: As in the model's manifest, such as `sensitivity`.
        value: From 0 to 1.
        low: Where its interval begins.
        high: Where it ends.
    """

    name: str
    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """What a reader of a verdict should know of the model that gave it.

    Attributes:
        name: Name and version.
        sha256: Of the weights' file, 64 hexadecimal digits.
        population: Whom the model knows, in a sentence.
        figures: How well it did.
        measured_on: On which films.
    """

    name: str
    sha256: str
    population: str
    figures: tuple[Figure, ...]
    measured_on: str


def figure_name(name: str) -> str:
    """A measure's name in the user's language; one that is not known here as it is."""
    names = {
        "sensitivity": translate("ModelFacts", "Sensitivity"),
        "specificity": translate("ModelFacts", "Specificity"),
        "accuracy": translate("ModelFacts", "Accuracy"),
        "precision": translate("ModelFacts", "Right when it says PNEUMONIA"),
        "npv": translate("ModelFacts", "Right when it says NORMAL"),
        "auc": translate("ModelFacts", "Area under the curve"),
        "undecided": translate("ModelFacts", "Called UNCERTAIN"),
        "wrong_of_decided": translate("ModelFacts", "Wrong among the others"),
    }
    return names.get(name, text.printable(name))


class FactsFold(QWidget):
    """A heading that unfolds to the facts, by mouse or with the space bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = theme.em(self.font())
        self.heading = QToolButton()
        self.heading.setText(self.tr("What the model knows"))
        self.heading.setCheckable(True)
        self.heading.setProperty("flat", "true")
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.heading.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.heading.setToolTip(self.tr("Whom the model was trained on, and how often it was right"))
        self.heading.toggled.connect(self._unfold)
        self.content = QWidget()
        self._rows = QFormLayout(self.content)
        self._rows.setContentsMargins(round(unit * 0.4), 0, 0, 0)
        self._rows.setHorizontalSpacing(round(unit * 0.8))
        self._rows.setVerticalSpacing(round(unit * 0.15))
        self._rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(unit * 0.2))
        column.addWidget(self.heading)
        column.addWidget(self.content)
        self._unfold()
        self.show_facts(None)

    def show_facts(self, facts: ModelFacts | None) -> None:
        """Tell these facts; none, as long as no model is loaded."""
        while self._rows.rowCount():
            self._rows.removeRow(0)
        self.setVisible(facts is not None)
        if facts is None:
            return
        self._rows.addRow(plain_label(text.printable(facts.population)))
        template = self.tr("{value} ({low} to {high})")
        for figure in facts.figures:
            values = template.format(
                value=text.score(figure.value), low=text.score(figure.low), high=text.score(figure.high)
            )
            self._rows.addRow(
                plain_label(figure_name(figure.name), "dim", wraps=False), plain_label(values, wraps=False)
            )
        measured = self.tr("With 95 % intervals, measured on {films}.")
        self._rows.addRow(plain_label(measured.format(films=text.printable(facts.measured_on)), "dim"))
        self._rows.addRow(plain_label(text.printable(f"{facts.name}, SHA-256 {facts.sha256[:12]}…"), "dim"))

    @Slot()
    def _unfold(self) -> None:
        is_open = self.heading.isChecked()
        self.heading.setArrowType(Qt.ArrowType.DownArrow if is_open else self._closed_arrow())
        self.content.setVisible(is_open)

    def _closed_arrow(self) -> Qt.ArrowType:
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return Qt.ArrowType.LeftArrow if is_mirrored else Qt.ArrowType.RightArrow


def facts_of(info: EngineInfo | ModelOffer) -> ModelFacts:
    """What is told of a model: the figures that do not depend on how many of the films show pneumonia."""
    figures = tuple(
        Figure(name, *(float(info.metrics[name][end]) for end in ("value", "low", "high")))
        for name in _TOLD
        if name in info.metrics
    )
    measured_on = str(info.metrics.get("measured_on", ""))
    return ModelFacts(info.model.name, info.model.sha256, text.population(), figures, measured_on)
