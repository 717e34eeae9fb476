"""What is signed of a model: which one it is, what it needs, and the SHA-256 of each of its files.

The signature is over the bytes of this description, and they name everything else. So nobody can put a file of one
model into another, or call a model by another name, without the signature being wrong.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pneumoscan.core.model_name import ModelName

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pneumoscan.classifier.signing import PublicKey

    Version = tuple[int, ...]

FORMAT = 1
RELEASE_FILE, SIGNATURE_FILE = "package.json", "signature"
_FILE_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]{0,99}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_VERSION = re.compile(r"\d{1,6}(?:\.\d{1,6}){0,3}", re.ASCII)
_MOST_CHARACTERS = 200
# Windows opens a device in place of a file of such a name, whatever its suffix.
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}
)


@dataclass(frozen=True, slots=True)
class Release:
    """A model as it is handed out.

    Attributes:
        slot: Which of the program's models it takes the place of.
        name: Name and version, as in its manifest.
        created: The day on which it was signed, as `2026-11-21`.
        needs_program: The oldest version of the program that it is for.
        preprocessing: The one that it was trained with; see `preprocessing.VERSION`.
        key_id: Of the key that it was signed with; for people, who wonder which.
        files: SHA-256 of each of its files by name.
    """

    slot: ModelName
    name: str
    created: str
    needs_program: Version
    preprocessing: str
    key_id: str
    files: Mapping[str, str]

    @property
    def version(self) -> Version:
        """The numbers at the end of the name."""
        return version_in(self.name) or ()

    def as_bytes(self) -> bytes:
        """What is signed."""
        record = {
            "format": FORMAT,
            "slot": self.slot.value,
            "name": self.name,
            "version": written(self.version),
            "created": self.created,
            "needs_program": written(self.needs_program),
            "preprocessing": self.preprocessing,
            "key": self.key_id,
            "files": dict(sorted(self.files.items())),
        }
        return (json.dumps(record, indent=2, ensure_ascii=False) + "\n").encode()

    @classmethod
    def from_bytes(cls, content: bytes) -> Release:
        """Read a description; to be trusted only once its signature is known to be good.

        Raises:
            NewerFormatError: It is for a newer program.
            ValueError: It is none, and why.
        """
        record = _object(content)
        if _number(record, "format") > FORMAT:
            raise NewerFormatError
        name, version = _text(record, "name"), _text(record, "version")
        if written(version_in(name) or ()) != version:
            message = f"the name {name!r} does not end in the version {version!r}"
            raise ValueError(message)
        return cls(
            slot=ModelName(_text(record, "slot")),
            name=name,
            created=_text(record, "created"),
            needs_program=version_of(_text(record, "needs_program")),
            preprocessing=_text(record, "preprocessing"),
            key_id=_text(record, "key"),
            files=_files(record.get("files")),
        )


class NewerFormatError(ValueError):
    """The description is written in a way that this program does not know yet."""


@dataclass(frozen=True, slots=True)
class Signed:
    """A release whose signature is good.

    Attributes:
        release: What it is.
        key: Whose signature it is.
    """

    release: Release
    key: PublicKey


def version_of(text: str) -> Version:
    """Numbers with points between them.

    Raises:
        ValueError: It is something else.
    """
    if not _VERSION.fullmatch(text):
        message = f"{text!r} is not a version"
        raise ValueError(message)
    return tuple(int(number) for number in text.split("."))


def version_in(name: str) -> Version | None:
    """The version at the end of a model's name, as in `our-clinic 2.1`; None if it has none."""
    last = name.rpartition(" ")[2]
    return version_of(last) if _VERSION.fullmatch(last) else None


def written(version: Version) -> str:
    """A version as people write it."""
    return ".".join(map(str, version))


def check_file_name(name: str) -> None:
    """Let pass only what names a file of the same folder on every system.

    Raises:
        ValueError: It is something else: it has separators or a drive, is hidden, or is a device of Windows.
    """
    if not _FILE_NAME.fullmatch(name) or name.endswith(".") or name.partition(".")[0].lower() in _DEVICES:
        message = f"{name!r} is not a file name"
        raise ValueError(message)


def _files(value: object) -> dict[str, str]:
    if not isinstance(value, dict) or not value:
        message = "it names no files"
        raise ValueError(message)
    for name, sha256 in value.items():
        check_file_name(name)
        if not isinstance(sha256, str) or not _SHA256.fullmatch(sha256):
            message = f"the SHA-256 of {name!r} is missing"
            raise ValueError(message)
    if len({name.lower() for name in value} | {RELEASE_FILE, SIGNATURE_FILE}) != len(value) + 2:
        message = "two files are of one name"
        raise ValueError(message)
    return value


def _object(content: bytes) -> dict[str, Any]:
    try:
        record = json.loads(content)
    except (ValueError, RecursionError) as fault:
        message = "it is not JSON"
        raise ValueError(message) from fault
    if not isinstance(record, dict):
        message = "it is not an object"
        raise ValueError(message)
    return record


def _text(record: dict[str, Any], name: str) -> str:
    value = record.get(name)
    if not isinstance(value, str) or not value.strip() or len(value) > _MOST_CHARACTERS or not value.isprintable():
        message = f"{name!r} is missing"
        raise ValueError(message)
    return value


def _number(record: dict[str, Any], name: str) -> int:
    value = record.get(name)
    if type(value) is not int or value < 1:
        message = f"{name!r} is missing"
        raise ValueError(message)
    return value
