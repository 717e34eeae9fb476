from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from pydicom.dataset import Dataset

from pneumoscan import imaging
from pneumoscan.imaging.dicom_display import display_values
from tests.imaging.dicom_files import RAMP, film, write

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

SIGNED = (RAMP.astype(np.int16) - 2000).astype(np.int16)


def lut(entries: NDArray[Any], first: int, bits: int, kind: str = "<u2") -> Dataset:
    item = Dataset()
    item.add_new("LUTDescriptor", "SS" if first < 0 else "US", [entries.size % 65536, first, bits])
    item.add_new("LUTData", "OW", entries.astype(kind).tobytes())
    return item


CURVE = np.rint(4095 * np.linspace(0, 1, 4096) ** 2)


@pytest.mark.parametrize(
    ("stored", "elements"),
    [
        (RAMP, {}),
        (RAMP, {"WindowCenter": [1500, 9], "WindowWidth": [2000, 9]}),
        (RAMP, {"WindowCenter": 1500, "WindowWidth": 2000, "VOILUTFunction": "SIGMOID"}),
        (RAMP, {"WindowCenter": 1500, "WindowWidth": 2000, "PhotometricInterpretation": "MONOCHROME1"}),
        (SIGNED, {"RescaleSlope": "0.5", "RescaleIntercept": "-7", "WindowCenter": 0, "WindowWidth": 900}),
        (SIGNED, {"PixelPaddingValue": -2000, "PixelPaddingRangeLimit": -1500}),
        (SIGNED, {"PixelPaddingValue": 2000, "PhotometricInterpretation": "MONOCHROME1"}),
        (RAMP, {"VOILUTSequence": [lut(CURVE, 0, 12)]}),
        (RAMP, {"ModalityLUTSequence": [lut(CURVE, 0, 12)], "WindowCenter": 2000, "WindowWidth": 4000}),
        (RAMP, {"PresentationLUTShape": "INVERSE"}),
        ((RAMP >> 4).astype(np.uint8), {"WindowCenter": 99, "WindowWidth": 90}),
    ],
)
def test_the_table_of_levels_shows_what_every_pixel_by_itself_would(
    stored: NDArray[Any], elements: dict[str, Any]
) -> None:
    dataset = film(stored, **elements)
    shown, remarks = display_values(dataset, stored)
    wide, wide_remarks = display_values(dataset, stored.astype(np.int32))  # 32 bits go without a table
    assert np.array_equal(shown, wide)
    assert remarks == wide_remarks


def test_all_sixteen_bits_go_through_the_table() -> None:
    stored = np.arange(65536, dtype=np.uint16).reshape(256, 256)
    assert np.array_equal(display_values(film(stored, bits=16), stored)[0], stored)
    assert np.array_equal(
        display_values(film(stored.view(np.int16), bits=16), np.sort(stored.view(np.int16), None).reshape(256, 256))[0],
        stored,
    )


def shown(path: Path) -> NDArray[Any]:
    return imaging.read(path).pixels / 65535


@pytest.mark.parametrize("keyword", ["ModalityLUTSequence", "VOILUTSequence"])
@pytest.mark.parametrize("bits", [8, 10, 12, 14, 16])
def test_lookup_tables_of_every_depth(tmp_path: Path, keyword: str, bits: int) -> None:
    """PS3.3 C.11.1.1 and C.11.2.1.1."""
    white = 2**bits - 1
    entries = np.rint(np.linspace(0, 1, 4096) ** 2 * white)
    dataset = film()
    setattr(dataset, keyword, [lut(entries, 0, bits)])
    expected = (RAMP / 4095) ** 2
    if keyword == "ModalityLUTSequence":
        expected = expected / expected.max()
    assert np.abs(shown(write(tmp_path / "one.dcm", dataset)) - expected).max() < 1.5 / white + 1e-3


def test_a_lookup_table_holds_its_ends_and_may_start_below_nought(tmp_path: Path) -> None:
    dataset = film(SIGNED, bits=13, VOILUTSequence=[lut(np.linspace(0, 4095, 1000), -500, 12)])
    expected = np.clip((SIGNED + 500) / 999, 0, 1)
    assert np.abs(shown(write(tmp_path / "one.dcm", dataset)) - expected).max() < 2e-3


def test_a_lookup_table_of_bytes_packed_in_words(tmp_path: Path) -> None:
    dataset = film((RAMP >> 4).astype(np.uint8), bits=8, VOILUTSequence=[lut(np.arange(256)[::-1], 0, 8, "u1")])
    assert np.abs(shown(write(tmp_path / "one.dcm", dataset)) - (1 - (RAMP >> 4) / 255)).max() < 1e-4


@pytest.mark.parametrize("table", [lut(CURVE[:90], 0, 12), lut(CURVE, 0, 99)])
def test_a_lookup_table_that_contradicts_itself_is_left_out(tmp_path: Path, table: Dataset) -> None:
    if table.LUTDescriptor[2] == 12:
        table.LUTDescriptor = [4096, 0, 12]
    radiograph = imaging.load(write(tmp_path / "one.dcm", film(VOILUTSequence=[table])))
    assert np.abs(radiograph.pixels / 65535 - RAMP / RAMP.max()).max() < 1e-4
    assert "window" in radiograph.remarks[0].sentence


def test_values_stored_in_the_upper_bits_are_shifted_down(tmp_path: Path) -> None:
    """HighBit, before PS3.5 of 2011."""
    dataset = film((RAMP << 4).astype(np.uint16), HighBit=15, WindowCenter=2000, WindowWidth=4000)
    assert (
        np.abs(shown(write(tmp_path / "one.dcm", dataset)) - np.clip((RAMP - 1999.5) / 3999 + 0.5, 0, 1)).max() < 1e-4
    )


def test_bits_stored_that_is_too_small_does_not_wrap_white_to_black(tmp_path: Path) -> None:
    for bits, high_bit in ((8, 7), (10, 40)):
        dataset = film(BitsStored=bits, HighBit=high_bit)
        assert np.abs(shown(write(tmp_path / "one.dcm", dataset)) - RAMP / RAMP.max()).max() < 1e-4


def test_overlays_in_the_unused_bits_are_not_shown(tmp_path: Path) -> None:
    """PS3.3 C.9.2 until 2004: OverlayBitPosition."""
    dataset = film((RAMP | (1 << 13)).astype(np.uint16))
    dataset.add_new((0x6000, 0x0102), "US", 13)
    assert np.abs(shown(write(tmp_path / "one.dcm", dataset)) - RAMP / RAMP.max()).max() < 1e-4


def test_floating_point_pixels_are_stretched(tmp_path: Path) -> None:
    dataset = film()
    del dataset.PixelData
    dataset.BitsAllocated = 32
    dataset.FloatPixelData = (RAMP / 7).astype("<f4").tobytes()
    assert np.abs(shown(write(tmp_path / "one.dcm", dataset)) - RAMP / RAMP.max()).max() < 1e-4
