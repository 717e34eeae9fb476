"""The run: from what the command line names to findings, which `results` writes."""

from __future__ import annotations

import errno
import os
import signal
import sys
import tempfile
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from pneumoscan import report
from pneumoscan.classifier import ModelError, load_classifier, manifest_of
from pneumoscan.core.allocator import reuse_large_blocks, without_collecting
from pneumoscan.core.files import NOT_A_FILE
from pneumoscan.core.finding import Finding, Status
from pneumoscan.core.problem import Problem, ProblemCode
from pneumoscan.discovery import discover
from pneumoscan.headless.results import is_doubtful, write_heatmap, write_results
from pneumoscan.imaging.isolation import READ_TO_SCREEN, Reader
from pneumoscan.screening import READERS, Screening, films_at_once
from pneumoscan.self_test import points

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator

    from pneumoscan.classifier.classifier import Classifier
    from pneumoscan.core.study import Study

EXIT_OK, EXIT_USAGE, EXIT_NOT_ALL_SCREENED, EXIT_INTERRUPTED = 0, 2, 3, 130


class _Readers(NamedTuple):
    """What reads the films.

    Attributes:
        screened: For the network, large JPEGs reduced.
        drawn: For pictures and reports, at full size; its helper starts when one is wanted.
    """

    screened: Reader
    drawn: Reader


def screen(options: argparse.Namespace) -> int:
    """Screen what `options` names and write what it asks for; returns the exit status."""
    reuse_large_blocks()
    try:
        if options.heatmaps and any(_is_inside(path, options.heatmaps) for path in options.paths):
            return _complain("The heatmaps need a folder of their own, not one that is screened.")
        _check_targets(options)
        studies = _without_own_results(discover(options.paths), options)
        if not studies:
            return _complain("There are no files in what you named.")
        with Reader(READ_TO_SCREEN) as screened, Reader() as drawn:
            screened.warm_up(min(len(studies), READERS))  # they come up while the model is loaded
            described = manifest_of(options.model)
            points.refuse_another(described)  # it is in no file whose hash is known
            with without_collecting():
                classifier = load_classifier(options.engine, options.threshold, options.model, described)
            if classifier.device.note:
                _tell(classifier.device.note)
            return _screen(options, studies, classifier, _Readers(screened, drawn))
    except (ModelError, report.ReportError) as fault:
        return _complain(str(fault))
    except OSError as fault:
        return _complain(f"Cannot write {fault.filename or 'the results'}: {fault.strerror}. Choose another place.")
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED


def _complain(sentence: str) -> int:
    _tell(sentence)
    return EXIT_USAGE


def _tell(sentence: str) -> None:
    print(f"pneumoscan: {sentence}", file=sys.stderr)  # noqa: T201


def _check_targets(options: argparse.Namespace) -> None:
    """Find out now, not after an hour of screening, that a result has nowhere to go."""
    for target in filter(None, (options.csv, options.pdf)):
        if target.exists() and not target.is_file():
            raise OSError(errno.EINVAL, "it is a folder" if target.is_dir() else NOT_A_FILE, str(target))
        try:
            with tempfile.TemporaryFile(dir=target.parent):
                pass
        except OSError as fault:
            raise OSError(fault.errno, fault.strerror, str(target)) from fault
    if options.heatmaps:
        options.heatmaps.mkdir(parents=True, exist_ok=True)
    if options.pdf:
        report.require_qt()


def _without_own_results(studies: Iterable[Study], options: argparse.Namespace) -> list[Study]:
    """Leave out what this command writes: the same folder must give the same table the second time."""
    targets = [target for target in (options.csv, options.pdf, options.heatmaps) if target]
    return [s for s in studies if not any(_is_inside(s.path, target) for target in targets)]


def _is_inside(path: Path, target: Path) -> bool:
    """Whether `path` is `target` or lies in it, however each is spelt; links are not followed."""
    inner, outer = (Path(os.path.normpath(each.absolute())) for each in (path, target))
    return inner.is_relative_to(outer)


def _screen(options: argparse.Namespace, studies: list[Study], classifier: Classifier, readers: _Readers) -> int:
    findings: list[Finding] = []
    heatmap_fault: OSError | None = None
    with _interrupt_on_terminate():
        try:
            screening = Screening(classifier, readers.screened, at_once=films_at_once(classifier.device.name))
            for finding in _with_progress(screening.run(studies), len(studies)):
                findings.append(_without_thumbnail(finding))
                if options.heatmaps and finding.assessment and not heatmap_fault:
                    heatmap_fault = write_heatmap(options.heatmaps, len(findings), finding, readers.drawn)
            interrupted = False
        except KeyboardInterrupt:
            interrupted = True
    rest = studies[len(findings) :]
    not_screened = Problem(ProblemCode.NOT_SCREENED)
    findings += [Finding(study, Status.ERROR, problem=not_screened) for study in rest]
    write_results(options, findings, classifier, readers.drawn)
    if heatmap_fault:
        raise heatmap_fault  # told last: a full disk for pictures must not cost the table
    if interrupted:
        return EXIT_INTERRUPTED
    return EXIT_OK if all(finding.status is Status.OK for finding in findings) else EXIT_NOT_ALL_SCREENED


def _without_thumbnail(finding: Finding) -> Finding:
    """What is kept until the end of a run: a list is long, and reports draw a film with a verdict from its file."""
    return replace(finding, thumbnail=None) if finding.assessment else finding


def _with_progress(findings: Iterator[Finding], total: int) -> Iterator[Finding]:
    """Show a bar with the time left, on a terminal only."""
    from tqdm import tqdm

    with tqdm(findings, total=total, unit="film", disable=not sys.stderr.isatty()) as bar:
        failed = warned = 0
        for finding in bar:
            failed += finding.status is not Status.OK
            warned += is_doubtful(finding)
            counts = [f"{failed} without verdict" if failed else "", f"{warned} with warnings" if warned else ""]
            bar.set_postfix_str(", ".join(filter(None, counts)), refresh=False)
            yield finding


@contextmanager
def _interrupt_on_terminate() -> Iterator[None]:
    """Let the system's request to end save what is done, as Ctrl+C does."""

    def interrupt(_number: int, _frame: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
