"""Which of two classes is the one to find."""

from __future__ import annotations

import re

from training.errors import TrainingError

_HEALTHY = frozenset({"normal", "healthy", "negative", "control", "controls", "nofinding", "nofindings"})
_DENIALS = frozenset({"no", "non", "not", "un", "without"})


def in_order(names: tuple[str, str], positive: str | None) -> tuple[str, str]:
    """Put the class to find last.

    Args:
        names: Of the two classes, as the folders spell them.
        positive: Name of the class to find, in any case; None to take the one that is not called like health.

    Returns:
        The names of label 0 and label 1.

    Raises:
        TrainingError: There is no class `positive`, or the names do not say which class is to be found.
    """
    first, second = names
    if positive is not None:
        matching = [name for name in names if name.casefold() == positive.strip().casefold()]
        if not matching:
            message = f"There is no class {positive}: the folders are called {first} and {second}."
            raise TrainingError(message)
        return (second, first) if matching == [first] else (first, second)
    healthy = [_denies(first, second), _denies(second, first)]
    if healthy[0] == healthy[1]:
        message = (
            f"The names {first} and {second} do not say which class is to be found. "
            f"Say it with --positive {first} or --positive {second}."
        )
        raise TrainingError(message)
    return (first, second) if healthy[0] else (second, first)


def _denies(name: str, other: str) -> bool:
    """Whether `name` is that of health, or of the absence of `other`: NORMAL, no finding, non-COVID, CT_nonCOVID."""
    words = _words(name)
    denied = {denial + word for denial in _DENIALS for word in _words(other)}
    return bool(words & (_HEALTHY | _DENIALS | denied))


def _words(name: str) -> set[str]:
    return set(re.split(r"[\W_]+", name.casefold()))
