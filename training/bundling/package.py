"""A bundled model as one signed file, for computers without a network; `pneumoscan.updates` reads it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from pneumoscan import __version__
from pneumoscan.classifier import manifest, preprocessing
from pneumoscan.classifier.release import (
    RELEASE_FILE,
    SIGNATURE_FILE,
    Release,
    check_file_name,
    version_in,
    version_of,
)
from pneumoscan.core.files import atomic_path
from pneumoscan.core.paths import is_litter
from pneumoscan.updates import container, package
from pneumoscan.updates.refusal import UpdateError
from training.bundling import signing_key
from training.errors import TrainingError

if TYPE_CHECKING:
    from pathlib import Path

    from nacl.signing import SigningKey

    from pneumoscan.core.model_name import ModelName


@dataclass(frozen=True, slots=True)
class Made:
    """A package that was written.

    Attributes:
        path: The file.
        release: What it is.
        megabytes: How large it is.
    """

    path: Path
    release: Release
    megabytes: float


def make(folder: Path, slot: ModelName, key: SigningKey, out: Path, needs_program: str = __version__) -> Made:
    """Sign a model's folder, check the result as the program will, and write it.

    Args:
        folder: As `export` made it.
        slot: Which of the program's models it is to take the place of.
        key: Signs it.
        out: The file to write.
        needs_program: The oldest version of the program that it is for.

    Raises:
        TrainingError: The program could not use it; nothing is written.
        OSError: A file cannot be read or written.
    """
    files = _files(folder)
    try:
        described = manifest.load(folder)
        release = Release(
            slot=slot,
            name=described.name,
            created=date.today().isoformat(),
            needs_program=version_of(needs_program),
            preprocessing=preprocessing.VERSION,
            key_id=signing_key.public_half(key).key_id,
            files={name: hashlib.sha256(content).hexdigest() for name, content in files.items()},
        )
        content = signed(release, files, key)
        _check(content, key)
    except (manifest.ModelError, UpdateError, ValueError) as fault:
        raise TrainingError(str(fault)) from fault
    with atomic_path(out) as path:
        path.write_bytes(content)
    return Made(out, release, len(content) / 2**20)


def signed(release: Release, files: dict[str, bytes], key: SigningKey) -> bytes:
    """The bytes of a package.

    Raises:
        ContainerError: A file's name is none that a package may have.
    """
    described = release.as_bytes()
    signature = key.sign(described).signature
    return container.packed({RELEASE_FILE: described, SIGNATURE_FILE: signature, **files})


def _files(folder: Path) -> dict[str, bytes]:
    """The contents of a model's folder by name; what an operating system left there is passed over."""
    if not (folder / manifest.FILE_NAME).is_file():
        message = f"{folder} holds no model (there is no {manifest.FILE_NAME} in it). Name a folder that `export` made."
        raise TrainingError(message)
    names = sorted(path.name for path in folder.iterdir() if path.is_file() and not is_litter(path.name))
    for name in names:
        try:
            check_file_name(name)
        except ValueError as fault:
            raise TrainingError(str(fault)) from fault
    described = manifest.read_record(folder)
    if version_in(str(described.get("name"))) is None:
        message = f"The name {described.get('name')!r} does not end in a version, such as 2.1. Export it with one."
        raise TrainingError(message)
    return {name: (folder / name).read_bytes() for name in names}


def _check(content: bytes, key: SigningKey) -> None:
    """Read it as the program does, but with this key alone."""
    with package.opened(content, [signing_key.public_half(key)]).laid_out():
        pass
