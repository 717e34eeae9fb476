"""Reads back text and pictures of a PDF as Qt writes it: plain objects, Flate streams, identity-encoded fonts."""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING

from pneumoscan.report.canvas import Area

if TYPE_CHECKING:
    from pathlib import Path

_OBJECT = re.compile(rb"(?<!\d)(\d+) 0 obj\s(.*?)\sendobj", re.DOTALL)
_RANGE = re.compile(rb"<(\w{4})> <(\w{4})> (?:<(\w{4})>|\[(.*?)\])")
_PLACED = re.compile(
    rb"([\d.]+) 0 0 ([\d.]+) ([\d.]+) ([\d.]+) cm\n(?:[^\n]*\n){3}(\d+) 0 0 -(\d+) 0 \d+ cm /Im\d+\s+Do"
)
_DOTS_PER_MM = 40  # as the report asks of Qt
_TEXT = re.compile(rb"/F(\d+) [\d.]+ Tf(.*?)\sET\b", re.DOTALL)


def read(path: Path) -> list[list[str]]:
    """The texts of each page in the order in which they were drawn; a shaped word is one text for each letter."""
    objects = _objects(path)
    maps = {
        number: _to_unicode(_stream(objects[_reference(body, b"ToUnicode")]))
        for number, body in objects.items()
        if b"/ToUnicode" in body
    }
    return [[_decode(shown, maps[int(font)]) for font, shown in _TEXT.findall(page)] for page in _contents(objects)]


def pictures(path: Path) -> list[list[Area]]:
    """Where the pictures of each page stand, in mm from its upper left corner; the heatmap's legend is one, too."""
    return [[_area(*map(float, found)) for found in _PLACED.findall(page)] for page in _contents(_objects(path))]


def _area(*matrices: float) -> Area:
    """The product of the two matrices before a picture of one by one."""
    scale_x, scale_y, x, y, columns, rows = matrices
    return Area(*(value / _DOTS_PER_MM for value in (x, y, scale_x * columns, scale_y * rows)))


def _objects(path: Path) -> dict[int, bytes]:
    return {int(number): body for number, body in _OBJECT.findall(path.read_bytes())}


def _contents(objects: dict[int, bytes]) -> list[bytes]:
    tree = next(body for body in objects.values() if b"/Type /Pages" in body)
    kids = [int(kid) for kid in re.findall(rb"(\d+) 0 R", tree.split(b"/Kids")[1].split(b"]")[0])]
    return [_stream(objects[_reference(objects[kid], b"Contents")]) for kid in kids]


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
