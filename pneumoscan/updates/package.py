"""A package: what is in it, and the checks that it must pass before anything of it is used.

`NAME.pneumoscan-model` holds the files of a model's folder, `package.json`, which names them with their SHA-256, and
`signature`, 64 bytes, Ed25519 over the bytes of `package.json`. The file is read once, and what is installed are the
bytes that were checked. The signature comes first: nothing that nobody vouches for is parsed beyond the container.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pneumoscan import __version__
from pneumoscan.classifier import installed, manifest, preprocessing, signing
from pneumoscan.classifier.release import (
    RELEASE_FILE,
    SIGNATURE_FILE,
    NewerFormatError,
    Release,
    Signed,
    version_of,
)
from pneumoscan.core.files import NOT_A_FILE
from pneumoscan.core.paths import is_file
from pneumoscan.updates import container
from pneumoscan.updates.refusal import RefusalCode, UpdateError, as_refusals

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pneumoscan.classifier.manifest import Manifest
    from pneumoscan.classifier.signing import PublicKey

# What the model says of the sample films: without it the program could not check itself, and would not screen.
REFERENCE_FILE = "reference.json"
_MOST_MEGABYTES = 256


@dataclass(frozen=True, slots=True, eq=False)
class Package:
    """A package that was checked: signed with a key of the program, whole, and made for this program.

    Attributes:
        signed: What it is, and whose signature it has.
        files: The files of the model by name, with those that are its signature.
    """

    signed: Signed
    files: Mapping[str, bytes]

    @property
    def release(self) -> Release:
        """What it is."""
        return self.signed.release

    @property
    def identity(self) -> str:
        """What its folder is called where it is installed."""
        return installed.identity_of(self.files[RELEASE_FILE])

    @contextlib.contextmanager
    def laid_out(self) -> Iterator[Manifest]:
        """Its files in a folder that is there for a while only, for a trial.

        Raises:
            UpdateError: The disk is full, or the program could not use the model.
        """
        with as_refusals():
            folder = tempfile.TemporaryDirectory(prefix="pneumoscan-", ignore_cleanup_errors=True)
        with folder as name:
            with as_refusals():
                for file, content in self.files.items():
                    Path(name, file).write_bytes(content)
            yield usable_manifest(Path(name), self.release)


def read(path: Path, keys: Iterable[PublicKey] | None = None) -> Package:
    """Read and check a package. Takes a second: not for the thread of the window.

    Args:
        path: The file; it may be taken away afterwards.
        keys: Those that may have signed it; the program's where None.

    Raises:
        UpdateError: It is refused, and why.
    """
    return opened(_content(path), keys)


def opened(content: bytes, keys: Iterable[PublicKey] | None = None) -> Package:
    """The package that the bytes of a file are; see `read`.

    Raises:
        UpdateError: It is refused, and why.
    """
    try:
        files = container.unpacked(content)
    except container.ContainerError as fault:
        raise UpdateError(RefusalCode.NOT_A_PACKAGE, reason=fault) from fault
    if RELEASE_FILE not in files or SIGNATURE_FILE not in files:
        raise UpdateError(RefusalCode.UNSIGNED)
    with as_refusals():
        known = signing.program_keys() if keys is None else keys
    key = signing.signer_of(files[RELEASE_FILE], files[SIGNATURE_FILE], known)
    if key is None:
        raise UpdateError(RefusalCode.NOT_OURS)
    release = _release(files[RELEASE_FILE])
    _check_files(release, files)
    _check_fits(release)
    return Package(Signed(release, key), files)


def usable_manifest(folder: Path, release: Release) -> Manifest:
    """The manifest of a model that was laid out, if this program could use it and it is of the release.

    Raises:
        UpdateError: It is not.
    """
    try:
        found = manifest.load(folder)
    except manifest.ModelError as fault:
        raise UpdateError(RefusalCode.UNUSABLE, reason=fault) from fault
    if found.name != release.name:
        raise UpdateError(RefusalCode.UNUSABLE, reason=f"its manifest calls it {found.name}")
    return found


def _content(path: Path) -> bytes:
    """All of a file, read once."""
    limit = _MOST_MEGABYTES * 2**20
    try:
        if path.exists() and not is_file(path):
            raise UpdateError(RefusalCode.UNREADABLE, reason=NOT_A_FILE)
        with path.open("rb") as file:
            content = file.read(limit + 1)
    except OSError as fault:
        raise UpdateError(RefusalCode.UNREADABLE, reason=fault.strerror or type(fault).__name__) from fault
    if len(content) > limit:
        raise UpdateError(RefusalCode.TOO_LARGE, limit=_MOST_MEGABYTES)
    return content


def _release(content: bytes) -> Release:
    try:
        return Release.from_bytes(content)
    except NewerFormatError as fault:
        raise UpdateError(RefusalCode.NEWER_FORMAT) from fault
    except ValueError as fault:
        raise UpdateError(RefusalCode.NOT_A_PACKAGE, reason=fault) from fault


def _check_files(release: Release, files: Mapping[str, bytes]) -> None:
    given = files.keys() - {RELEASE_FILE, SIGNATURE_FILE}
    for name in sorted((release.files.keys() | {REFERENCE_FILE}) - given):
        raise UpdateError(RefusalCode.MISSING, name=name)
    for name in sorted(given - release.files.keys()):
        raise UpdateError(RefusalCode.EXTRA, name=name)
    for name, sha256 in release.files.items():
        if hashlib.sha256(files[name]).hexdigest() != sha256:
            raise UpdateError(RefusalCode.CHANGED, name=name)
    for name, sha256 in _files_of_manifest(files).items():
        if release.files.get(name) != sha256:
            raise UpdateError(RefusalCode.UNUSABLE, reason=f"its manifest is of another {name}")


def _files_of_manifest(files: Mapping[str, bytes]) -> dict[str, str]:
    try:
        return dict(json.loads(files[manifest.FILE_NAME])["files"])
    except (ValueError, KeyError, TypeError, RecursionError) as fault:
        raise UpdateError(RefusalCode.UNUSABLE, reason="its manifest is missing or damaged") from fault


def _check_fits(release: Release) -> None:
    if release.needs_program > version_of(__version__):
        needed = ".".join(map(str, release.needs_program))
        raise UpdateError(RefusalCode.NEEDS_PROGRAM, version=needed, own=__version__)
    if release.preprocessing != preprocessing.VERSION:
        raise UpdateError(RefusalCode.OTHER_PREPROCESSING, theirs=release.preprocessing, own=preprocessing.VERSION)
