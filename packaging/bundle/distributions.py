"""Which installed packages belong into the program: what it requires, what that requires, and so on."""

from __future__ import annotations

import sys
from collections import defaultdict
from importlib import metadata
from typing import TYPE_CHECKING

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

if TYPE_CHECKING:
    from collections.abc import Iterable

PROGRAM = "pneumoscan"
# Parts of the program's own wheel that are for those who train and measure.
NOT_THE_PROGRAM = frozenset({"benchmarks", "tests", "training"})
# Of Python's own library: what installs, teaches, tests or draws windows with Tk.
UNUSED_STANDARD = frozenset(
    {"ensurepip", "idlelib", "lib2to3", "pip", "pydoc_data", "setuptools", "test", "tkinter", "turtledemo", "venv"}
)


def required(extras: Iterable[str]) -> dict[str, metadata.Distribution]:
    """The installed distributions that the program needs, itself among them, by their canonical names.

    Args:
        extras: The optional dependencies that are wanted.

    Raises:
        metadata.PackageNotFoundError: One that is needed is not installed.
    """
    found: dict[str, metadata.Distribution] = {}
    done: set[tuple[str, str]] = set()
    waiting = [(PROGRAM, extra) for extra in ("", *sorted(extras))]
    while waiting:
        name, extra = waiting.pop()
        if (name, extra) in done:
            continue
        done.add((name, extra))
        distribution = found.setdefault(name, metadata.distribution(name))
        for line in distribution.requires or ():
            requirement = Requirement(line)
            if requirement.marker is None or requirement.marker.evaluate({"extra": extra}):
                waiting += [(canonicalize_name(requirement.name), wanted) for wanted in ("", *requirement.extras)]
    return dict(sorted(found.items()))


def foreign_modules(wanted: Iterable[str]) -> list[str]:
    """The top-level modules installed here that no wanted distribution brings: a developer's tools, TensorFlow.

    Args:
        wanted: Canonical names of distributions.
    """
    wanted = frozenset(wanted)
    owners: defaultdict[str, set[str]] = defaultdict(set)
    for module, names in metadata.packages_distributions().items():
        owners[module].update(canonicalize_name(name) for name in names)
    foreign = {module for module, names in owners.items() if not names & wanted and module.isidentifier()}
    # What hooks of the packager import for themselves is not named, where it is Python's own.
    return sorted((foreign | NOT_THE_PROGRAM | UNUSED_STANDARD) - (sys.stdlib_module_names - UNUSED_STANDARD))
