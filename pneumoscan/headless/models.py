"""`pneumoscan models`: which there are, installing one from a file, and going back, without a display."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from pneumoscan.core.resources import resource_path
from pneumoscan.core.verdict import Verdict
from pneumoscan.headless.run import EXIT_OK, EXIT_USAGE
from pneumoscan.updates import package, reference
from pneumoscan.updates.overview import overview
from pneumoscan.updates.refusal import UpdateError
from pneumoscan.updates.store import Store
from pneumoscan.updates.trial import Summary, Trial

if TYPE_CHECKING:
    import argparse

    from pneumoscan.core.finding import Finding
    from pneumoscan.updates.overview import ModelFacts
    from pneumoscan.updates.package import Package


def run(options: argparse.Namespace, store: Store | None = None) -> int:
    """Do what was asked for; returns the exit status: 0 done, 2 refused.

    Args:
        options: Of the command line.
        store: Where the models are; the user's own where None.
    """
    store = store or Store()
    try:
        if options.task == "install":
            return _install(store, options)
        if options.task == "rollback":
            store.go_back(options.slot)
    except UpdateError as fault:
        return _complain(str(fault))
    return _tell_models(store)


def _tell_models(store: Store) -> int:
    seen = overview(store)
    for facts in seen.models:
        _say(_line(facts))
    return _complain(seen.problem) if seen.problem else EXIT_OK


def _line(facts: ModelFacts) -> str:
    auc = f"AUC {facts.auc.value:.3f} ({facts.auc.low:.3f} to {facts.auc.high:.3f})" if facts.auc else "AUC unknown"
    origin = "came with the program" if facts.is_own else f"signed by {facts.signed_by}"
    state = "in force" if facts.is_in_force else "not in force"
    if facts.problem:
        return f"{facts.slot}: {facts.name}, {state}. {facts.problem}"
    return f"{facts.slot}: {facts.name}, {state}, {auc} on its validation films, {origin}"


def _install(store: Store, options: argparse.Namespace) -> int:
    found = package.read(options.file, store.keys)
    store.check_new(found, is_older_allowed=options.older)
    release = found.release
    _say(f"{release.name} for the {release.slot} model, signed by {found.signed.key.name} on {release.created}.")
    _tell_trial(found, store, options)
    if not (options.yes or _agrees()):
        return _complain("Nothing was installed.")
    store.install(found, is_older_allowed=options.older)
    return _tell_models(store)


def _tell_trial(found: Package, store: Store, options: argparse.Namespace) -> None:
    films = [*reference.films_below(options.films), *reference.samples(resource_path("samples"))]
    films = list({film.study.study_id: film for film in films}.values())
    summary = Summary()
    trial = Trial(found, store)
    for compared in trial.run(films):
        summary.compared.append(compared)
        if compared.is_flip:
            _say(f"  {compared.film.study.path.name}: {_told(compared.old)} -> {_told(compared.new)}")
    if not trial.is_compared:
        _say("The model in force cannot be used, so there is nothing to compare with.")
        return
    counts = ((summary.count(told), told or "without a verdict") for told in (*Verdict, None))
    parts = ", ".join(f"{count} now {told}" for count, told in counts if count)
    _say(f"Of {len(films)} films {len(summary.flips)} come out differently{f': {parts}' if parts else ''}.")
    _say(f"Without a verdict of either model: {summary.lost}. Research use only.")


def _told(finding: Finding | None) -> str:
    if finding is None or finding.assessment is None:
        return "no verdict"
    return f"{finding.assessment.verdict} {finding.assessment.score:.3f}"


def _agrees() -> bool:
    """Whether whoever sits at the terminal wants it; nobody does where there is none."""
    if not sys.stdin or not sys.stdin.isatty():
        return False
    return input("Install it? [y/N] ").strip().lower() in ("y", "yes")


def _say(line: str) -> None:
    print(line)  # noqa: T201


def _complain(sentence: str) -> int:
    print(f"pneumoscan: {sentence}", file=sys.stderr)  # noqa: T201
    return EXIT_USAGE
