from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pneumoscan.updates.container import MOST_ENTRIES, ContainerError, packed, unpacked

ENTRIES = {"package.json": b"{}", "signature": b"s" * 64, "model.bin": bytes(range(256)) * 4}


def zipped(entries: list[tuple[str, bytes]], method: int = zipfile.ZIP_STORED, comment: bytes = b"") -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, content in entries:
            archive.writestr(zipfile.ZipInfo(name), content, method)
        archive.comment = comment
    return file.getvalue()


def test_what_is_packed_is_a_zip_that_others_read() -> None:
    with zipfile.ZipFile(io.BytesIO(packed(ENTRIES))) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == ENTRIES


def test_it_comes_back_as_it_was() -> None:
    assert unpacked(packed(ENTRIES)) == ENTRIES


@given(
    st.dictionaries(
        st.from_regex(r"[a-m][a-m0-9_-]{0,20}\.x", fullmatch=True), st.binary(), min_size=1, max_size=MOST_ENTRIES
    )
)
def test_any_entries_come_back(entries: dict[str, bytes]) -> None:
    file = packed(entries)
    assert unpacked(file) == entries
    assert packed(unpacked(file)) == file


@given(st.binary(max_size=400))
def test_any_bytes_are_refused_or_are_what_would_be_packed(content: bytes) -> None:
    for file in (content, b"PK\x03\x04" + content):
        try:
            entries = unpacked(file)
        except ContainerError:
            continue
        assert packed(entries) == file


@pytest.mark.parametrize(
    "file",
    [
        b"",
        b"no archive",
        packed({}),
        b" " + packed(ENTRIES),
        packed(ENTRIES) + b"\0",
        packed(ENTRIES) + packed(ENTRIES),
        packed(ENTRIES)[:-1],
        packed(ENTRIES)[:50],
        zipped(list(ENTRIES.items()), comment=b"a comment"),
        zipped([("model.bin", bytes(2**20))], zipfile.ZIP_DEFLATED),
        zipped([("model.bin", bytes(2**20))], zipfile.ZIP_BZIP2),
    ],
    ids=["nothing", "text", "empty", "before", "after", "twice", "cut", "short", "comment", "deflated", "bzip2"],
)
def test_other_files_are_refused(file: bytes) -> None:
    with pytest.raises(ContainerError):
        unpacked(file)


@pytest.mark.parametrize(
    "name",
    [
        "../up", "/etc/passwd", "a/b", "a\\b", "C:a", ".hidden", "con", "NUL.txt", "com1.bin", "dot.", "", "ä", "a b",
        "a\nb", "a" * 101, "-o",
    ],
)  # fmt: skip
def test_names_that_lead_elsewhere_are_refused(name: str) -> None:
    with pytest.raises(ContainerError):
        packed({name: b""})
    spelt, harmless = name.encode(), b"x" * len(name)
    if name.isascii() and 1 <= len(name) <= 100:
        with pytest.raises(ContainerError, match=r"is not a file name|table of contents"):
            unpacked(packed({harmless.decode(): b"content"}).replace(harmless, spelt))


def test_a_second_file_of_a_name_is_refused_however_it_is_written() -> None:
    with pytest.raises(ContainerError, match="twice"):
        unpacked(packed({"model.bin": b"one", "MODEL.BIN": b"two"}))


def test_too_many_files_are_refused() -> None:
    assert len(unpacked(packed({f"f{number}": b"" for number in range(MOST_ENTRIES)}))) == MOST_ENTRIES
    with pytest.raises(ContainerError, match="more than"):
        unpacked(packed({f"f{number}": b"" for number in range(MOST_ENTRIES + 1)}))
