from __future__ import annotations

import io
from typing import TYPE_CHECKING

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from pneumoscan import imaging
from pneumoscan.core.problem import RejectedError

if TYPE_CHECKING:
    import pytest


def _encoded(suffix: str) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(np.random.default_rng(1).integers(0, 255, (70, 80), np.uint8)).save(stream, suffix)
    return stream.getvalue()


WHOLE = {suffix: _encoded(suffix) for suffix in ("PNG", "JPEG", "TIFF", "BMP", "WEBP")}


@settings(max_examples=300, deadline=None)
@given(suffix=st.sampled_from(sorted(WHOLE)), changes=st.dictionaries(st.floats(0, 0.999), st.binary(min_size=1)))
def test_no_bytes_raise_anything_but_a_named_problem(
    tmp_path_factory: pytest.TempPathFactory, suffix: str, changes: dict[float, bytes]
) -> None:
    content = bytearray(WHOLE[suffix])
    for place, patch in changes.items():
        start = int(place * len(content))
        content[start : start + len(patch)] = patch
    path = tmp_path_factory.getbasetemp() / "fuzzed"
    path.write_bytes(content)
    try:
        radiograph = imaging.load(path)
    except RejectedError as fault:
        outcome = fault.problem.sentence
    else:
        outcome = "" if radiograph.pixels.ndim != 2 else "a film"
    assert outcome
