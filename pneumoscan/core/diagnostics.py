"""What a test is worth: shares of films with 95 % intervals, and what a verdict means at a given prevalence."""

from __future__ import annotations

import math
from dataclasses import dataclass
from statistics import NormalDist

_Z = NormalDist().inv_cdf(0.975)  # for 95 %


@dataclass(frozen=True, slots=True)
class Share:
    """A share from 0 to 1 with an interval that holds it."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Called:
    """How the films of one class are called.

    Attributes:
        pneumonia: How many are called `PNEUMONIA`.
        uncertain: How many `UNCERTAIN`.
        normal: How many `NORMAL`.
    """

    pneumonia: int
    uncertain: int
    normal: int

    @property
    def films(self) -> int:
        """How many there are."""
        return self.pneumonia + self.uncertain + self.normal


def wilson(successes: int, trials: int) -> Share:
    """A share with its 95 % Wilson score interval (Wilson, JASA 1927;22:209).

    It stays within 0 and 1 and holds its level also for shares near them (Brown, Cai, DasGupta, Statistical Science
    2001;16:101). It takes films as independent of each other: with several of a patient it is a little too narrow.

    Args:
        successes: From 0 to `trials`.
        trials: 0 gives the interval of which nothing is known, from 0 to 1.
    """
    if not trials:
        return Share(math.nan, 0.0, 1.0)
    share, squared = successes / trials, _Z**2
    centre = (share + squared / (2 * trials)) / (1 + squared / trials)
    reach = _Z * math.sqrt(share * (1 - share) / trials + squared / (4 * trials**2)) / (1 + squared / trials)
    # Only rounding puts a share of 0 or 1 outside of its interval.
    return Share(share, min(share, max(0.0, centre - reach)), max(share, min(1.0, centre + reach)))


def positive_predictive_value(ill: Called, healthy: Called, prevalence: float) -> Share | None:
    """Of the films called `PNEUMONIA`, the share that show it; see `share_of_ill`."""
    called = wilson(ill.pneumonia, ill.films), wilson(healthy.pneumonia, healthy.films)
    return share_of_ill(*called, prevalence)


def negative_predictive_value(ill: Called, healthy: Called, prevalence: float) -> Share | None:
    """Of the films called `NORMAL`, the share that show no pneumonia; see `share_of_ill`."""
    wrong = share_of_ill(wilson(ill.normal, ill.films), wilson(healthy.normal, healthy.films), prevalence)
    return wrong and Share(1 - wrong.value, 1 - wrong.high, 1 - wrong.low)


def share_of_ill(of_ill: Share, of_healthy: Share, prevalence: float) -> Share | None:
    """Of the films that get a certain verdict, the share with pneumonia, by Bayes' theorem.

    See Altman and Bland, "Diagnostic tests 2: predictive values", BMJ 1994;309:102.

    Its interval takes the ends of both shares at once, each at its worst and each at its best. Both hold together
    with a confidence of 90 % at least (Bonferroni); but since both must err to the same side to get there, the
    interval is as a rule wider than one of 95 % would be. The prevalence is taken as known.

    Args:
        of_ill: The share of films with pneumonia that get the verdict.
        of_healthy: The share of the other films that get it.
        prevalence: The share of films with pneumonia where the test is used, from 0 to 1.

    Returns:
        None where no film gets the verdict.
    """
    value = _bayes(of_ill.value, of_healthy.value, prevalence)
    if value is None:
        return None
    low, high = _bayes(of_ill.low, of_healthy.high, prevalence), _bayes(of_ill.high, of_healthy.low, prevalence)
    return Share(value, min(value, low or 0.0), max(value, 1.0 if high is None else high))


def _bayes(of_ill: float, of_healthy: float, prevalence: float) -> float | None:
    ill, healthy = prevalence * of_ill, (1 - prevalence) * of_healthy
    return ill / (ill + healthy) if ill + healthy > 0 else None


def uncertain_share(ill: Called, healthy: Called, prevalence: float) -> float:
    """The share of all films called `UNCERTAIN` at a prevalence from 0 to 1."""
    return prevalence * ill.uncertain / ill.films + (1 - prevalence) * healthy.uncertain / healthy.films
