"""Fine-tune the network, size by size, and keep the running average of its weights.

A run folder holds `run.json` (what was asked for, and where it stands), `state.weights.h5` and `average.npz` after
each epoch, and at the end the model and `predictions.npz`: the validation films' logits, from which `export`
calibrates. The validation films decide nothing here: the schedule is fixed, and its end is the model.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import platform
import sys
import time
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import safetensors.numpy
from tqdm import tqdm

from pneumoscan import imaging
from pneumoscan.classifier import preprocessing, vgg16
from pneumoscan.core.files import atomic_path
from training import augmentation, data

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray


MODEL_FILE, PREDICTIONS_FILE, RECORD_FILE = "model.safetensors", "predictions.npz", "run.json"
# Steps between two looks at the weights: each copies 60 MB out of the network.
_BLEND_EVERY = 4


@dataclasses.dataclass(frozen=True)
class Recipe:
    """Everything that a run depends on.

    Attributes:
        films: Folder with NORMAL and PNEUMONIA.
        weights: Arrays to start from, `.safetensors` or `.npz`.
        sizes: Input size in pixels and epochs, one after the other.
        learning_rate: At the start of the cosine decay, after the warm-up.
        average: Decay of the running average of the weights per step (Polyak and Juditsky, 1992).
        validation: Share of the patients.
    """

    films: str
    weights: str
    sizes: tuple[tuple[int, int], ...] = ((128, 5),)
    learning_rate: float = 1e-4
    batch: int = 32
    weight_decay: float = 5e-4
    label_smoothing: float = 0.06
    dropout: float = 0.3
    clip_norm: float = 2.0
    warm_up: float = 0.05
    average: float = 0.993
    validation: float = 0.15
    seed: int = 2026
    precision: str = "float32"

    @property
    def epochs(self) -> list[int]:
        """The input size of each epoch."""
        return [size for size, count in self.sizes for _ in range(count)]

    @property
    def start(self) -> dict[str, NDArray[Any]]:
        """The arrays to start from."""
        if self.weights.endswith(".safetensors"):
            stored = safetensors.numpy.load_file(self.weights)
            return {name: np.asarray(array, np.float32) for name, array in stored.items()}
        with np.load(self.weights) as arrays:
            return {name: np.asarray(array, np.float32) for name, array in arrays.items()}


def train(recipe: Recipe, run: Path) -> None:
    """Carry out `recipe` in the folder `run`, from its start or from where a stopped run left off.

    Raises:
        data.DataError: The films cannot be trained on, or leak between the splits.
    """
    import keras  # so that --help does not wait for it

    keras.mixed_precision.set_global_policy(recipe.precision)
    keras.utils.set_random_seed(recipe.seed)
    run.mkdir(parents=True, exist_ok=True)
    train_films, validation_films = data.split(data.scan(Path(recipe.films)), recipe.validation, recipe.seed)
    print(f"{len(train_films)} films to train on, {len(validation_films)} to validate on, no patient on both sides")
    labels, source = data.labels_of(train_films), data.load_pixels(train_films, max(recipe.epochs))
    session = _Session(recipe, run, -(-len(labels) // recipe.batch))
    for epoch in range(session.next_epoch, len(recipe.epochs)):
        session.run_epoch(epoch, source, labels)
    _finish(session, validation_films)


class _Session:
    """The network, its optimizer and their place in the schedule; on disk after each epoch."""

    def __init__(self, recipe: Recipe, run: Path, steps: int) -> None:
        self.recipe, self.run, self.steps = recipe, run, steps
        self.history: list[dict[str, float]] = []
        self.next_epoch = 0
        if (run / RECORD_FILE).exists():
            record = json.loads((run / RECORD_FILE).read_text())
            if record["recipe"] != json.loads(json.dumps(_describe(recipe)["recipe"])):
                message = f"{run} was started with other settings; repeat them, or choose another folder"
                raise data.DataError(message)
            self.history, self.next_epoch = record["history"], len(record["history"])
        size = recipe.epochs[min(self.next_epoch, len(recipe.epochs) - 1)]
        self.model = self._compile(size)
        if self.next_epoch:
            self.model.load_weights(run / "state.weights.h5")
            with np.load(run / "average.npz") as arrays:
                self.average = dict(arrays)
        else:
            vgg16.set_weights(self.model, recipe.start)
            self.average = {name: array.copy() for name, array in vgg16.get_weights(self.model).items()}

    def _compile(self, size: int) -> Any:
        import keras

        recipe, total = self.recipe, self.steps * len(self.recipe.epochs)
        warm_up = round(recipe.warm_up * total)
        schedule = keras.optimizers.schedules.CosineDecay(
            0.0, total - warm_up, warmup_target=recipe.learning_rate, warmup_steps=warm_up, alpha=0.02
        )
        optimizer = keras.optimizers.AdamW(schedule, weight_decay=recipe.weight_decay, global_clipnorm=recipe.clip_norm)
        optimizer.exclude_from_weight_decay(var_names=["bias"])
        loss = keras.losses.BinaryCrossentropy(from_logits=True, label_smoothing=recipe.label_smoothing)
        model = vgg16.build(size, recipe.dropout)
        model.compile(optimizer, loss, jit_compile=False)
        optimizer.build(model.trainable_variables)
        return model

    def run_epoch(self, epoch: int, source: NDArray[np.uint8], labels: NDArray[np.float32]) -> None:
        """Train for one epoch, seeded by its number so that a resumed run sees the same films."""
        size, started = self.recipe.epochs[epoch], time.monotonic()
        if self.model.input_shape[1] != size:
            self._change_size(size)
        films = _films(source, labels, self.recipe, size, epoch)
        callback = _average_callback(self)
        result = self.model.fit(films, verbose=1 if sys.stdout.isatty() else 2, callbacks=[callback])
        loss = float(result.history["loss"][0])
        self.history.append({"size": size, "loss": loss, "seconds": time.monotonic() - started})
        self._save()
        print(f"epoch {epoch + 1} of {len(self.recipe.epochs)} at {size} px: loss {loss:.4f}", flush=True)

    def _change_size(self, size: int) -> None:
        old, self.model = self.model, self._compile(size)
        vgg16.set_weights(self.model, vgg16.get_weights(old))
        for new, before in zip(self.model.optimizer.variables, old.optimizer.variables, strict=True):
            new.assign(before)

    def _save(self) -> None:
        with atomic_path(self.run / "average.npz") as path, path.open("wb") as stream:
            np.savez(stream, **self.average)
        with atomic_path(self.run / "state.weights.h5") as path:
            named = path.with_suffix(".weights.h5")
            self.model.save_weights(named)
            named.replace(path)
        record = _describe(self.recipe) | {"history": self.history}
        with atomic_path(self.run / RECORD_FILE) as path:
            path.write_text(json.dumps(record, indent=2))

    def blend(self) -> None:
        """Let the average follow the weights by `_BLEND_EVERY` steps."""
        rate = 1 - self.recipe.average**_BLEND_EVERY
        for name, value in vgg16.get_weights(self.model).items():
            self.average[name] += np.float32(rate) * (value - self.average[name])


def _average_callback(session: _Session) -> Any:
    import keras

    class Average(keras.callbacks.Callback):  # type: ignore[misc]
        def on_train_batch_end(self, batch: int, logs: object = None) -> None:
            del logs
            if batch % _BLEND_EVERY == 0:
                session.blend()

    return Average()


def _films(source: NDArray[np.uint8], labels: NDArray[np.float32], recipe: Recipe, size: int, epoch: int) -> Any:
    import keras

    order = np.random.default_rng((recipe.seed, epoch)).permutation(len(labels))
    share, steps = labels.mean(), -(-len(order) // recipe.batch)
    weights = np.where(labels > 0.5, 0.5 / share, 0.5 / (1 - share)).astype(np.float32)

    class Films(keras.utils.PyDataset):  # type: ignore[misc]
        def __len__(self) -> int:
            return steps

        def __getitem__(self, index: int) -> tuple[NDArray[np.float32], ...]:
            chosen = order[index * recipe.batch : (index + 1) * recipe.batch]
            grey = [_augmented(source[i], size, np.random.default_rng((recipe.seed, epoch, i))) for i in chosen]
            return preprocessing.standardise(np.stack(grey)), labels[chosen, np.newaxis], weights[chosen]

    return Films(workers=1, max_queue_size=4)


def _augmented(grey: NDArray[np.uint8], size: int, random: np.random.Generator) -> NDArray[np.float32]:
    return augmentation.augment(preprocessing.resize(grey, size), random)


def _finish(session: _Session, films: Sequence[data.LabelledFilm]) -> None:
    """Write the averaged weights as the program stores them, and what they say of the validation films."""
    import keras

    content = safetensors.numpy.save({key: _compact(key, array) for key, array in session.average.items()})
    with atomic_path(session.run / MODEL_FILE) as path:
        path.write_bytes(content)
    keras.mixed_precision.set_global_policy("float32")  # the precision that the program computes in
    size = session.recipe.epochs[-1]
    model = vgg16.build(size)
    vgg16.set_weights(model, safetensors.numpy.load(content))
    logits, peaks = _answers(vgg16.with_grad_cam(model), films, size)
    with atomic_path(session.run / PREDICTIONS_FILE) as path, path.open("wb") as stream:
        np.savez(
            stream,
            logits=logits,
            peaks=peaks,
            labels=data.labels_of(films),
            patients=np.array([film.patient for film in films]),
            bytes=np.array([film.path.stat().st_size for film in films]),
        )


def _compact(key: str, array: NDArray[np.float32]) -> NDArray[np.float16] | NDArray[np.float32]:
    """Convolution kernels as 16 bit numbers: half the size, and scores move by less than 0.001."""
    return array.astype(np.float16) if key.endswith("/kernel") and array.ndim == 4 else array


def _answers(
    network: Any, films: Sequence[data.LabelledFilm], size: int
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Logit and highest raw Grad-CAM value of each film, film by film as the program computes them."""
    logits, peaks = [], []
    for film in tqdm(films, desc="validating", unit="film", disable=None):
        grey = preprocessing.resize(imaging.load(film.path).pixels, size)
        logit, raw_map = network(preprocessing.standardise(grey)[np.newaxis], training=False)
        logits.append(np.asarray(logit).item())
        peaks.append(np.asarray(raw_map).max())
    return np.array(logits, np.float32), np.array(peaks, np.float32)


def _describe(recipe: Recipe) -> dict[str, Any]:
    """What a run's record and the manifest say of its origin; file names only, since folders are private."""
    weights = Path(recipe.weights)
    sizes = ",".join(f"{size}:{count}" for size, count in recipe.sizes)
    options = f"--sizes {sizes} --learning-rate {recipe.learning_rate} --batch {recipe.batch}"
    split = f"--validation {recipe.validation} --seed {recipe.seed} --precision {recipe.precision}"
    return {
        "command": f"python -m training train FILMS --weights {weights.name} {options} {split}",
        "started_from": {"file": weights.name, "sha256": hashlib.sha256(weights.read_bytes()).hexdigest()},
        "recipe": dataclasses.asdict(recipe) | {"films": Path(recipe.films).name, "weights": weights.name},
        "versions": {
            "python": platform.python_version(),
            "keras": version("keras"),
            "tensorflow": version("tensorflow"),
        },
    }
