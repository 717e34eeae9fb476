"""Whose signature stands under a model: Ed25519 (RFC 8032), with the public keys that came with the program.

A key is a PEM file of the kind that `openssl pkey -pubout` writes (RFC 8410), named after whose it is. There may be
several, so that a new one can be handed out before an old one goes.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pneumoscan.core.resources import resource_path

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

SIGNATURE_BYTES = 64
KEY_BYTES = 32
KEY_SUFFIX = ".pub"
_BEGIN, _END = "-----BEGIN PUBLIC KEY-----", "-----END PUBLIC KEY-----"
# A SubjectPublicKeyInfo of this one algorithm (RFC 8410, section 4) always begins so; after it comes the key itself.
_PREFIX = bytes.fromhex("302a300506032b6570032100")
_MOST_BYTES = 4096  # of a file of a key, which has 113


@dataclass(frozen=True, slots=True)
class PublicKey:
    """A key that signatures are checked with.

    Attributes:
        name: Whose it is, for people.
        raw: The key itself, 32 bytes.
    """

    name: str
    raw: bytes

    @property
    def key_id(self) -> str:
        """What tells it from other keys: the first 16 hexadecimal digits of its SHA-256."""
        return hashlib.sha256(self.raw).hexdigest()[:16]

    def as_pem(self) -> str:
        """The text of its file."""
        return f"{_BEGIN}\n{base64.b64encode(_PREFIX + self.raw).decode()}\n{_END}\n"

    def has_signed(self, content: bytes, signature: bytes) -> bool:
        """Whether `signature` was made of exactly this content with the key's private half."""
        from nacl.exceptions import BadSignatureError  # 25 ms, for those only who have installed a model
        from nacl.signing import VerifyKey

        if len(signature) != SIGNATURE_BYTES:
            return False
        try:
            VerifyKey(self.raw).verify(content, signature)
        except BadSignatureError:
            return False
        return True


def program_keys(folder: Path | None = None) -> tuple[PublicKey, ...]:
    """The keys in `folder` (those of the program where None). What is no key there is passed over: it vouches for none.

    Raises:
        OSError: They cannot be read.
    """
    folder = folder or resource_path("keys")
    found = (_read(path) for path in sorted(folder.glob(f"*{KEY_SUFFIX}")))
    return tuple(key for key in found if key)


def signer_of(content: bytes, signature: bytes, keys: Iterable[PublicKey]) -> PublicKey | None:
    """The first of `keys` that has signed `content`; None if none has."""
    return next((key for key in keys if key.has_signed(content, signature)), None)


def _read(path: Path) -> PublicKey | None:
    text = path.read_bytes()[:_MOST_BYTES].decode("ascii", "replace").strip()
    if not (text.startswith(_BEGIN) and text.endswith(_END)):
        return None
    try:
        encoded = base64.b64decode("".join(text[len(_BEGIN) : -len(_END)].split()), validate=True)
    except (binascii.Error, ValueError):
        return None
    is_one = encoded.startswith(_PREFIX) and len(encoded) == len(_PREFIX) + KEY_BYTES
    return PublicKey(path.stem, encoded[len(_PREFIX) :]) if is_one else None
