"""A run in progress: its network, its place in the plan, and both on the disk."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING, Any

import safetensors.numpy

from pneumoscan.core.files import atomic_path
from training.errors import TrainingError
from training.fitting import checkpoint, history, run_folder, teaching
from training.fitting.average import Average
from training.fitting.batches import batches, steps_in
from training.fitting.display import Display
from training.fitting.interruption import Stopped
from training.fitting.judge import Judge
from training.fitting.learner import Learner, deployable
from training.fitting.recipe import plan

if TYPE_CHECKING:
    from pathlib import Path

    from training.fitting.films import TrainingFilms
    from training.fitting.history import EpochResult
    from training.fitting.interruption import StopRequest
    from training.fitting.recipe import Epoch, Recipe


class Run:
    """Goes through the plan of a recipe."""

    def __init__(self, recipe: Recipe, folder: Path, films: TrainingFilms, record: dict[str, Any]) -> None:
        """Begin, or go on from the checkpoint in `folder`.

        Args:
            recipe: What to do.
            folder: Of the run.
            films: To learn from and to validate on.
            record: What `run.json` says beside the history.
        """
        self._recipe, self._folder, self._films, self._record = recipe, folder, films, record
        self._targets = teaching.targets(recipe, films.train)
        self._epochs = plan(recipe)
        self._steps = steps_in(len(films.train.films), recipe.batch)
        self._display = Display(self._epochs, self._steps)
        self._judge: Judge | None = None
        self._saved = time.monotonic()
        self._place = checkpoint.Place()
        self._learner, self._average = self._begin()

    def _begin(self) -> tuple[Learner, Average]:
        """The start of the recipe, or the state that a stopped run left."""
        path = self._folder / checkpoint.FILE_NAME
        if not path.exists():
            learner = Learner(self._recipe, self._epochs[0], self._steps)
            learner.start(self._films.train)
            return learner, Average(learner.model, self._recipe.average)
        arrays, self._place = checkpoint.load(path)
        # The network of the last step, which may be of another size than the next.
        done = self._place.history
        last = self._place.epoch if self._place.step or not done else done[-1]["epoch"]
        learner = Learner(self._recipe, self._epochs[last], self._steps)
        learner.restore(arrays)
        average = Average(learner.model, self._recipe.average)
        average.arrays = {name: arrays[f"average/{name}"] for name in average.arrays}
        return learner, average

    def carry_out(self, stop: StopRequest, save_every: float) -> dict[str, Any]:
        """Go through the rest of the plan, saving after each epoch and every `save_every` seconds.

        Returns:
            The record, with the whole history.

        Raises:
            TrainingError: The network does not learn.
            Stopped: Someone asked to stop; the state is saved.
        """
        try:
            self._keep()
            self._write_record()
            while (epoch := self._next()) is not None:
                self._enter(epoch)
                self._take_steps(epoch, stop, save_every)
                self._complete(epoch)
        finally:
            self._display.close()
        return self._write_record()

    def _next(self) -> Epoch | None:
        """The epoch to do next: the one in hand, or where a size is left early the first after it."""
        done = self._place.history
        if done and not self._place.step and history.should_leave(done, self._recipe):
            here = self._epochs[done[-1]["epoch"]]
            self._display.say(f"{here.size} px left early: nothing better for {self._recipe.patience} epochs")
            later = [e for e in self._epochs[here.number :] if (e.phase, e.size) != (here.phase, here.size)]
            self._place.epoch = later[0].number if later else len(self._epochs)
        return self._epochs[self._place.epoch] if self._place.epoch < len(self._epochs) else None

    def _enter(self, epoch: Epoch) -> None:
        """Build the network anew where size or phase changes, and find the place in the schedule."""
        learner = self._learner
        if (learner.phase_index, learner.size) != (epoch.phase, epoch.size):
            self._learner = Learner(self._recipe, epoch, self._steps)
            self._learner.follow(learner)
        if not self._place.step:
            self._learner.jump(epoch)
        self._display.begin(epoch, self._place.step)

    def _take_steps(self, epoch: Epoch, stop: StopRequest, save_every: float) -> None:
        """The steps of an epoch that are not done yet."""
        first, before = self._place.step, dict(self._place.partial)

        def after_step(model: Any, step: int, seconds: float, logs: dict[str, float]) -> None:
            self._place.note(first + step + 1, seconds, _merged(before, first, logs, step + 1))
            self._average.follow(model, epoch.number * self._steps + first + step)
            self._display.advance(epoch, self._place.partial["loss"])
            if stop.made or time.monotonic() - self._saved > save_every:
                self._save()
            if stop.made:
                raise Stopped

        if first < self._steps:
            source = batches(self._films.train, self._targets, self._recipe, epoch, first)
            self._learner.model.fit(source, verbose=0, shuffle=False, callbacks=[_callback(after_step)])
        self._average.settle(self._learner.model)

    def _complete(self, epoch: Epoch) -> None:
        """Judge an epoch, and store it."""
        place = self._place
        if not math.isfinite(place.partial["loss"]):
            message = f"The loss is infinite in epoch {epoch.number + 1}. Start again with a lower learning rate."
            raise TrainingError(message)
        result: EpochResult = {
            "epoch": epoch.number,
            "phase": self._learner.phase.what,
            "size": epoch.size,
            "learning_rate": self._learner.learning_rate,
            "seconds": round(place.seconds, 1),
            "loss": place.partial["loss"],
            "accuracy": place.partial["accuracy"],
            **self._judged(epoch),  # type: ignore[typeddict-item]
        }
        self._place = checkpoint.Place(epoch.number + 1, history=[*place.history, result])
        self._save()
        self._keep()
        self._write_record()
        history.write_tensorboard(result, self._folder / run_folder.TENSORBOARD)
        self._display.end(result)

    def _judged(self, epoch: Epoch) -> dict[str, float]:
        if self._judge is None or self._judge.size != epoch.size:
            self._judge = Judge(self._recipe, epoch.size, self._films.validation)
        return self._judge(deployable(self._recipe, self._average.arrays))

    def _save(self) -> None:
        arrays = self._learner.state() | {f"average/{name}": array for name, array in self._average.arrays.items()}
        checkpoint.save(self._folder / checkpoint.FILE_NAME, arrays, self._place)
        self._saved = time.monotonic()

    def _keep(self) -> None:
        """Store the averaged weights if the last epoch is the one to keep.

        Also when a run goes on: the power may have gone between checkpoint and this.
        """
        done = self._place.history
        number = history.kept_epoch(done, self._epochs, self._recipe)
        if number is None or self._place.step or number != done[-1]["epoch"]:
            return
        content = safetensors.numpy.save(deployable(self._recipe, self._average.arrays), {"epoch": str(number)})
        with atomic_path(self._folder / run_folder.KEPT) as path:
            path.write_bytes(content)

    def _write_record(self) -> dict[str, Any]:
        record = self._record | {"history": self._place.history}
        run_folder.write_record(self._folder, record)
        history.write_table(self._place.history, self._folder / run_folder.HISTORY)
        return record


def _merged(before: dict[str, float], steps_before: int, now: dict[str, float], steps: int) -> dict[str, float]:
    """Means over all steps of an epoch, from those before this process began and those since."""
    total = steps_before + steps
    return {
        name: (before.get(name, 0.0) * steps_before + float(now[name]) * steps) / total for name in ("loss", "accuracy")
    }


def _callback(after_step: Any) -> Any:
    import keras

    class Steps(keras.callbacks.Callback):  # type: ignore[misc]
        def on_train_begin(self, logs: object = None) -> None:
            del logs
            self.began = time.monotonic()

        def on_train_batch_end(self, batch: int, logs: dict[str, float] | None = None) -> None:
            now = time.monotonic()
            # Under JAX the weights are not in the model during an epoch; `self.model` brings them back into it.
            after_step(self.model, batch, now - self.began, logs or {})
            self.began = now

    return Steps()
