"""The same work on many films at once, with progress."""

from __future__ import annotations

import os
import warnings
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

from tqdm import tqdm

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")
_THREADS = min(8, os.cpu_count() or 1)  # each may hold one film at full size


def in_threads(work: Callable[[_Item], _Result], items: Sequence[_Item], label: str) -> list[_Result]:
    """Do `work` on each of `items` in threads; hashing and decoding leave Python's lock to the others.

    Args:
        work: Called once an item, in any thread.
        items: What to work on.
        label: Says on the progress bar what is being done.

    Returns:
        The results, in the order of `items`.

    Raises:
        Exception: The first that `work` raises, or a keyboard interrupt; what has not begun by then never does.
    """
    with warnings.catch_warnings(), ThreadPoolExecutor(_THREADS) as pool:
        # The decoders silence their libraries film by film, which threads undo for each other.
        warnings.simplefilter("ignore")
        try:
            return list(tqdm(pool.map(work, items), desc=label, total=len(items), unit="film", disable=None))
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
