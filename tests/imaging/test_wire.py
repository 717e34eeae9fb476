from __future__ import annotations

import dataclasses
import io
import json
import struct
from typing import TYPE_CHECKING, Any, cast

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pneumoscan.core.problem import ProblemCode, problem
from pneumoscan.core.radiograph import Patient, Radiograph
from pneumoscan.core.remark import RemarkCode, remark
from pneumoscan.imaging import wire

if TYPE_CHECKING:
    from pneumoscan.core.radiograph import GreyPixels

PATIENT = Patient(**{field.name: f"{field.name} Ünïcode ^ \n \u200c" for field in dataclasses.fields(Patient)})
PIXELS = np.arange(12, dtype=np.uint16).reshape(3, 4)


def film(pixels: GreyPixels = PIXELS, **changes: Any) -> Radiograph:
    """A film of which no field is what it is by default."""
    whole = Radiograph(
        pixels,
        "DICOM",
        PATIENT,
        (remark(RemarkCode.FIRST_FRAME, count=3), remark(RemarkCode.WINDOW_UNUSABLE)),
        (problem(ProblemCode.WRONG_MODALITY, modality="{CT}"), problem(ProblemCode.BLANK)),
        (0.1, 0.14300000000000002),
        "0123456789abcdef" * 4,
    )
    return dataclasses.replace(whole, **changes)


def sent(message: wire.Message, request: int = 7) -> bytes:
    stream = io.BytesIO()
    wire.send(stream, request, message)
    return stream.getvalue()


def received(content: bytes) -> tuple[int, wire.Message]:
    return wire.receive(io.BufferedReader(cast("io.RawIOBase", io.BytesIO(content))))


def with_header(**changes: Any) -> bytes:
    """A film's message with parts of its header changed."""
    whole = sent(film())
    end = 4 + struct.unpack(">I", whole[:4])[0]
    header = json.dumps(json.loads(whole[4:end]) | changes).encode()
    return struct.pack(">I", len(header)) + header + whole[end:]


def body(**changes: Any) -> dict[str, Any]:
    whole = sent(film())
    found: dict[str, Any] = json.loads(whole[4 : 4 + struct.unpack(">I", whole[:4])[0]])["body"]
    return found | changes


def test_every_field_of_a_film_arrives() -> None:
    original = film()
    for field in dataclasses.fields(Radiograph):
        if field.default is not dataclasses.MISSING:
            assert getattr(original, field.name) != field.default, f"{field.name} is not tested"
    _, arrived = received(sent(original))
    assert isinstance(arrived, Radiograph)
    for field in dataclasses.fields(Radiograph):
        if field.name != "pixels":
            assert getattr(arrived, field.name) == getattr(original, field.name)
    assert arrived.pixels.dtype == PIXELS.dtype
    np.testing.assert_array_equal(arrived.pixels, PIXELS)


@pytest.mark.parametrize("pixels", [PIXELS.astype(np.uint8), PIXELS.T, PIXELS[:, ::-1], PIXELS[:1, :1]])
def test_pixels_arrive_however_they_lie_in_memory(pixels: GreyPixels) -> None:
    _, arrived = received(sent(film(pixels, pixel_spacing=None)))
    assert isinstance(arrived, Radiograph)
    np.testing.assert_array_equal(arrived.pixels, pixels)
    assert arrived.pixels.flags.writeable
    assert arrived.pixel_spacing is None


@pytest.mark.parametrize(
    "message",
    [
        wire.Ready(),
        wire.ContentRead(),
        wire.SizeKnown(3.25),
        wire.Refused(problem(ProblemCode.DAMAGED, reason="x"), was_read=False),
        wire.Refused(problem(ProblemCode.DICOM_WITHOUT_IMAGE, reason="x"), was_read=True),
    ],
)
def test_every_other_message_arrives(message: wire.Message) -> None:
    assert received(sent(message, 3)) == (3, message)


def test_what_cannot_be_sent_sends_nothing() -> None:
    stream = io.BytesIO()
    with pytest.raises(TypeError):
        wire.send(stream, 1, film(source_format=b"bytes"))
    assert stream.getvalue() == b""


@pytest.mark.parametrize(
    "content",
    [
        b"\xff\xff\xff\xff",
        b"\0\0\0\1[",
        b"\0\0\0\2[]",
        b"\0\0\0\4null",
        struct.pack(">I", 100_000) + b"[" * 100_000,
        with_header(kind="Path"),
        with_header(kind=[]),
        with_header(request="1"),
        with_header(shape=[10**9, 10**9]),
        with_header(shape=[-3, -4]),
        with_header(shape=[3, 4, 1]),
        with_header(shape=[3.0, 4.0]),
        with_header(dtype="object"),
        with_header(body=body(source_format=None)),
        with_header(body=body(source_format=["DICOM"])),
        with_header(body=body(pixel_spacing=[1, 2, 3])),
        with_header(body=body(pixel_spacing=[True, 2])),
        with_header(body=body(pixel_spacing=[float("nan"), 2])),
        with_header(body=body(remarks={})),
        with_header(body=body(remarks=[{"code": "NO_SUCH", "details": {}}])),
        with_header(body=body(remarks=[{"code": "FIRST_FRAME", "details": {}}])),
        with_header(body=body(remarks=[{"code": "FIRST_FRAME", "details": {"count": 3}}])),
        with_header(body=body(patient={"name": "Doe"})),
        with_header(body=body() | {"white": 3}),
    ],
)
def test_what_is_no_message_is_refused(content: bytes) -> None:
    with pytest.raises(wire.WireError):
        received(content)


def test_half_a_message_is_the_end() -> None:
    whole = sent(film())
    for length in (0, 3, 4, len(whole) // 2, len(whole) - 1):
        with pytest.raises(EOFError):
            received(whole[:length])


def test_text_that_could_be_written_nowhere_does_not_arrive() -> None:
    _, arrived = received(with_header(body=body(source_format="a\ud800b")))
    assert isinstance(arrived, Radiograph)
    assert arrived.source_format == "a?b"


@given(position=st.integers(0, 2000), patch=st.binary(min_size=1, max_size=8))
def test_damage_on_the_way_raises_nothing_else(position: int, patch: bytes) -> None:
    content = bytearray(sent(film()))
    content[position % len(content) : position % len(content) + len(patch)] = patch
    try:
        received(bytes(content))
    except (wire.WireError, EOFError):
        return
