"""Averaging areas, against OpenCV."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from pneumoscan.classifier.area import area_mean

if TYPE_CHECKING:
    from numpy.typing import NDArray

SIDES = st.integers(20, 400)


@given(SIDES, SIDES, st.integers(8, 20), st.sampled_from([np.uint8, np.uint16, np.float32]), st.integers(0, 9))
def test_a_smaller_picture_is_that_of_opencv(rows: int, columns: int, size: int, kind: type, seed: int) -> None:
    pixels: NDArray[np.generic] = np.random.default_rng(seed).integers(0, 256, (rows, columns)).astype(kind)
    wanted = cv2.resize(pixels.astype(np.float32), (size, size), interpolation=cv2.INTER_AREA)
    np.testing.assert_allclose(area_mean(pixels, size), wanted, atol=1e-4)


@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
@pytest.mark.parametrize("shape", [(1700, 1400), (971, 1328), (128, 128), (3001, 2047), (129, 500)])
def test_a_film_is_brought_to_the_network_s_size_as_opencv_does(shape: tuple[int, int], kind: type) -> None:
    largest = np.iinfo(kind).max
    pixels = np.random.default_rng(0).integers(0, largest, shape, kind, endpoint=True)
    wanted = cv2.resize(pixels.astype(np.float32), (128, 128), interpolation=cv2.INTER_AREA)
    assert np.abs(area_mean(pixels, 128) - wanted).max() * 255 / largest < 1e-4


@given(st.integers(2, 30), st.integers(2, 30), st.integers(31, 64))
def test_a_larger_picture_is_that_of_opencv(rows: int, columns: int, size: int) -> None:
    assume(math.gcd(rows, size) == math.gcd(columns, size) == 1)  # OpenCV rounds edges that meet to either side
    pixels = np.random.default_rng(0).integers(0, 256, (rows, columns), np.uint8)
    wanted = cv2.resize(pixels.astype(np.float32), (size, size), interpolation=cv2.INTER_AREA)
    np.testing.assert_allclose(area_mean(pixels, size), wanted, atol=1e-3)


@given(SIDES, SIDES)
def test_the_mean_stays(rows: int, columns: int) -> None:
    pixels = np.random.default_rng(0).integers(0, 65536, (rows, columns), np.uint16)
    assert area_mean(pixels, 16).mean() == pytest.approx(pixels.mean(), rel=1e-5)


def test_the_brightest_picture_does_not_overflow() -> None:
    pixels = np.full((8000, 40), 65535, np.uint16)
    np.testing.assert_allclose(area_mean(pixels, 1), 65535, rtol=1e-6)
