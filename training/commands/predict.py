"""`python -m training predict`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pneumoscan.core.resources import resource_path
from training.errors import TrainingError

if TYPE_CHECKING:
    import argparse

    from training.prediction import Prediction

HELP = "the verdict for one film, with a picture of film, heatmap and verdict"
_PICTURE = ".png"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("image", type=Path, help="the film: DICOM, JPEG, PNG, BMP, TIFF or WebP")
    parser.add_argument(
        "--model",
        type=Path,
        default=resource_path("model"),
        metavar="RUN",
        help="folder of a finished run, or of a bundled model (the program's own)",
    )
    parser.add_argument(
        "--out", type=Path, metavar="PICTURE.png", help="the picture to write (IMAGE-verdict.png in the current folder)"
    )


def run(options: argparse.Namespace) -> int:
    """Look at the film."""
    from training.evaluation import style
    from training.model import Scorer, open_model
    from training.prediction import picture, predict

    target = options.out or Path(f"{options.image.stem}-verdict{_PICTURE}")
    _check_target(target, options.image)
    model = open_model(options.model)
    found = predict(model, Scorer(model), options.image)
    style.save(picture(found), target, "png")
    _print(found, target)
    return 0


def _check_target(target: Path, image: Path) -> None:
    """Refuse a folder, and to write over the film, before the work."""
    if target.suffix.lower() != _PICTURE:
        message = f"The picture is a PNG file. Give --out a name that ends in {_PICTURE}, not {target}."
        raise TrainingError(message)
    if image.is_dir():
        message = f"{image} is a folder. Name one film; for many there is `pneumoscan screen`."
        raise TrainingError(message)
    if target.exists() and image.exists() and target.samefile(image):
        message = f"{target} is the film itself. Choose another name with --out."
        raise TrainingError(message)


def _print(found: Prediction, target: Path) -> None:
    from training.prediction import KNOWS_CHILDREN, RESEARCH_USE_ONLY

    model = found.model
    print(f"verdict          {found.verdict}")
    print(f"score            {found.score:.4f}")
    print(f"operating point  {model.threshold:.4f} (scores from here up are called {model.class_names[1]})")
    print(f"model            {model.name}, {model.arch} at {model.input_size} pixels, SHA-256 {model.sha256}")
    print(f"picture          {target}")
    for sentence in (*found.notes, RESEARCH_USE_ONLY, KNOWS_CHILDREN):
        print(sentence)
