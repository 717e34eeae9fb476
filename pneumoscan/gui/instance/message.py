"""What a second start says to the first: the films it was given, in one message of known length."""

from __future__ import annotations

import json
import os
import struct
from dataclasses import dataclass
from pathlib import Path

TAKEN = b"\x01"  # the answer
_LENGTH = struct.Struct(">I")
# 64 MiB are some hundred thousand paths. More than one command line can hold is no start of this program.
_MOST_BYTES = 64 * 2**20


class MessageError(Exception):
    """What was said is no message of this program."""


@dataclass(frozen=True, slots=True)
class Handover:
    """What a second start was given.

    Attributes:
        paths: Films and folders, absolute; none where only the window is wanted.
        token: By which a desktop lets the window come to the front (XDG activation); empty where it gave none.
    """

    paths: tuple[Path, ...]
    token: str = ""


def packed(handover: Handover) -> bytes:
    """The message, with its length before it."""
    # JSON keeps the halves of characters by which Python marks bytes of a path that are no text.
    content = json.dumps({"paths": [os.fspath(path) for path in handover.paths], "token": handover.token}).encode()
    return _LENGTH.pack(len(content)) + content


def unpacked(received: bytes | bytearray) -> Handover | None:
    """The message; None while part of it is still to come.

    Raises:
        MessageError: It is none, or names a path that is not absolute.
    """
    if len(received) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack_from(received)
    if length > _MOST_BYTES or len(received) > _LENGTH.size + length:
        raise MessageError
    if len(received) < _LENGTH.size + length:
        return None
    try:
        content = json.loads(bytes(received[_LENGTH.size :]))
        handover = Handover(tuple(Path(name) for name in content["paths"]), str(content["token"]))
        is_whole = all(path.is_absolute() and _is_usable(os.fspath(path)) for path in handover.paths)
    except (ValueError, KeyError, TypeError, RecursionError) as fault:
        raise MessageError from fault
    if not is_whole or not _is_usable(handover.token):
        raise MessageError
    return handover


def _is_usable(text: str) -> bool:
    """Whether the system takes it; raises `ValueError` where it has letters that no text of the system's has."""
    return b"\0" not in os.fsencode(text)
