"""Reads back the text of a PDF as Qt writes it (uncompressed objects, Flate streams, identity-encoded fonts)."""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_OBJECT = re.compile(rb"(?<!\d)(\d+) 0 obj\s(.*?)\sendobj", re.DOTALL)
_RANGE = re.compile(rb"<(\w{4})> <(\w{4})> (?:<(\w{4})>|\[(.*?)\])")
_TEXT = re.compile(rb"/F(\d+) [\d.]+ Tf(.*?)\sET\b", re.DOTALL)


def read(path: Path) -> list[list[str]]:
    """The texts of each page in the order in which they were drawn; a shaped word is one text for each letter."""
    objects = {int(number): body for number, body in _OBJECT.findall(path.read_bytes())}
    maps = {
        number: _to_unicode(_stream(objects[_reference(body, b"ToUnicode")]))
        for number, body in objects.items()
        if b"/ToUnicode" in body
    }
    tree = next(body for body in objects.values() if b"/Type /Pages" in body)
    kids = [int(kid) for kid in re.findall(rb"(\d+) 0 R", tree.split(b"/Kids")[1].split(b"]")[0])]
    contents = [_stream(objects[_reference(objects[kid], b"Contents")]) for kid in kids]
    return [[_decode(shown, maps[int(font)]) for font, shown in _TEXT.findall(content)] for content in contents]


def _reference(body: bytes, key: bytes) -> int:
    found = re.search(rb"/" + key + rb" (\d+) 0 R", body)
    assert found
    return int(found[1])


def _stream(body: bytes) -> bytes:
    data = body.split(b"stream\n", 1)[1]
    return zlib.decompressobj().decompress(data) if b"FlateDecode" in body else data


def _to_unicode(cmap: bytes) -> dict[bytes, str]:
    table = {}
    for first, _last, single, several in _RANGE.findall(cmap):
        values = [single] if single else re.findall(rb"<(\w{4})>", several)
        for step, value in enumerate(values):
            table[b"%04X" % (int(first, 16) + step)] = chr(int(value, 16))
    return table


def _decode(shown: bytes, table: dict[bytes, str]) -> str:
    glyphs = re.findall(rb"<(\w{4})> Tj", shown)
    return "".join(table.get(glyph.upper(), "\N{REPLACEMENT CHARACTER}") for glyph in glyphs)
