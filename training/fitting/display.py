"""A run's progress: a bar on a terminal, a line an epoch elsewhere."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from tqdm import tqdm

if TYPE_CHECKING:
    from collections.abc import Sequence

    from training.fitting.history import EpochResult
    from training.fitting.recipe import Epoch


class Display:
    """Counts pixels rather than steps: an epoch at 224 pixels takes twelve times as long as one at 64."""

    def __init__(self, epochs: Sequence[Epoch], steps: int) -> None:
        """Show the progress of `epochs` of `steps` each."""
        self._epochs, self._steps = epochs, steps
        self._began, self._worked, self._compiled = time.monotonic(), 0.0, False
        self._bar = tqdm(
            total=self._cost(epochs), disable=not sys.stdout.isatty(), file=sys.stdout, leave=False, miniters=0,
            bar_format="{desc} {percentage:3.0f} % |{bar}| {elapsed}, {remaining} left{postfix}",
        )  # fmt: skip

    def _cost(self, epochs: Sequence[Epoch]) -> float:
        return float(sum(epoch.size**2 for epoch in epochs)) * self._steps

    def begin(self, epoch: Epoch, step: int) -> None:
        """Go to a step of an epoch; what lies before is not this process's work, or was skipped."""
        self._bar.n = self._cost(self._epochs[: epoch.number]) + epoch.size**2 * step
        if not self._compiled:
            self._bar.initial = self._bar.n  # the rate is that of this process
        self._bar.set_description(f"epoch {epoch.number + 1}/{len(self._epochs)} at {epoch.size} px")
        self._bar.refresh()

    def advance(self, epoch: Epoch, loss: float) -> None:
        """One step is done."""
        if not self._compiled:  # the first step compiles, and says nothing of the others
            self._compiled, self._began = True, time.monotonic()
        else:
            self._worked += epoch.size**2
        self._bar.set_postfix_str(f"loss {loss:.3f}", refresh=False)
        self._bar.update(epoch.size**2)

    def end(self, result: EpochResult) -> None:
        """One epoch is done."""
        part = "" if result["phase"] == "all" else f" ({result['phase']})"
        pace = (time.monotonic() - self._began) / max(self._worked, 1)
        left = self._cost(self._epochs[result["epoch"] + 1 :]) * pace
        self.say(
            f"epoch {result['epoch'] + 1}/{len(self._epochs)} at {result['size']} px{part}: loss {result['loss']:.3f}, "
            f"accuracy {result['accuracy']:.3f}; validation loss {result['val_loss']:.3f}, "
            f"accuracy {result['val_accuracy']:.3f}, AUC {result['val_auc']:.4f}; "
            f"{result['seconds']:.0f} s, {_duration(left)} left"
        )

    def say(self, line: str) -> None:
        """Print a line above the bar."""
        tqdm.write(line, file=sys.stdout)
        sys.stdout.flush()

    def close(self) -> None:
        """Remove the bar."""
        self._bar.close()


def _duration(seconds: float) -> str:
    minutes = round(seconds / 60)
    return f"{minutes // 60} h {minutes % 60} min" if minutes >= 60 else f"{minutes} min" if minutes else "under 1 min"
