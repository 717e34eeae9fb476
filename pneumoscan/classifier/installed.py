"""The models that were installed beside the program's own, and which of them are in force.

They lie in the user's data folder, one folder each, and never change. `in_force.json` says which take the place of the
program's own, by the name of what they replace; `updates.store` writes it. What lies there is checked each time it is
used, signature included: what is damaged, or was put there by something else, screens nothing.
"""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import platformdirs

from pneumoscan.classifier import manifest as manifests
from pneumoscan.classifier import signing
from pneumoscan.classifier.manifest import FILE_NAME, Manifest, ModelError
from pneumoscan.classifier.release import RELEASE_FILE, SIGNATURE_FILE, Release, Signed
from pneumoscan.core.model_name import ModelName

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pneumoscan.classifier.signing import PublicKey

IN_FORCE_FILE = "in_force.json"
IDENTITY_DIGITS = 16
# The models that took each other's place, the last of them in force; the program's own where there is none.
Succession: TypeAlias = tuple[str, ...]
_IDENTITY = re.compile(rf"[0-9a-f]{{{IDENTITY_DIGITS}}}")
GO_BACK = "Go back to the model before it: Help, Models."


def models_folder() -> Path:
    """Where the operating system keeps a program's data for the user at hand."""
    return Path(platformdirs.user_data_path("PneumoScan", appauthor=False)) / "models"


def folder_of(models: Path, name: ModelName, identity: str) -> Path:
    """Where an installed model lies."""
    return models / name.value / identity


def identity_of(release: bytes) -> str:
    """What an installed model's folder is called: the beginning of the SHA-256 of what is signed of it."""
    return hashlib.sha256(release).hexdigest()[:IDENTITY_DIGITS]


def read_in_force(models: Path) -> dict[ModelName, Succession]:
    """What took the place of the program's own models, by their names; empty if nothing did.

    Raises:
        ModelError: What is written there cannot be read or understood: nobody knows which model is meant.
    """
    try:
        record = json.loads((models / IN_FORCE_FILE).read_text(encoding="utf-8"))
        return {ModelName(name): _succession(value) for name, value in record["in_force"].items()}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as fault:
        message = f"It cannot be told which model is in force ({_reason(fault)}), so none is used. {GO_BACK}"
        raise ModelError(message) from fault


def written_in_force(in_force: Mapping[ModelName, Succession]) -> str:
    """The text of the file that `read_in_force` reads."""
    return json.dumps({"in_force": {name.value: list(each) for name, each in in_force.items()}}, indent=1) + "\n"


def folder_in_force(name: ModelName, models: Path | None = None) -> Path | None:
    """Where the model lies that took the place of the program's own; None if none did. It is not checked.

    Raises:
        ModelError: As `read_in_force`.
    """
    models = models or models_folder()
    succession = read_in_force(models).get(name, ())
    return folder_of(models, name, succession[-1]) if succession else None


def all_folders(models: Path | None = None) -> Iterator[tuple[ModelName, Path]]:
    """Where every installed model lies, in force or not; they are not checked."""
    models = models or models_folder()
    for name in ModelName:
        folders = (models / name.value).glob("[0-9a-f]*")
        yield from ((name, folder) for folder in sorted(folders) if folder.is_dir())


def check(folder: Path, name: ModelName, keys: Iterable[PublicKey] | None = None) -> Signed:
    """Check that an installed model is signed, and its manifest the one that was; the manifest vouches for the rest.

    Args:
        folder: Where it lies.
        name: What it takes the place of.
        keys: Those that may have signed it; the program's where None.

    Raises:
        ModelError: It is not; the message says so.
    """
    return _checked(folder, name, keys)[0]


def load(folder: Path, name: ModelName, keys: Iterable[PublicKey] | None = None) -> Manifest:
    """The manifest of an installed model, read from the very bytes that were checked; arguments as of `check`.

    To read the file once more would be to trust whatever is put in its place in between.

    Raises:
        ModelError: It is not signed, or cannot be used.
    """
    return manifests.parsed(_checked(folder, name, keys)[1], folder)


def _checked(folder: Path, name: ModelName, keys: Iterable[PublicKey] | None) -> tuple[Signed, bytes]:
    """What is signed of a model, and its manifest."""
    try:
        content, signature = (folder / RELEASE_FILE).read_bytes(), (folder / SIGNATURE_FILE).read_bytes()
        manifest = (folder / FILE_NAME).read_bytes()
        key = signing.signer_of(content, signature, signing.program_keys() if keys is None else keys)
    except OSError as fault:
        raise _damaged(folder, fault.strerror) from fault
    if key is None:
        raise _damaged(folder, "its signature is wrong, or its key is no longer in the program")
    try:
        release = Release.from_bytes(content)
    except ValueError as fault:
        raise _damaged(folder, fault) from fault
    if release.slot is not name:
        raise _damaged(folder, f"it is made for the {release.slot} model")
    if identity_of(content) != folder.name:  # or an older model could be put into the place of a newer one
        raise _damaged(folder, "it is another model than the one that was installed there")
    if hashlib.sha256(manifest).hexdigest() != release.files.get(FILE_NAME):
        raise _damaged(folder, "its manifest is not the one that was signed")
    return Signed(release, key), manifest


def _succession(value: object) -> Succession:
    if not isinstance(value, list) or not all(isinstance(each, str) and _IDENTITY.fullmatch(each) for each in value):
        message = "it is damaged"
        raise ValueError(message)
    return tuple(value)


def _damaged(folder: Path, reason: object) -> ModelError:
    return ModelError(
        f"The installed model {folder.name} cannot be used ({reason}), and nothing is screened. {GO_BACK}"
    )


def _reason(fault: Exception) -> str:
    return fault.strerror if isinstance(fault, OSError) and fault.strerror else "its file is damaged"
