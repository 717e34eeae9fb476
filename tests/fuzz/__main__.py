"""`python -m tests.fuzz`: look for bytes that break what reads them, led by what code they reach. On Linux only.

What it finds is written to a file, whose path it tells. Mend the fault, or if it is a library's, what calls it; then
move the file to `tests/fuzz/findings`, under a name that begins with the target's, where a test tries it ever after.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import warnings
from pathlib import Path

import atheris

# Heavy parts whose insides are not looked for: only the code that reads files is watched, and only from here on.
with atheris.instrument_imports(include=["PIL", "pneumoscan.imaging", "pydicom", "zipfile"]):
    from tests.fuzz.targets import TARGETS

from tests.fuzz.collector import Collector

# A file that takes longer, or more, is a finding like any other.
_SECONDS_A_FILE = 10
_MEGABYTES = 2048
_LONGEST = 32768


def main() -> None:
    """Fuzz one target; ends the process, with a status other than 0 if there was a finding."""
    options = _parser().parse_args()
    target = TARGETS[options.target]
    warnings.simplefilter("ignore")
    with tempfile.TemporaryDirectory() as corpus:
        for name, content in target.seeds().items():
            Path(corpus, name).write_bytes(content)
        arguments = [
            sys.argv[0],
            f"-runs={options.runs}",
            f"-max_total_time={options.seconds}",
            f"-seed={options.seed}",
            f"-timeout={_SECONDS_A_FILE}",
            f"-rss_limit_mb={_MEGABYTES}",
            f"-max_len={_LONGEST}",
            f"-artifact_prefix={options.findings}/{options.target}-",
            "-detect_leaks=0",
            corpus,
        ]
        prefix = options.findings / options.target
        atheris.Setup(arguments, Collector(target.run, prefix) if options.keep_going else target.run)
        atheris.Fuzz()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--target", choices=sorted(TARGETS), required=True, help="what is to read the files")
    parser.add_argument("--runs", type=int, default=-1, metavar="N", help="how many files to try (no end)")
    parser.add_argument("--seconds", type=int, default=0, metavar="S", help="how long to go on (no end)")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="of chance; the same finds the same (random)")
    parser.add_argument("--findings", type=Path, default=Path(), metavar="DIR", help="where findings go (here)")
    parser.add_argument("--keep-going", action="store_true", help="do not end with the first finding, but keep each")
    return parser


if __name__ == "__main__":
    main()
