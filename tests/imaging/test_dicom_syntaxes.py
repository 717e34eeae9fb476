from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any

import imagecodecs
import numpy as np
import pydicom
import pytest
from pydicom.uid import ExplicitVRLittleEndian, JPEGBaseline8Bit, JPEGLosslessSV1

from pneumoscan import imaging
from pneumoscan.core.problem import ProblemCode, RejectedError, UnreadableError
from tests.imaging.dicom_files import LOSSLESS, SYNTAXES, film, write, write_encoded, write_frames

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray


def chest(rows: int = 200, columns: int = 240, white: int = 4000) -> NDArray[np.uint16]:
    """Two dark fields on a light ground with a little noise: as smooth as a film, and no two rows alike."""
    y, x = np.mgrid[-1 : 1 : rows * 1j, -1 : 1 : columns * 1j]
    lungs = sum(np.exp(-(((x - side) / 0.3) ** 2) - (y / 0.7) ** 2) for side in (-0.45, 0.5))
    noise = np.random.default_rng(3).normal(0, 0.004, x.shape)
    values: NDArray[np.uint16] = np.rint(np.clip(0.85 - 0.6 * lungs - 0.1 * x * y + noise, 0, 1) * white).astype(
        np.uint16
    )
    return values


FILM = chest()


def shown(path: Path) -> NDArray[Any]:
    return imaging.read(path).pixels / 65535


def windowed(**elements: Any) -> pydicom.Dataset:
    return film(FILM, WindowCenter=2000, WindowWidth=4000, **elements)


@pytest.mark.parametrize("name", SYNTAXES)
def test_a_film_looks_the_same_in_every_transfer_syntax(tmp_path: Path, name: str) -> None:
    if name == "jpeg-baseline":
        eight_bits = (FILM >> 4).astype(np.uint8)
        dataset = film(eight_bits, bits=8, WindowCenter=125, WindowWidth=250)
    else:
        dataset = windowed()
    plain = shown(write(tmp_path / "plain.dcm", dataset))
    encoded = shown(write_encoded(tmp_path / "encoded.dcm", dataset, name))
    difference = np.abs(plain - encoded)
    assert difference.max() == 0 if name in LOSSLESS else difference.mean() < 0.005


@pytest.mark.parametrize("name", SYNTAXES)
def test_signed_values_keep_their_sign_in_every_lossless_syntax(tmp_path: Path, name: str) -> None:
    if name not in LOSSLESS or name.startswith(("jpeg-2000", "high", "jpeg-xl")):
        pytest.skip("loses something, or its encoder knows no signs")
    signed = (FILM.astype(np.int16) - 2000).astype(np.int16)
    dataset = film(signed, WindowCenter=0, WindowWidth=4000)
    encoded = write_encoded(tmp_path / "encoded.dcm", dataset, name)
    assert np.abs(shown(encoded) - np.clip((signed + 0.5) / 3999 + 0.5, 0, 1)).max() < 1e-4


@pytest.mark.parametrize("name", SYNTAXES)
def test_a_file_that_ends_early_is_an_error_at_every_kilobyte(tmp_path: Path, name: str) -> None:
    whole = write_encoded(tmp_path / "whole.dcm", windowed() if name != "jpeg-baseline" else eight_bit_film(), name)
    content = whole.read_bytes()
    cut = tmp_path / "cut.dcm"
    for length in (*range(1024, len(content), 1024), len(content) - 40, len(content) - 600):
        cut.write_bytes(content[:length])
        with pytest.raises(UnreadableError):
            imaging.load(cut)


def eight_bit_film() -> pydicom.Dataset:
    return film((FILM >> 4).astype(np.uint8), bits=8)


COMPRESSED = [name for name in SYNTAXES if name.startswith(("jpeg", "high", "rle"))]


@pytest.mark.parametrize("name", COMPRESSED)
def test_a_frame_that_ends_early_is_no_half_grey_film(tmp_path: Path, name: str) -> None:
    whole = write_encoded(tmp_path / "whole.dcm", windowed() if name != "jpeg-baseline" else eight_bit_film(), name)
    dataset = pydicom.dcmread(whole)
    syntax = dataset.file_meta.TransferSyntaxUID
    frame = pydicom.encaps.get_frame(dataset.PixelData, 0, number_of_frames=1)
    for share in (0.2, 0.5, 0.9, 0.99):
        cut = write_frames(tmp_path / "cut.dcm", dataset, [frame[: int(share * len(frame))]], syntax)
        with pytest.raises(UnreadableError) as caught:
            imaging.load(cut)
        assert caught.value.problem.code is ProblemCode.DAMAGED


@pytest.mark.parametrize("name", SYNTAXES)
@pytest.mark.parametrize("size", [(100, 240), (240, 200), (200, 120), (400, 120), (199, 240), (200, 239), (400, 480)])
def test_a_false_size_is_an_error_in_every_syntax(tmp_path: Path, name: str, size: tuple[int, int]) -> None:
    dataset = windowed() if name != "jpeg-baseline" else eight_bit_film()
    encoded = write_encoded(tmp_path / "whole.dcm", dataset, name)
    true = b"\x28\0\x10\0US\2\0" + struct.pack("<H", 200), b"\x28\0\x11\0US\2\0" + struct.pack("<H", 240)
    if name in ("implicit", "big-endian", "deflated"):
        encoded = write(tmp_path / "plain.dcm", dataset)
    content = encoded.read_bytes()
    for stated, place in zip(size, true, strict=True):
        assert content.count(place) == 1
        content = content.replace(place, place[:-2] + struct.pack("<H", stated))
    (tmp_path / "liar.dcm").write_bytes(content)
    with pytest.raises(UnreadableError) as caught:
        imaging.load(tmp_path / "liar.dcm")
    assert caught.value.problem.code is ProblemCode.DAMAGED


