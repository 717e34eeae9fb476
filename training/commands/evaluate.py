"""`python -m training evaluate`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from training.errors import TrainingError

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from training.evaluation.evaluate import Evaluation, LabelledSet
    from training.evaluation.sets import Source
    from training.measures.intervals import Interval
    from training.model import Scorer, TrainedModel

HELP = "measure a trained model: figures with intervals, plots and a page"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("model", type=Path, help="folder of a finished run, or of a bundled model (resources/model)")
    parser.add_argument(
        "films",
        type=Path,
        nargs="?",
        help="folder of labelled films: its folder test where there is one, else all of it (default: none; the "
        "validation films of a run are always shown)",
    )
    parser.add_argument(
        "--external",
        type=Path,
        action="append",
        default=[],
        metavar="DIR",
        help="folder of further labelled films, from elsewhere; may be given several times (default: none)",
    )
    parser.add_argument(
        "--prevalence",
        type=_share,
        default=0.1,
        metavar="SHARE",
        help="share of patients with the finding where the model is to be used, for PPV and NPV (default: %(default)s)",
    )
    parser.add_argument(
        "--positive",
        metavar="CLASS",
        help="name of the class to find, for sets that call it otherwise than the model (default: the model's name for "
        "it, else the class that is not called like health)",
    )
    parser.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="DIR",
        help="folder for evaluation.html, evaluation.json, plots and CSV",
    )


def run(options: argparse.Namespace) -> int:
    """Evaluate."""
    from training.evaluation import sets
    from training.evaluation.evaluate import evaluate
    from training.model import Scorer, open_model

    model = open_model(options.model)
    sources = sets.collect(model, sets.learnt_by(options.model), options.films, options.external, options.positive)
    known = sets.validation_set(model)
    if known is None and not sources:
        message = "A bundled model has no films of its own. Name a folder of labelled films."
        raise TrainingError(message)
    options.out.mkdir(parents=True, exist_ok=True)  # before the long work, so that a wrong place is told at once
    scorer = Scorer(model)
    labelled = [*([known] if known else []), *(_look(scorer, source) for source in sources)]
    evaluation = evaluate(model, labelled, options.prevalence)
    _write(options.out, model, scorer, labelled, evaluation)
    _print(evaluation, options.out)
    return 0


def _share(text: str) -> float:
    try:
        share = float(text)
    except ValueError:
        share = -1
    if not 0 < share < 1:
        message = f"{text} is not a share above 0 and below 1"
        raise argparse.ArgumentTypeError(message)
    return share


def _look(scorer: Scorer, source: Source) -> LabelledSet:
    from training.evaluation.evaluate import LabelledSet

    predictions, unreadable = scorer.predict(source.films, source.folder)
    for sentence in unreadable:
        print(f"left out: {sentence}")
    words = (
        f"{source.how_chosen} {len(unreadable)} cannot be read and are left out." if unreadable else source.how_chosen
    )
    return LabelledSet(source.name, predictions, words, source.folder)


def _write(out: Path, model: TrainedModel, scorer: Scorer, labelled: list[LabelledSet], evaluation: Evaluation) -> None:
    from training.evaluation import history, mistakes, outputs, plots

    drawn: dict[str, dict[str, Figure]] = {}
    for each, result in zip(labelled, evaluation.sets, strict=True):
        drawn[each.name] = plots.plots_of(model, each, result)
        worst = mistakes.sheet(model, scorer, each)
        if worst is not None:
            drawn[each.name]["mistakes"] = worst
    epochs = history.history_plots(history.history_of(model.record))
    outputs.write(out, model, labelled, evaluation, outputs.Drawn(drawn, epochs))


def _print(evaluation: Evaluation, out: Path) -> None:
    from training.evaluation.evaluate import RESEARCH_USE_ONLY

    width = max(len("films"), *(len(result.name) for result in evaluation.sets))
    titles = ("AUC", "sensitivity", "specificity", "accuracy")
    print(f"\n{evaluation.model['name']} at its operating point {evaluation.model['threshold']:.4f}, 95 % intervals")
    print("  ".join(["films".ljust(width), "     n", *(title.ljust(19) for title in titles)]).rstrip())
    for result in evaluation.sets:
        found = result.figures
        cells = [_cell(each) for each in (found.auc, found.sensitivity, found.specificity, found.accuracy)]
        print("  ".join([result.name.ljust(width), f"{result.counts.films:6}", *cells]).rstrip())
        best = max((each.auc.value for each in result.null_baselines.values() if each), default=None)
        if best is not None:
            print(f"{'':{width}}          best null baseline: AUC {best:.3f}")
    print(f"\n{RESEARCH_USE_ONLY}\n{out / 'evaluation.html'}")


def _cell(interval: Interval | None) -> str:
    return (f"{interval.value:.3f} ({interval.low:.3f}-{interval.high:.3f})" if interval else "-").ljust(19)
