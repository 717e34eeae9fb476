"""One film: what a trained network says of it, and a picture that shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pneumoscan import imaging
from pneumoscan.classifier import heatmap
from pneumoscan.core import overlay
from pneumoscan.core.problem import RejectedError
from training.errors import TrainingError
from training.evaluation import style

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from numpy.typing import NDArray

    from pneumoscan.core.finding import Heatmap
    from pneumoscan.core.radiograph import GreyPixels
    from training.model import Scorer, TrainedModel

RESEARCH_USE_ONLY = "Research use only. Not a medical device; a score is not a diagnosis."
KNOWS_CHILDREN = "A network trained on the Kermany films knows only frontal films of children of one to five years."

# The window's colours: dark, since a film is read in the dark. Orange and blue-green stay apart for all readers.
_GROUND, _PANEL, _TEXT, _DIM, _WARNING = "#15181c", "#000000", "#e8ebee", "#a3aeb9", "#f0b35a"
_NEGATIVE, _POSITIVE = "#63cfc0", "#ff9d45"
# The picture in inches, and the longer side of a film in it in pixels.
_WIDTH, _MARGIN, _FOOT, _LONGEST = 10.0, 0.25, 2.0, 1200
# Below it, heat cannot be seen.
_FAINTEST = 0.05


@dataclass(frozen=True, slots=True, eq=False)
class Prediction:
    """What a network says of one film.

    Attributes:
        file: Name of the film's file.
        verdict: Name of the class.
        positive: Whether that is the class to find.
        score: Calibrated, from 0 to 1.
        model: Which network; its operating point is what the score was held against.
        film: Grey values, shape (rows, columns).
        heat: Grad-CAM, shape (map rows, map columns), from 0 to 1.
        notes: What was noticed while reading the film, a sentence each.
    """

    file: str
    verdict: str
    positive: bool
    score: float
    model: TrainedModel
    film: GreyPixels
    heat: Heatmap
    notes: tuple[str, ...]


def predict(model: TrainedModel, scorer: Scorer, path: Path) -> Prediction:
    """Look at the film at `path`.

    Raises:
        TrainingError: It cannot be read as a film.
    """
    try:
        radiograph = imaging.load(path)
    except RejectedError as fault:
        message = f"{path}: {fault.problem.sentence}"
        raise TrainingError(message) from fault
    logit, raw_map = scorer.look_at(radiograph.pixels)
    score = model.calibration.score(logit)
    positive = score >= model.threshold
    heat = heatmap.normalise(raw_map, model.heatmap_reference)
    verdict = model.class_names[int(positive)]
    return Prediction(
        path.name,
        verdict,
        positive,
        score,
        model,
        radiograph.pixels,
        heat,
        tuple(remark.sentence for remark in radiograph.remarks),
    )


def picture(prediction: Prediction) -> Figure:
    """Film, film with heatmap, and below them verdict, score on its scale, and model."""
    from matplotlib.figure import Figure

    film = _reduced(prediction.film)
    pane = (_WIDTH - 3 * _MARGIN) / 2
    tall = min(max(pane * film.shape[0] / film.shape[1], 0.6 * pane), 1.5 * pane)
    height = tall + _FOOT + 2 * _MARGIN
    with style.style():
        made = Figure(figsize=(_WIDTH, height), facecolor=_GROUND)
        for place, shown in enumerate((overlay.to_8_bits(film), overlay.render(film, prediction.heat))):
            left = _MARGIN + place * (pane + _MARGIN)
            box = (left / _WIDTH, (height - _MARGIN - tall) / height, pane / _WIDTH, tall / height)
            _show(made.add_axes(box), shown)
        _caption(made, prediction, (_FOOT + 0.03) / height)
        _result(made, prediction, height)
    return made


def _reduced(film: GreyPixels) -> GreyPixels:
    """The film in as many pixels as the picture can show."""
    import cv2

    scale = _LONGEST / max(film.shape)
    if scale >= 1:
        return film
    size = (max(1, round(film.shape[1] * scale)), max(1, round(film.shape[0] * scale)))
    return cv2.resize(film, size, interpolation=cv2.INTER_AREA)  # type: ignore[return-value]


def _show(axes: Axes, shown: NDArray[np.uint8]) -> None:
    axes.imshow(shown, cmap="gray", vmin=0, vmax=255, interpolation="bilinear")
    axes.set(xticks=[], yticks=[], facecolor=_PANEL)
    axes.spines[:].set_visible(False)


def _caption(made: Figure, prediction: Prediction, height: float) -> None:
    positive = prediction.model.class_names[1]
    heated = prediction.heat.max() >= _FAINTEST
    words = f"The heat shows what spoke for {positive}" if heated else f"No heat: nothing spoke for {positive}"
    middle = (_WIDTH + _MARGIN) / 2 / _WIDTH
    for left, text in ((_MARGIN / _WIDTH, _drawable(prediction.file, 60)), (middle, _drawable(words, 60))):
        made.text(left, height, text, color=_DIM, size=8.5, va="bottom")


def _result(made: Figure, prediction: Prediction, height: float) -> None:
    left = _MARGIN / _WIDTH
    colour = _POSITIVE if prediction.positive else _NEGATIVE
    verdict = _drawable(prediction.verdict, 20)
    made.text(left, 1.62 / height, verdict, color=colour, size=25, weight="bold", va="center")
    made.text(left, 1.13 / height, f"score {prediction.score:.3f}", color=_TEXT, size=14, va="center")
    middle, pane = (_WIDTH + _MARGIN) / 2, (_WIDTH - 3 * _MARGIN) / 2
    scale = made.add_axes((middle / _WIDTH, 1.2 / height, pane / _WIDTH, 0.62 / height))
    _draw_scale(scale, prediction)
    about = f"model {prediction.model.name}, SHA-256 {prediction.model.sha256[:16]}…"
    made.text(left, 0.62 / height, _drawable(about, 110), color=_DIM, size=8.5, va="center")
    for place, words in enumerate((RESEARCH_USE_ONLY, KNOWS_CHILDREN)):
        made.text(left, (0.4 - 0.19 * place) / height, words, color=_WARNING, size=8.5, va="center")


def _draw_scale(axes: Axes, prediction: Prediction) -> None:
    """A bar from 0 to 1 in two colours that meet at the operating point, and a pointer at the score."""
    threshold = prediction.model.threshold
    axes.axis("off")
    axes.set(xlim=(0, 1), ylim=(0, 1))
    for start, end, colour in ((0, threshold, _NEGATIVE), (threshold, 1, _POSITIVE)):
        axes.barh(0.45, end - start, left=start, height=0.24, color=colour, alpha=0.4)
    axes.plot([threshold, threshold], [0.25, 0.65], color=_TEXT, linewidth=1.3)
    axes.plot(prediction.score, 0.72, marker="v", markersize=10, color=_TEXT, clip_on=False)
    side = "right" if threshold > 0.75 else "left" if threshold < 0.25 else "center"
    axes.text(threshold, 0.2, f"operating point {threshold:.3f}", color=_TEXT, size=8.5, ha=side, va="top")
    for end, side in ((0, "left"), (1, "right")):
        if abs(threshold - end) > 0.25:
            axes.text(end, 0.2, str(end), color=_DIM, size=8.5, ha=side, va="top")


def _drawable(text: str, longest: int) -> str:
    """The text in the space that there is, without characters that the font lacks."""
    from matplotlib import font_manager

    font = font_manager.get_font(font_manager.findfont("DejaVu Sans"))
    known = "".join(character if font.get_char_index(ord(character)) else "?" for character in text)
    return known if len(known) <= longest else f"{known[: longest - 1]}…"
