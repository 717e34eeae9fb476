"""`python -m benchmarks`: prints the ratios, as a table or as JSON."""

from __future__ import annotations

import argparse
import dataclasses
import itertools
import json
import sys

from benchmarks import batch, engines, ratio


def main() -> int:
    """Measure and print; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--repeats", type=int, default=15, help="counted runs of each side (%(default)s)")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    options = parser.parse_args()
    cases = itertools.chain(engines.cases(), batch.cases())
    results = [ratio.measure(case, options.repeats) for case in cases]
    if options.json:
        print(json.dumps([dataclasses.asdict(result) for result in results], indent=2))
    else:
        print(ratio.as_markdown(results))
    return 0


if __name__ == "__main__":
    sys.exit(main())
