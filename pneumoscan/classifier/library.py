"""The models that the program has: where each lies, whether it is there, and the one that gave a result.

Nothing here reads weights but `load_classifier`, and nothing heavy is imported before it.
"""

from __future__ import annotations

import contextlib
import re
from functools import partial
from typing import TYPE_CHECKING

from pneumoscan.classifier import installed
from pneumoscan.classifier import manifest as manifests
from pneumoscan.classifier.engine import EngineMissingError, create
from pneumoscan.classifier.manifest import Manifest, ModelError
from pneumoscan.core.engine_name import EngineName
from pneumoscan.core.model_name import ModelName
from pneumoscan.core.resources import resource_path

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pneumoscan.classifier.classifier import Classifier
    from pneumoscan.core.finding import ModelIdentity

_FOLDERS = {ModelName.FULL: "model", ModelName.FAST: "fast_model"}


# What brings no model back that was installed beside the program.
_INSTALL_AGAIN = re.compile(r" (?:Use the other one, or i|I)nstall the program again\.$")


class ModelMissingError(ModelError):
    """The program has no such model."""


def folder(name: ModelName) -> Path:
    """Where a model lies, or would lie: the only place where its name becomes a folder.

    Raises:
        ModelError: It cannot be told which of the installed models took the place of the program's own.
    """
    return installed.folder_in_force(name) or own_folder(name)


def own_folder(name: ModelName) -> Path:
    """Where the model lies that came with the program, whatever took its place since."""
    return resource_path(_FOLDERS[name])


def available() -> tuple[ModelName, ...]:
    """The models that are there, the full one first; told by their manifests' files, which are not read."""
    return tuple(name for name in ModelName if _is_there(name))


def _is_there(name: ModelName) -> bool:
    """Whether there is one of this name: also an installed one that is damaged, of which its loading will tell."""
    with contextlib.suppress(ModelError):
        if installed.folder_in_force(name):
            return True
    return (own_folder(name) / manifests.FILE_NAME).is_file()


def manifest_of(name: ModelName = ModelName.FULL) -> Manifest:
    """Read and check a model's manifest, without reading its weights.

    Raises:
        ModelMissingError: The program came without this model.
        ModelError: Its manifest is missing, broken, or for another version of the preprocessing.
    """
    if name is not ModelName.FULL and name not in available():
        message = f"The {name} model is not installed. Use the full model."
        raise ModelMissingError(message)
    lies = folder(name)
    return manifests.load(lies) if lies == own_folder(name) else installed.load(lies, name)


def manifest_behind(model: ModelIdentity) -> Manifest:
    """Find the model that gave a result, by the hash of its weights: what explains a score must have given it.

    Raises:
        ModelMissingError: The program does not have it any more.
    """
    in_force: list[Callable[[], Manifest]] = [partial(manifest_of, name) for name in available()]
    for read in (*in_force, *_others()):
        try:
            found: Manifest = read()
        except ModelError:  # one that cannot be used must not stand before the others
            continue
        if found.sha256 == model.sha256:
            return found
    message = f"The model that scored this film ({model.name}) is not installed. Screen the film again."
    raise ModelMissingError(message)


def _others() -> Iterator[Callable[[], Manifest]]:
    """What reads the manifests of the models that another has taken the place of."""
    for name, folder in installed.all_folders():
        yield partial(installed.load, folder, name)
    for name in ModelName:
        yield partial(manifests.load, own_folder(name))


def load_classifier(
    engine: EngineName = EngineName.AUTO,
    threshold: float | None = None,
    model: ModelName = ModelName.FULL,
    described: Manifest | None = None,
) -> Classifier:
    """A model in the engine asked for. Takes seconds: not for the thread of the window.

    Args:
        engine: What runs the network.
        threshold: Operating point on the scale of the score, from 0 to 1; the manifest's where None.
        model: Which one.
        described: Its manifest, where that was read already: another may have been installed since. Read where None.

    Raises:
        ModelError: The model is not there or cannot be used; the message says why.
    """
    from pneumoscan.classifier import gate  # NumPy: not at start-up
    from pneumoscan.classifier.classifier import Classifier

    described = described or manifest_of(model)
    try:
        return Classifier(described, create(described, engine), gate.load(described), threshold)
    except ModelError as fault:
        if isinstance(fault, EngineMissingError) or described.weights.parent == own_folder(model):
            raise
        message = f"{_INSTALL_AGAIN.sub('', str(fault))} {installed.GO_BACK}"
        raise ModelError(message) from fault
