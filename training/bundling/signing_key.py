"""The key that models are signed with: making it, keeping it, signing with it.

Its two halves are files that OpenSSL reads and writes too (RFC 8410). The private one is for whoever releases models,
and must never come near the program; the public one lies in the program's `resources/keys`.
"""

from __future__ import annotations

import base64
import binascii
import os
import stat
from typing import TYPE_CHECKING

from nacl.signing import SigningKey

from pneumoscan.classifier.signing import KEY_BYTES, KEY_SUFFIX, PublicKey
from training.errors import TrainingError

if TYPE_CHECKING:
    from pathlib import Path

_BEGIN, _END = "-----BEGIN PRIVATE KEY-----", "-----END PRIVATE KEY-----"
# A PKCS #8 key of this one algorithm (RFC 8410, section 7) always begins so; after it come the 32 bytes of its seed.
_PREFIX = bytes.fromhex("302e020100300506032b657004220420")
_PRIVATE = 0o600


def generate(private: Path, public_folder: Path, name: str) -> PublicKey:
    """Make a key: the private half for its owner only, the public half for the program.

    Args:
        private: The file of the private half, which must not be there.
        public_folder: Where the public half goes, as `NAME.pub`.
        name: Whose key it is; people see it.

    Raises:
        TrainingError: There is such a key already, or the name cannot be that of a file.
        OSError: It cannot be written.
    """
    public = public_folder / f"{name}{KEY_SUFFIX}"
    if not name or public.parent != public_folder or public.name != f"{name}{KEY_SUFFIX}":
        message = f"{name!r} cannot be the name of a key. Give it one of letters, digits and hyphens."
        raise TrainingError(message)
    for path in (private, public):
        if path.exists():
            message = f"{path} is there already, and a key is never written over. Choose another place."
            raise TrainingError(message)
    key = SigningKey.generate()
    with open(private, "x", encoding="ascii", opener=_for_owner_only) as file:
        file.write(f"{_BEGIN}\n{base64.b64encode(_PREFIX + bytes(key)).decode()}\n{_END}\n")
    made = PublicKey(name, bytes(key.verify_key))
    public_folder.mkdir(parents=True, exist_ok=True)
    public.write_text(made.as_pem(), encoding="ascii")
    return made


def read(path: Path) -> SigningKey:
    """Read the private half.

    Raises:
        TrainingError: It is none, or others may read it.
        OSError: It cannot be read.
    """
    if os.name == "posix" and stat.S_IMODE(path.stat().st_mode) & 0o077:
        message = f"Others may read {path}. A private key is for its owner only: chmod 600 it, if it is still secret."
        raise TrainingError(message)
    text = path.read_text(encoding="ascii", errors="replace").strip()
    try:
        encoded = base64.b64decode("".join(text.removeprefix(_BEGIN).removesuffix(_END).split()), validate=True)
    except (binascii.Error, ValueError):
        encoded = b""
    is_one = text.startswith(_BEGIN) and encoded.startswith(_PREFIX) and len(encoded) == len(_PREFIX) + KEY_BYTES
    if not is_one:
        message = f"{path} is no private key of Ed25519 as `keygen` makes it, or it is encrypted."
        raise TrainingError(message)
    return SigningKey(encoded[len(_PREFIX) :])


def public_half(key: SigningKey, name: str = "") -> PublicKey:
    """What checks the signatures of a key."""
    return PublicKey(name, bytes(key.verify_key))


def _for_owner_only(path: str, flags: int) -> int:
    return os.open(path, flags, _PRIVATE)
