from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from pneumoscan.classifier import signing
from pneumoscan.classifier.release import Release, check_file_name, version_in, version_of
from pneumoscan.classifier.signing import PublicKey, program_keys, signer_of
from tests.updates import made

if TYPE_CHECKING:
    from pathlib import Path


def test_the_program_has_a_key_and_its_file_says_so() -> None:
    keys = program_keys()
    assert keys
    assert len({key.key_id for key in keys}) == len(keys)


# RFC 8032, 7.1, tests 1 and 3: key, message, signature.
@pytest.mark.parametrize(
    ("key", "message", "signature"),
    [
        (
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe"
            "24655141438e7a100b",
        ),
        (
            "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
            "af82",
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed2"
            "8dc027beceea1ec40a",
        ),
    ],
)
def test_it_is_the_signature_of_the_standard(key: str, message: str, signature: str) -> None:
    known = PublicKey("of the RFC", bytes.fromhex(key))
    assert known.has_signed(bytes.fromhex(message), bytes.fromhex(signature))
    assert not known.has_signed(bytes.fromhex(message) + b" ", bytes.fromhex(signature))


def test_keys_come_back_from_their_files(tmp_path: Path) -> None:
    key = made.KEYS[0]
    (tmp_path / "tests.pub").write_text(key.as_pem(), encoding="ascii")
    assert program_keys(tmp_path) == (key,)


@pytest.mark.parametrize(
    "text",
    [
        "", "no key", "-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----",
        made.KEYS[0].as_pem().replace("MCow", "MCox"), made.KEYS[0].as_pem()[:-40],
        made.KEYS[0].as_pem().replace("PUBLIC", "PRIVATE"), "ä" * 5000,
    ],
)  # fmt: skip
def test_what_is_no_key_vouches_for_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / "other.pub").write_text(text, encoding="utf-8")
    (tmp_path / "tests.pub").write_text(made.KEYS[0].as_pem(), encoding="ascii")
    assert program_keys(tmp_path) == made.KEYS


def test_of_several_keys_the_one_that_signed_is_named() -> None:
    others = PublicKey("another", bytes(made.STRANGER.verify_key)), *made.KEYS
    signature = made.KEY.sign(b"content").signature
    assert signer_of(b"content", signature, others) == made.KEYS[0]
    assert signer_of(b"content", signature, others[:1]) is None


@pytest.mark.skipif(shutil.which("openssl") is None, reason="OpenSSL's program is not installed")
def test_openssl_comes_to_the_same_answer(tmp_path: Path) -> None:
    content = made.release(made.small_files()).as_bytes()
    for name, data in (("content", content), ("signature", made.KEY.sign(content).signature)):
        (tmp_path / name).write_bytes(data)
    (tmp_path / "tests.pub").write_text(made.KEYS[0].as_pem(), encoding="ascii")
    command = ["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", "tests.pub", "-rawin", "-in", "content"]
    command += ["-sigfile", "signature"]
    assert subprocess.run(command, cwd=tmp_path, capture_output=True, check=False).returncode == 0


def test_a_description_comes_back() -> None:
    described = made.release(made.small_files())
    assert Release.from_bytes(described.as_bytes()) == described


@pytest.mark.parametrize(
    ("name", "version"),
    [("a 2.1", (2, 1)), ("a b 10", (10,)), ("3.0.1", (3, 0, 1)), ("a", None), ("a v2", None), ("a 2.", None)],
)
def test_the_version_is_at_the_end_of_the_name(name: str, version: tuple[int, ...] | None) -> None:
    assert version_in(name) == version


@pytest.mark.parametrize("text", ["", "1.", ".1", "1.2.3.4.5", "-1", "1 2", "\u0661", "1" * 7])
def test_what_is_no_version_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is not a version"):
        version_of(text)


def test_versions_are_numbers_and_not_letters() -> None:
    assert version_of("2.10") > version_of("2.9")


def test_names_of_ordinary_files_pass() -> None:
    for name in ("manifest.json", "vgg16.safetensors", "MODEL_CARD.md", "a-b_c.1"):
        check_file_name(name)


def test_start_up_loads_nothing_of_it() -> None:
    names = ("nacl", "pneumoscan.updates.store", "pneumoscan.updates.trial")
    program = f"import sys, pneumoscan.window; print(*[name for name in {names} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_a_signature_has_the_length_that_the_standard_says() -> None:
    assert len(made.KEY.sign(b"").signature) == signing.SIGNATURE_BYTES
