"""`pneumoscan screen`: the pipeline without a display."""

from __future__ import annotations

import errno
import os
import signal
import sys
import tempfile
from collections import Counter
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from pneumoscan import report
from pneumoscan.classifier import ModelError, load_classifier
from pneumoscan.core import overlay
from pneumoscan.core.files import NOT_A_FILE, atomic_path
from pneumoscan.core.finding import Finding, Status
from pneumoscan.core.problem import Problem, ProblemCode, RejectedError
from pneumoscan.discovery import discover
from pneumoscan.imaging.isolation import Reader
from pneumoscan.screening import Screening, load_film

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator

    from pneumoscan.classifier.classifier import Classifier
    from pneumoscan.core.study import Study

EXIT_OK, EXIT_USAGE, EXIT_NOT_ALL_SCREENED, EXIT_INTERRUPTED = 0, 2, 3, 130
RESEARCH_USE_ONLY = (
    "Research use only. Not a medical device; a score is not a diagnosis. The model knows only children of one to five "
    "years: its verdict on anyone else means nothing."
)
_LONGEST_STEM = 200  # bytes; file systems take names of 255


def screen(options: argparse.Namespace) -> int:
    """Screen what `options` names and write what it asks for; returns the exit status."""
    try:
        if options.heatmaps and any(_is_inside(path, options.heatmaps) for path in options.paths):
            return _complain("The heatmaps need a folder of their own, not one that is screened.")
        _check_targets(options)
        studies = _without_own_results(discover(options.paths), options)
        if not studies:
            return _complain("There are no files in what you named.")
        with Reader() as reader:
            reader.warm_up()  # it comes up while the model is loaded
            classifier = load_classifier(options.engine, options.threshold)
            return _screen(options, studies, classifier, reader)
    except (ModelError, report.ReportError) as fault:
        return _complain(str(fault))
    except OSError as fault:
        return _complain(f"Cannot write {fault.filename or 'the results'}: {fault.strerror}. Choose another place.")
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED


def _complain(sentence: str) -> int:
    print(f"pneumoscan: {sentence}", file=sys.stderr)  # noqa: T201
    return EXIT_USAGE


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


def _screen(options: argparse.Namespace, studies: list[Study], classifier: Classifier, reader: Reader) -> int:
    findings: list[Finding] = []
    heatmap_fault: OSError | None = None
    with _interrupt_on_terminate():
        try:
            for finding in _with_progress(Screening(classifier, reader).run(studies), len(studies)):
                findings.append(finding)
                if options.heatmaps and finding.assessment and not heatmap_fault:
                    heatmap_fault = _write_heatmap(options.heatmaps, len(findings), finding, reader)
            interrupted = False
        except KeyboardInterrupt:
            interrupted = True
    rest = studies[len(findings) :]
    not_screened = Problem(ProblemCode.NOT_SCREENED)
    findings += [Finding(study, Status.ERROR, problem=not_screened) for study in rest]
    _write_results(options, findings, classifier, reader)
    if heatmap_fault:
        raise heatmap_fault  # told last: a full disk for pictures must not cost the table
    if interrupted:
        return EXIT_INTERRUPTED
    return EXIT_OK if all(finding.status is Status.OK for finding in findings) else EXIT_NOT_ALL_SCREENED


def _with_progress(findings: Iterator[Finding], total: int) -> Iterator[Finding]:
    """Show a bar with the time left, on a terminal only."""
    from tqdm import tqdm

    with tqdm(findings, total=total, unit="film", disable=not sys.stderr.isatty()) as bar:
        failed = warned = 0
        for finding in bar:
            failed += finding.status is not Status.OK
            warned += _is_doubtful(finding)
            counts = [f"{failed} without verdict" if failed else "", f"{warned} with warnings" if warned else ""]
            bar.set_postfix_str(", ".join(filter(None, counts)), refresh=False)
            yield finding


def _is_doubtful(finding: Finding) -> bool:
    """Whether it has a verdict, and something to be told with it."""
    return finding.status is Status.OK and bool(finding.warnings)


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


def _write_heatmap(folder: Path, number: int, finding: Finding, reader: Reader) -> OSError | None:
    """Write film and heatmap as PNG, numbered by row since names repeat; returns why it cannot be written."""
    from PIL import Image

    assert finding.assessment is not None  # noqa: S101  the caller's condition, for the type checker
    try:
        film = load_film(finding.study, reader)
    except RejectedError:
        return None  # deleted since it was screened; its row stands
    picture = overlay.render(film.pixels, finding.assessment.heatmap)
    stem = os.fsdecode(os.fsencode(finding.study.path.stem)[:_LONGEST_STEM])
    try:
        with atomic_path(folder / f"{number:05d}-{stem}.png") as path:
            Image.fromarray(picture).save(path, format="PNG")
    except OSError as fault:
        return fault
    return None


def _write_results(
    options: argparse.Namespace, findings: list[Finding], classifier: Classifier, reader: Reader
) -> None:
    if options.csv:
        report.write_csv(options.csv, findings, classifier.model, classifier.threshold)
    else:
        _print_lines(findings)
    if options.pdf:
        load = partial(load_film, read=reader)
        _write_pdf(options.pdf, findings, report.ReportContext(classifier.model, classifier.threshold, load))
    print(f"{_summary(findings)} {RESEARCH_USE_ONLY}", file=sys.stderr)  # noqa: T201


def _summary(findings: list[Finding]) -> str:
    verdicts = Counter(f.assessment.verdict.value for f in findings if f.assessment)
    counts = ", ".join(f"{count} {verdict}" for verdict, count in sorted(verdicts.items())) or "no verdicts"
    failed = sum(finding.status is not Status.OK for finding in findings)
    doubtful = sum(_is_doubtful(finding) for finding in findings)
    warned = f" {doubtful} of the verdicts with warnings." if doubtful else ""
    return f"{len(findings)} files: {counts}, {failed} without verdict.{warned}"


def _write_pdf(path: Path, findings: list[Finding], context: report.ReportContext) -> None:
    from tqdm import tqdm

    with tqdm(unit="page", disable=not sys.stderr.isatty()) as bar:

        def show(done: int, total: int) -> bool:
            bar.total = total
            bar.update(done - bar.n)
            return True

        report.write_pdf(path, findings, context, show)


def _print_lines(findings: list[Finding]) -> None:
    try:
        for finding in findings:
            _print_line(finding, sys.stdout)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader, such as `head`, has seen enough
        _discard_output()
    except OSError:
        _discard_output()
        raise


def _discard_output() -> None:
    """Let what is still to be written to the standard output go nowhere, or Python complains of it on leaving."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _print_line(finding: Finding, stream: TextIO) -> None:
    if finding.assessment:
        mark = "!" if finding.warnings else " "
        line = f"{finding.assessment.verdict:<9} {finding.assessment.score:.3f} {mark} {finding.study.path}"
        if finding.warnings:
            line += f": {finding.warnings[0].sentence}"
    else:
        reason = finding.problem.sentence if finding.problem else ""
        line = f"{finding.status:<9} -----  {finding.study.path}: {reason}"
    printable = "".join(character if character.isprintable() else "?" for character in line)
    print(printable.encode(stream.encoding or "utf-8", "replace").decode(stream.encoding or "utf-8"), file=stream)
