"""Groups for the tests of what runs them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.results import Comparison, Figure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.results import Result
    from benchmarks.setting import Setting


def works(setting: Setting) -> Iterator[Result]:
    yield Comparison("ours", "theirs", (0.5,) * setting.pairs)


def breaks_down(_setting: Setting) -> Iterator[Result]:
    yield Figure("before", 1.0, "s")
    message = "no such\nthing"
    raise ValueError(message)
