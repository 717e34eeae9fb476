from __future__ import annotations

import gc
import subprocess
import sys

import pytest

from pneumoscan.core.allocator import without_collecting

# How often the system has to give the process a page while pictures of 8 MB come and go.
PROGRAM = """
import ctypes, resource, sys
from pneumoscan.core.allocator import reuse_large_blocks
if sys.argv[1] == "reuse":
    reuse_large_blocks()
def faults():
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt
for number in range(50):
    if number == 10:
        before = faults()
    pictures = [b"x" * 8_000_000 for _ in range(6)]
    del pictures
print(faults() - before)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only glibc is told")
def test_memory_that_was_given_back_serves_again() -> None:
    asked = {}
    for how in ("reuse", "as it is"):
        command = [sys.executable, "-c", PROGRAM, how]
        asked[how] = int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    assert asked["reuse"] < asked["as it is"] / 10


def test_the_collector_rests_meanwhile_and_what_was_made_is_not_looked_through_again() -> None:
    frozen = gc.get_freeze_count()
    try:
        with without_collecting():
            assert not gc.isenabled()
            lasting = [[] for _ in range(1000)]  # type: ignore[var-annotated]
        assert gc.isenabled()
        assert gc.get_freeze_count() >= frozen + len(lasting)
    finally:
        gc.unfreeze()


def test_the_collector_is_on_again_after_a_fault() -> None:
    with pytest.raises(ZeroDivisionError), without_collecting():
        _ = 1 / 0
    assert gc.isenabled()
