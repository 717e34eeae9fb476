"""How all plots look: white, calm, in colours that colour-blind readers and grey printers tell apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import matplotlib as mpl
from matplotlib.figure import Figure

from pneumoscan.core import overlay
from pneumoscan.core.files import atomic_path

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from pathlib import Path

    from matplotlib.axes import Axes

# Okabe and Ito, "Color Universal Design", 2008.
BLUE, VERMILION, GREEN, GREY = "#0072B2", "#D55E00", "#009E73", "#6E6E6E"
INK: Final = "#222222"
FAINT: Final = "#D9D9D9"
# Of label 0 and label 1.
CLASS_COLOURS = (BLUE, VERMILION)
BAND: Final[dict[str, Any]] = {"alpha": 0.18, "linewidth": 0}

_SETTINGS: Final[dict[Any, Any]] = {
    "font.size": 9,
    "axes.titlesize": 10,
    "axes.titlelocation": "left",
    "axes.titlepad": 9,
    "axes.labelcolor": INK,
    "axes.edgecolor": GREY,
    "axes.linewidth": 0.8,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "xtick.color": GREY,
    "ytick.color": GREY,
    "xtick.labelcolor": INK,
    "ytick.labelcolor": INK,
    "text.color": INK,
    # A class or a file may be called $x$.
    "text.parse_math": False,
    "axes.formatter.use_mathtext": False,
    # The same picture gives the same file.
    "svg.hashsalt": "pneumoscan",
}


def style() -> AbstractContextManager[None]:
    """Plots that are drawn inside look alike."""
    return mpl.rc_context(_SETTINGS)


def figure(title: str, width: float = 4.6, height: float = 3.7) -> tuple[Figure, Axes]:
    """An empty plot of so many inches, with its title."""
    made = Figure(figsize=(width, height), layout="constrained")
    axes = made.subplots()
    axes.set_title(title)
    return made, axes


def save(made: Figure, path: Path, kind: str) -> None:
    """Write a plot as `kind`, `png` or `svg`.

    Raises:
        OSError: The file cannot be written.
    """
    with style(), atomic_path(path) as part:
        known = {"Date": None} if kind == "svg" else {"Software": overlay.SOFTWARE}
        made.savefig(part, format=kind, dpi=200, metadata=known)
