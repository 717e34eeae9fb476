"""Which model screens, with what each of them costs: figures of its manifest, and nothing that was not measured."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale, QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from pneumoscan.core.model_name import ModelName
from pneumoscan.gui.look import text, theme
from pneumoscan.gui.look.labels import plain_label

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pneumoscan.gui.preferences.draft import Draft
    from pneumoscan.gui.services import ModelOffer

translate = QCoreApplication.translate


class ModelChoice(QWidget):
    """A button for each model, with a sentence about it below."""

    def __init__(self, draft: Draft, models: Sequence[ModelOffer]) -> None:
        super().__init__()
        self._draft = draft
        unit = theme.em(self.font())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(unit * 0.2))
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QRadioButton] = {}
        for offer in models:
            sentence = words_about(offer, models)
            column.addWidget(self._button(offer, sentence))
            about = plain_label(sentence, "dim")
            about.setContentsMargins(round(unit * 1.6), 0, 0, round(unit * 0.6))  # under the words of its button
            column.addWidget(about)
        self._show("model")
        draft.changed.connect(self._show)
        self._group.buttonToggled.connect(self._choose)

    def _button(self, offer: ModelOffer, sentence: str) -> QRadioButton:
        button = QRadioButton(_label(offer.name))
        button.setToolTip(text.tool_tip(text.printable(offer.model.name)))
        button.setAccessibleDescription(sentence)
        self._group.addButton(button)
        self.buttons[offer.name] = button
        return button

    @Slot(str)
    def _show(self, name: str) -> None:
        chosen = self.buttons.get(self._draft.value("model"))
        if name == "model" and chosen is not None:
            with QSignalBlocker(self._group):
                chosen.setChecked(True)
            for button in self.buttons.values():  # the tab key leads to the one that is chosen
                button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button is chosen else Qt.FocusPolicy.ClickFocus)

    @Slot(object, bool)
    def _choose(self, button: QRadioButton, checked: bool) -> None:
        if checked:
            self._draft.choose("model", next(name for name, each in self.buttons.items() if each is button))


def words_about(offer: ModelOffer, models: Sequence[ModelOffer]) -> str:
    """What a model costs and gives, in a sentence or two."""
    full = next((each for each in models if each.name is ModelName.FULL), None)
    parts = [_speed(offer), _figures(offer.metrics), _loss(offer, full) if full and offer is not full else ""]
    return " ".join(filter(None, parts))


def _label(name: ModelName) -> str:
    if name is ModelName.FAST:
        return translate("Settings", "&Fast model")
    return translate("Settings", "F&ull model (recommended)")


def _speed(offer: ModelOffer) -> str:
    if offer.speed_up is None or offer.name is ModelName.FULL:
        return ""
    times = QLocale().toString(offer.speed_up, "f", 0 if offer.speed_up >= _ROUND_FROM else 1)
    return translate("Settings", "About {times} times as fast as the full model.").format(times=times)


def _figures(metrics: Mapping[str, Any]) -> str:
    """How well it did on its validation films; empty where its manifest does not say."""
    try:
        found, passed, area = (metrics[name] for name in ("sensitivity", "specificity", "auc"))
        return translate(
            "Settings",
            "On its validation films it finds {found} of those with pneumonia and rightly passes {passed} of the "
            "others; area under the curve {area} ({low} to {high}).",
        ).format(
            found=_percent(found["value"]),
            passed=_percent(passed["value"]),
            area=text.score(area["value"]),
            low=text.score(area["low"]),
            high=text.score(area["high"]),
        )
    except (KeyError, TypeError):
        return ""


def _loss(offer: ModelOffer, full: ModelOffer) -> str:
    """How much smaller its area is than the full model's; empty where other films were measured on, or it is not."""
    if offer.metrics.get("measured_on") != full.metrics.get("measured_on"):
        return ""
    try:
        loss = full.metrics["auc"]["value"] - offer.metrics["auc"]["value"]
    except (KeyError, TypeError):
        return ""
    if round(loss, _DIGITS) <= 0:
        return ""
    template = translate("Settings", "That area is {loss} less than the full model's.")
    return template.format(loss=QLocale().toString(float(loss), "f", _DIGITS))


def _percent(value: float) -> str:
    return translate("Settings", "{value} %").format(value=QLocale().toString(100 * value, "f", 1))


_ROUND_FROM = 3  # times as fast: from here on a digit after the point would promise too much
_DIGITS = 4  # those of the manifest
