"""Every two networks on the same films: do they differ by more than chance?"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any

from training.measures.significance import delong_test, mcnemar_test

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

WORDS = (
    "Verdicts: McNemar's exact test, each network at its own operating point; it counts films as independent.",
    "AUC: DeLong's paired test, with the films of one patient counted together (Obuchowski).",
    "p-values are two-sided and corrected by Holm's method for the number of pairs, for each of the two tests and each "
    "set of films by itself; there is no further correction for the two tests and the sets.",
    "Each network was trained once. A difference between two networks is not yet one between two architectures: "
    "another seed may turn it round.",
)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two networks.

    Attributes:
        first: Name of one.
        second: Name of the other.
        mcnemar: p that their verdicts err equally often.
        mcnemar_holm: The same, corrected for the number of pairs.
        delong: p that they have the same AUC; None where the films cannot tell.
        delong_holm: The same, corrected for the number of pairs.
    """

    first: str
    second: str
    mcnemar: float
    mcnemar_holm: float
    delong: float | None
    delong_holm: float | None

    def as_record(self) -> dict[str, Any]:
        """For JSON."""
        return asdict(self)


def all_pairs(
    logits: Mapping[str, Floats],
    verdicts: Mapping[str, NDArray[np.bool_]],
    labels: Floats,
    patients: NDArray[np.str_],
) -> tuple[Pair, ...]:
    """Test every two networks.

    Args:
        logits: By name of the network, each of shape (films,).
        verdicts: Whether the film is called positive, likewise.
        labels: 1 for the class to find, shape (films,).
        patients: The same text for films of one patient, shape (films,).
    """
    both = bool(0 < labels.sum() < len(labels))
    names = list(combinations(logits, 2))
    right = {name: called == (labels == 1) for name, called in verdicts.items()}
    mcnemar = [mcnemar_test(right[one], right[other]) for one, other in names]
    delong = [delong_test(logits[one], logits[other], labels, patients) if both else math.nan for one, other in names]
    columns = zip(names, mcnemar, holm(mcnemar), delong, holm(delong), strict=True)
    return tuple(Pair(*pair, a, b, _known(c), _known(d)) for pair, a, b, c, d in columns)


def holm(p_values: Sequence[float]) -> list[float]:
    """p-values corrected for their number (Holm, Scandinavian Journal of Statistics 1979); NaN stays, uncounted."""
    known = sorted((p, place) for place, p in enumerate(p_values) if not math.isnan(p))
    corrected, highest = list(p_values), 0.0
    for rank, (p, place) in enumerate(known):
        highest = max(highest, min(1.0, (len(known) - rank) * p))
        corrected[place] = highest
    return corrected


def _known(p: float) -> float | None:
    return None if math.isnan(p) else p