def test_compressed_frames_under_a_false_label_are_decoded_by_what_they_are(tmp_path: Path) -> None:
    plain = shown(write(tmp_path / "plain.dcm", windowed()))
    frame = imagecodecs.jpeg2k_encode(FILM, codecformat="j2k", reversible=True, level=0)
    for syntax in (JPEGBaseline8Bit, JPEGLosslessSV1, ExplicitVRLittleEndian):
        dataset = windowed()
        if syntax == ExplicitVRLittleEndian:
            path = write_frames(tmp_path / "one.dcm", dataset, [frame], JPEGBaseline8Bit)
            path.write_bytes(path.read_bytes().replace(b"1.2.840.10008.1.2.4.50", b"1.2.840.10008.1.2.1\0\0\0"))
        else:
            path = write_frames(tmp_path / "one.dcm", dataset, [frame], syntax)
        assert np.array_equal(shown(path), plain)


def test_a_frame_in_several_fragments_and_several_frames(tmp_path: Path) -> None:
    plain = shown(write(tmp_path / "plain.dcm", windowed()))
    first = imagecodecs.jpegls_encode(FILM)
    second = imagecodecs.jpegls_encode(FILM[::-1].copy())
    two = write_frames(tmp_path / "two.dcm", windowed(NumberOfFrames=2), [first, second], "1.2.840.10008.1.2.4.80")
    radiograph = imaging.read(two)
    assert np.array_equal(radiograph.pixels / 65535, plain)
    assert "2 frames" in radiograph.remarks[0].sentence
    pieces = write_frames(tmp_path / "pieces.dcm", windowed(), [first], "1.2.840.10008.1.2.4.80", fragments=3)
    assert np.array_equal(shown(pieces), plain)


def test_a_size_that_only_the_frame_claims_costs_nothing(tmp_path: Path) -> None:
    """A few bytes of JPEG XL or JPEG 2000 can claim gigapixels."""
    for number, frame in (
        ("90", imagecodecs.jpeg2k_encode(np.zeros((3000, 3000), np.uint8), codecformat="j2k")),
        ("110", imagecodecs.jpegxl_encode(np.zeros((3000, 3000), np.uint8), lossless=True)),
    ):
        path = write_frames(tmp_path / "one.dcm", windowed(), [frame], f"1.2.840.10008.1.2.4.{number}")
        with pytest.raises(UnreadableError, match="3000 x 3000"):
            imaging.load(path)


def test_colour_becomes_its_luminance_in_every_photometric_interpretation(tmp_path: Path) -> None:
    grey = (FILM >> 4).astype(np.uint8)
    colours = np.stack([grey, grey // 2, 255 - grey], -1)
    expected = colours @ [0.299, 0.587, 0.114]
    expected = (expected - expected.min()) / np.ptp(expected)
    by_pixel = film(grey, bits=8, SamplesPerPixel=3, PlanarConfiguration=0, PhotometricInterpretation="RGB")
    by_pixel.PixelData = colours.tobytes()
    by_plane = film(grey, bits=8, SamplesPerPixel=3, PlanarConfiguration=1, PhotometricInterpretation="RGB")
    by_plane.PixelData = np.moveaxis(colours, -1, 0).tobytes()
    ybr = film(grey, bits=8, SamplesPerPixel=3, PlanarConfiguration=0, PhotometricInterpretation="YBR_FULL")
    ybr.PixelData = pydicom.pixels.convert_color_space(colours, "RGB", "YBR_FULL").tobytes()
    for dataset in (by_pixel, by_plane, ybr):
        assert np.abs(shown(write(tmp_path / "one.dcm", dataset)) - expected).max() < 0.02


def test_structures_nested_without_end_are_an_error(tmp_path: Path) -> None:
    content = write(tmp_path / "whole.dcm", windowed()).read_bytes()
    place = content.index(b"\x28\x00\x02\x00US")
    nested = b"\x08\x00\x40\x11SQ\0\0\xff\xff\xff\xff\xfe\xff\x00\xe0\xff\xff\xff\xff" * 10_000
    (tmp_path / "deep.dcm").write_bytes(content[:place] + nested + content[place:])
    with pytest.raises(RejectedError):
        imaging.load(tmp_path / "deep.dcm")


def test_an_rle_segment_with_a_run_too_many_is_an_error(tmp_path: Path) -> None:
    """The decoder panics on it, which is no exception that can be caught by kind."""
    whole = pydicom.dcmread(write_encoded(tmp_path / "whole.dcm", windowed(), "rle"))
    frame = pydicom.encaps.get_frame(whole.PixelData, 0, number_of_frames=1)
    for added in (b"\0\0\0\0", b"\xff\1", b"\x81\1"):
        path = write_frames(tmp_path / "one.dcm", windowed(), [frame + added], whole.file_meta.TransferSyntaxUID)
        with pytest.raises(UnreadableError):
            imaging.load(path)
