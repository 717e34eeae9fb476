"""What a run leaves: table, report, pictures, and lines on the terminal."""

from __future__ import annotations

import os
import sys
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, TextIO

from pneumoscan import report
from pneumoscan.core import overlay
from pneumoscan.core.files import atomic_path
from pneumoscan.core.finding import Finding, Status
from pneumoscan.core.problem import RejectedError
from pneumoscan.screening import load_film

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from pneumoscan.classifier.classifier import Classifier
    from pneumoscan.imaging.isolation import Reader

RESEARCH_USE_ONLY = (
    "Research use only. Not a medical device; a score is not a diagnosis. The model knows only children of one to five "
    "years: its verdict on anyone else means nothing."
)
_LONGEST_STEM = 200  # bytes; file systems take names of 255


def is_doubtful(finding: Finding) -> bool:
    """Whether it has a verdict, and something to be told with it."""
    return finding.status is Status.OK and bool(finding.warnings)


def write_heatmap(folder: Path, number: int, finding: Finding, reader: Reader) -> OSError | None:
    """Write film and heatmap as PNG, numbered by row since names repeat; returns why it cannot be written."""
    from PIL import Image
    from PIL.PngImagePlugin import PngInfo

    assert finding.assessment is not None  # noqa: S101  the caller's condition, for the type checker
    try:
        film = load_film(finding.study, reader)
    except RejectedError:
        return None  # deleted since it was screened; its row stands
    picture = overlay.render(film.pixels, finding.assessment.heatmap)
    stem = os.fsdecode(os.fsencode(finding.study.path.stem)[:_LONGEST_STEM])
    try:
        with atomic_path(folder / f"{number:05d}-{stem}.png") as path:
            marks = PngInfo()
            marks.add_text("Software", overlay.SOFTWARE)
            Image.fromarray(picture).save(path, format="PNG", pnginfo=marks)
    except OSError as fault:
        return fault
    return None


def write_results(options: argparse.Namespace, findings: list[Finding], classifier: Classifier, reader: Reader) -> None:
    """Write what `options` asks for; without a table, a line for each film is printed.

    Raises:
        OSError: A file cannot be written.
        report.ReportError: No report can be made on this machine.
    """
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
    doubtful = sum(is_doubtful(finding) for finding in findings)
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
