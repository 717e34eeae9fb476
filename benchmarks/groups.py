"""What is measured, group by group. A group's modules are imported when it is its turn."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from benchmarks.progress import step, tell
from benchmarks.results import NotMeasured

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from benchmarks.results import Result
    from benchmarks.setting import Setting

# Start-up comes first: nothing of this process is in its way then.
GROUPS = {
    "start": ("benchmarks.start:to_window", "benchmarks.start:to_verdict"),
    "stalls": ("benchmarks.stalls:while_screening",),
    "memory": ("benchmarks.memory:over_many_films",),
    "heatmap": ("benchmarks.heatmap:against_forward",),
    "gradcam": ("benchmarks.heatmap:against_reference",),
    "engines": ("benchmarks.engines:against_each_other",),
    "models": ("benchmarks.engines:fast_against_full", "benchmarks.folders:fast_against_full"),
    "folders": ("benchmarks.folders:against_inference",),
    "roofline": ("benchmarks.roofline:share_of_peak",),
}


def measure(names: Iterable[str], setting: Setting) -> Iterator[Result]:
    """The results of groups, by their names; what goes wrong in one is one of its results."""
    for name in names:
        for place in GROUPS[name]:
            with step(f"{name}: {place.partition(':')[2].replace('_', ' ')}"):
                yield from _guarded(place, name, setting)


def _guarded(place: str, group: str, setting: Setting) -> Iterator[Result]:
    module, _, function = place.partition(":")
    try:
        yield from getattr(importlib.import_module(module), function)(setting)
    except Exception as fault:  # noqa: BLE001  whatever it is, the other groups can be measured
        what = f"{group}, {function.replace('_', ' ')}"
        told = NotMeasured(what, f"{type(fault).__name__}: {' '.join(str(fault).split())}", is_failure=True)
        tell(f"{told.what}: {told.reason}")
        yield told
