"""The network with its optimizer, for one phase and size of a run."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from pneumoscan.classifier import vgg16
from pneumoscan.core.resources import resource_path
from training import networks
from training.errors import TrainingError
from training.fitting.recipe import BUNDLED
from training.networks.start import RANDOM

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from training.dataset.pixels import Pixels
    from training.fitting.recipe import Epoch, Phase, Recipe


def uses_batch_norm(recipe: Recipe) -> bool:
    """Whether the network learns with batch normalisations that are folded away afterwards (Ioffe and Szegedy, 2015).

    Thirteen convolutions do not learn from random weights without; from learned ones they do not need it.
    """
    return recipe.weights == RANDOM and networks.can_fold(recipe.arch)


def file_of(weights: str) -> str:
    """Weights as a recipe names them, with the path of the program's own file where it says `bundled`."""
    return str(resource_path("model") / "vgg16.safetensors") if weights == BUNDLED else weights


def deployable(recipe: Recipe, arrays: Mapping[str, NDArray[Any]]) -> dict[str, NDArray[np.float32]]:
    """The arrays of the plain network, from those of the one that learns."""
    return networks.fold(recipe.arch, arrays) if uses_batch_norm(recipe) else dict(arrays)


class Learner:
    """The network, compiled.

    Attributes:
        model: The Keras model.
        phase: What learns, and how fast.
        size: Side of its input in pixels.
    """

    def __init__(self, recipe: Recipe, epoch: Epoch, steps: int) -> None:
        """Build the network for `epoch`, untrained.

        Args:
            recipe: Of the run.
            epoch: Whose phase and size to build for.
            steps: Of an epoch.
        """
        self._recipe, self._steps = recipe, steps
        self.phase, self.size = recipe.phases[epoch.phase], epoch.size
        self.phase_index = epoch.phase
        self.model = networks.build(
            recipe.arch,
            epoch.size,
            dropout=recipe.dropout,
            batch_norm=uses_batch_norm(recipe),
            widths=recipe.widths,
        )

    def start(self, films: Pixels) -> None:
        """Load the weights that the recipe starts from, narrowed by what they see in `films` if asked, and compile."""
        recipe = self._recipe
        start = file_of(recipe.weights)
        wide = networks.read_weights(Path(start)) if recipe.widths else {}
        if recipe.widths and recipe.widths != vgg16.widths_of(wide):
            network = vgg16.from_weights(self.size, wide)
            vgg16.set_weights(self.model, networks.narrow(network, recipe.widths, films.grey, recipe.seed))
        else:
            networks.load_start(self.model, recipe.arch, start, batch_norm=uses_batch_norm(recipe))
        self.compile()

    def follow(self, earlier: Learner) -> None:
        """Take over the weights and dropout's chance of the phase or size before; within a phase the optimizer too."""
        self.compile()
        pairs = list(zip(self.model.variables, earlier.model.variables, strict=True))
        if self.phase_index == earlier.phase_index:
            pairs += zip(self.model.optimizer.variables, earlier.model.optimizer.variables, strict=True)
        for variable, before in pairs:
            variable.assign(before)

    def compile(self) -> None:
        """Set what learns, the optimizer and the loss."""
        import keras

        recipe = self._recipe
        networks.set_trainable(self.model, recipe.arch, self.phase.what)
        schedule = _schedule(self.phase, recipe, self._steps)
        optimizer = keras.optimizers.AdamW(schedule, weight_decay=recipe.weight_decay, global_clipnorm=recipe.clip_norm)
        optimizer.exclude_from_weight_decay(var_names=["bias", "gamma", "beta"])
        loss = keras.losses.BinaryCrossentropy(from_logits=True, label_smoothing=recipe.label_smoothing)
        # XLA, which Keras would choose, is slower than oneDNN on a CPU (0.10 against 0.08 s a film at 128 pixels).
        compiled = "auto" if keras.backend.backend() == "jax" else False
        accuracy = keras.metrics.MeanMetricWrapper(_same_side, name="accuracy")
        self.model.compile(optimizer, loss, metrics=[accuracy], jit_compile=compiled)
        optimizer.build(self.model.trainable_variables)

    @property
    def step(self) -> int:
        """The optimizer's steps in this phase."""
        return int(np.asarray(self.model.optimizer.iterations))

    def jump(self, epoch: Epoch) -> None:
        """Go to the place of `epoch` in the schedule, which stopping early leaves behind."""
        self.model.optimizer.iterations.assign(epoch.within * self._steps)

    @property
    def learning_rate(self) -> float:
        """At the step in hand."""
        return float(np.asarray(self.model.optimizer.learning_rate))

    def state(self) -> dict[str, NDArray[Any]]:
        """Everything that a resumed run needs: weights, the state of dropout's chance, the optimizer."""
        named = {f"model/{index}": variable for index, variable in enumerate(self.model.variables)}
        named |= {f"optimizer/{index}": variable for index, variable in enumerate(self.model.optimizer.variables)}
        return {name: np.asarray(variable) for name, variable in named.items()}

    def restore(self, state: Mapping[str, NDArray[Any]]) -> None:
        """Go back to what `state` returned.

        Raises:
            TrainingError: It is of another network.
        """
        self.compile()
        try:
            for kind, variables in (("model", self.model.variables), ("optimizer", self.model.optimizer.variables)):
                for index, variable in enumerate(variables):
                    variable.assign(state[f"{kind}/{index}"])
        except (KeyError, ValueError) as fault:
            message = f"The checkpoint does not fit the network ({fault}). Start again in another folder."
            raise TrainingError(message) from fault


def _same_side(targets: Any, logits: Any) -> Any:
    """1 where target and logit are on the same side of indecision: a teacher's targets lie between the labels."""
    import keras

    return keras.ops.cast(keras.ops.equal(targets > 0.5, logits > 0.0), "float32")


def _schedule(phase: Phase, recipe: Recipe, steps: int) -> Any:
    """Linear warm-up, then cosine decay (Loshchilov and Hutter, ICLR 2017) to a fiftieth."""
    import keras

    total = steps * phase.epochs
    warm_up = max(1, round(recipe.warm_up * total))
    return keras.optimizers.schedules.CosineDecay(
        0.0, max(1, total - warm_up), warmup_target=phase.learning_rate, warmup_steps=warm_up, alpha=0.02
    )
