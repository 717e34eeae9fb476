from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import numpy as np
import pydicom
import pytest
from pydicom.dataset import Dataset
from pydicom.uid import DeflatedExplicitVRLittleEndian, ExplicitVRLittleEndian, ImplicitVRLittleEndian

from pneumoscan import imaging
from pneumoscan.core.problem import ProblemCode, RejectedError, UnreadableError
from tests.imaging.dicom_files import RAMP, film, write
from tests.made_films import made_film

if TYPE_CHECKING:
    from pathlib import Path


def grey(path: Path) -> np.ndarray:
    return imaging.load(path).pixels / 65535


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, ImplicitVRLittleEndian])
def test_monochrome2_without_a_window_is_stretched(tmp_path: Path, syntax: str) -> None:
    shown = grey(write(tmp_path / "IM0001", film(), syntax))
    assert np.abs(shown - RAMP / RAMP.max()).max() < 1e-4


def test_monochrome1_is_inverted_and_said_so(tmp_path: Path) -> None:
    negative = write(tmp_path / "one.dcm", film(4095 - RAMP, PhotometricInterpretation="MONOCHROME1"))
    radiograph = imaging.load(negative)
    assert np.abs(radiograph.pixels / 65535 - grey(write(tmp_path / "two.dcm", film()))).max() < 1e-4
    assert "MONOCHROME1" in radiograph.remarks[0].sentence


@pytest.mark.parametrize("function", ["LINEAR", "SIGMOID", "LINEAR_EXACT"])
def test_the_window_follows_the_standard(tmp_path: Path, function: str) -> None:
    """PS3.3 C.11.2.1.2 and C.11.2.1.3."""
    centre, width = 2000.0, 1500.0
    dataset = film(WindowCenter=centre, WindowWidth=width, VOILUTFunction=function)
    expected = {
        "LINEAR": np.clip((RAMP - (centre - 0.5)) / (width - 1) + 0.5, 0, 1),
        "LINEAR_EXACT": np.clip((RAMP - centre) / width + 0.5, 0, 1),
        "SIGMOID": 1 / (1 + np.exp(-4 * (RAMP - centre) / width)),
    }[function]
    assert np.abs(grey(write(tmp_path / "film.dcm", dataset)) - expected).max() < 1e-3


def test_the_window_is_applied_after_the_rescale_of_signed_values(tmp_path: Path) -> None:
    signed = (RAMP.astype(np.int16) - 2040).astype(np.int16)
    dataset = film(signed, RescaleSlope="2", RescaleIntercept="100", WindowCenter=100, WindowWidth=4000)
    values = signed * 2.0 + 100
    expected = np.clip((values - 99.5) / 3999 + 0.5, 0, 1)
    assert np.abs(grey(write(tmp_path / "film.dcm", dataset)) - expected).max() < 1e-3


def test_padding_is_background_and_does_not_spoil_the_contrast(tmp_path: Path) -> None:
    padded = RAMP // 4 + 500
    padded[:, -10:] = 4095
    shown = grey(write(tmp_path / "film.dcm", film(padded, PixelPaddingValue=4095)))
    assert shown[:, -10:].max() == 0
    assert shown[:, :-10].max() == 1


def test_a_file_without_preamble_and_name_is_read(tmp_path: Path) -> None:
    dataset = film()
    path = tmp_path / "IM0002"
    dataset.save_as(path, implicit_vr=True, little_endian=True, enforce_file_format=False)
    assert b"DICM" not in path.read_bytes()[:200]
    assert imaging.load(path).source_format == "DICOM"


def test_patient_fields_are_plain_text(tmp_path: Path) -> None:
    dataset = film(SpecificCharacterSet="ISO_IR 192", PatientName="王^小东=ideo", PatientID="A\t1", PatientAge="003Y")
    patient = imaging.load(write(tmp_path / "film.dcm", dataset)).patient
    assert (patient.name, patient.patient_id, patient.age) == ("王 小东", "A 1", "003Y")


def test_several_frames_the_first_is_read(tmp_path: Path) -> None:
    radiograph = imaging.load(write(tmp_path / "film.dcm", film(np.stack([RAMP, 4095 - RAMP]), NumberOfFrames=2)))
    assert np.abs(radiograph.pixels / 65535 - RAMP / RAMP.max()).max() < 1e-4
    assert "2 frames" in radiograph.remarks[0].sentence


def test_another_modality_and_no_image_are_rejected(tmp_path: Path) -> None:
    with pytest.raises(RejectedError) as caught:
        imaging.load(write(tmp_path / "ct.dcm", film(Modality="CT")))
    assert caught.value.problem.code is ProblemCode.WRONG_MODALITY
    assert "CT" in caught.value.problem.sentence
    empty = film()
    del empty.PixelData
    with pytest.raises(RejectedError) as caught:
        imaging.load(write(tmp_path / "no.dcm", empty))
    assert caught.value.problem.code is ProblemCode.DICOM_WITHOUT_IMAGE


def test_liars_and_truncated_files_are_errors(tmp_path: Path) -> None:
    liar = write(tmp_path / "liar.dcm", film(Rows=4000, Columns=4000))
    with pytest.raises(UnreadableError):
        imaging.load(liar)
    whole = write(tmp_path / "whole.dcm", film()).read_bytes()
    for length in range(1, len(whole) - 200, len(whole) // 30):
        (tmp_path / "cut.dcm").write_bytes(whole[:length])
        with pytest.raises((UnreadableError, RejectedError)):
            imaging.load(tmp_path / "cut.dcm")


def test_an_encoding_without_a_decoder_is_named(tmp_path: Path) -> None:
    dataset = film()
    dataset.PixelData = pydicom.encaps.encapsulate([b"\xff\xd8nothing"])
    dataset["PixelData"].VR = "OB"
    path = write(tmp_path / "film.dcm", dataset, pydicom.uid.MPEG2MPML)
    with pytest.raises(UnreadableError) as caught:
        imaging.load(path)
    assert caught.value.problem.code is ProblemCode.DICOM_UNSUPPORTED
    assert "MPEG2" in caught.value.problem.sentence


@pytest.mark.parametrize(
    "window",
    [
        {"WindowCenter": "2000", "WindowWidth": "0"},
        {"WindowCenter": "-50000", "WindowWidth": "10"},
        {"WindowCenter": "2000", "WindowWidth": "1e308"},
        {"WindowCenter": "2000", "WindowWidth": "4000", "VOILUTFunction": "OTHER"},
        {"VOILUTSequence": [Dataset()]},
    ],
)
def test_a_window_that_cannot_be_used_is_left_out_and_said_so(tmp_path: Path, window: dict[str, Any]) -> None:
    radiograph = imaging.load(write(tmp_path / "one.dcm", film(**window)))
    assert np.abs(radiograph.pixels / 65535 - RAMP / RAMP.max()).max() < 1e-4
    assert "window" in radiograph.remarks[0].sentence


@pytest.mark.parametrize("elements", [{"VOILUTSequence": []}, {"WindowCenter": None, "WindowWidth": "9"}])
def test_empty_elements_are_as_good_as_none(tmp_path: Path, elements: dict[str, Any]) -> None:
    empty = film(RescaleSlope=None, RescaleIntercept=None, **elements)
    radiograph = imaging.load(write(tmp_path / "one.dcm", empty))
    assert np.abs(radiograph.pixels / 65535 - RAMP / RAMP.max()).max() < 1e-4
    assert radiograph.remarks == ()


def test_palette_colours_are_looked_up(tmp_path: Path) -> None:
    indices = (RAMP >> 4).astype(np.uint8)
    dataset = film(indices, bits=8, PhotometricInterpretation="PALETTE COLOR")
    for colour in ("Red", "Green", "Blue"):
        setattr(dataset, f"{colour}PaletteColorLookupTableDescriptor", [256, 0, 16])
        falling = (np.arange(256)[::-1] * 257).astype("<u2").tobytes()
        setattr(dataset, f"{colour}PaletteColorLookupTableData", falling)
    shown = grey(write(tmp_path / "one.dcm", dataset))
    assert np.abs(shown - (1 - indices / indices.max())).max() < 0.01


def test_a_window_does_not_apply_to_colour(tmp_path: Path) -> None:
    indices = (RAMP >> 4).astype(np.uint8)
    dataset = film(indices, PhotometricInterpretation="RGB", BitsStored=8, HighBit=7, WindowCenter=9, WindowWidth=9)
    dataset.SamplesPerPixel, dataset.PlanarConfiguration = 3, 0
    dataset.PixelData = np.repeat(indices, 3).tobytes()
    assert np.abs(grey(write(tmp_path / "one.dcm", dataset)) - indices / indices.max()).max() < 0.01


def test_zeros_and_deflate_bombs_are_refused_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pneumoscan.imaging.dicom_reading.MAX_INFLATED_BYTES", 10_000)
    bomb = write(tmp_path / "bomb.dcm", film(), DeflatedExplicitVRLittleEndian)
    (tmp_path / "zeros").write_bytes(bytes(20_000_000))
    started = time.monotonic()
    for path, words in ((bomb, "inflate"), (tmp_path / "zeros", "not an image")):
        with pytest.raises(UnreadableError, match=words):
            imaging.load(path)
    assert time.monotonic() - started < 2


def test_missing_elements_are_named_and_odd_lengths_are_damage(tmp_path: Path) -> None:
    without = film()
    del without.Rows
    with pytest.raises(UnreadableError, match="does not state its Rows"):
        imaging.load(write(tmp_path / "one.dcm", without))
    content = write(tmp_path / "two.dcm", film()).read_bytes()
    (tmp_path / "two.dcm").write_bytes(content.replace(b"\x28\x00\x10\x00US", b"\x28\x00\x10\x00UL"))
    (tmp_path / "three.dcm").write_bytes(content.replace(b"\x02\x00\x00\x00UL\x04", b"\x02\x00\x00\x00UL\x03"))
    for name in ("two.dcm", "three.dcm"):
        with pytest.raises(UnreadableError):
            imaging.load(tmp_path / name)


def test_a_colour_photograph_in_a_dicom_file_is_told(tmp_path: Path) -> None:
    patches = np.random.default_rng(0).integers(0, 255, (10, 12, 3), np.uint8)
    photograph = np.kron(patches, np.ones((20, 20, 1), np.uint8))
    grey = np.repeat(made_film(200, 240)[..., np.newaxis], 3, axis=-1)
    for pixels, is_colour in ((photograph, True), (grey, False)):
        colour: dict[str, Any] = {
            "PhotometricInterpretation": "RGB",
            "SamplesPerPixel": 3,
            "PlanarConfiguration": 0,
            "Modality": "OT",
        }
        depth: dict[str, Any] = {"BitsAllocated": 8, "BitsStored": 8, "HighBit": 7}
        dataset = film(RAMP, PixelData=pixels.tobytes(), Rows=200, Columns=240, **colour, **depth)
        radiograph = imaging.read(write(tmp_path / "photo.dcm", dataset))
        assert (ProblemCode.COLOUR in [objection.code for objection in radiograph.objections]) is is_colour


LIARS: dict[str, tuple[dict[str, Any], str]] = {
    "too large": ({"Rows": 4000, "Columns": 4000}, "only 23,040 of its 32,000,000 bytes are there"),
    "too many frames": ({"NumberOfFrames": 1000}, "only 23,040 of its"),
    "of no meaning": ({"PhotometricInterpretation": ""}, "black or white"),
    "without its colours": ({"PhotometricInterpretation": "PALETTE COLOR"}, "table of colours"),
}


@pytest.mark.parametrize("name", LIARS)
def test_what_is_wrong_with_a_liar_is_told_in_words_for_people(tmp_path: Path, name: str) -> None:
    elements, words = LIARS[name]
    with pytest.raises(UnreadableError, match=words):
        imaging.load(write(tmp_path / "film.dcm", film(**elements)))


def test_no_library_speaks_for_itself(tmp_path: Path) -> None:
    """Its words are for programmers, and may quote the file's."""
    deflated = write(tmp_path / "deflated.dcm", film(), DeflatedExplicitVRLittleEndian)
    content = bytearray(deflated.read_bytes())
    content[144 + int.from_bytes(content[140:144], "little")] = 0b111  # a block of no kind (RFC 1951, 3.2.3)
    deflated.write_bytes(content)
    mislabelled = write(tmp_path / "mislabelled.dcm", film())
    mislabelled.write_bytes(
        mislabelled.read_bytes().replace(b"UI\x14\x001.2.840.10008.1.2.1\0", b"UI\x16\x001.2.840.10008.1.2.4.50")
    )
    for path in (deflated, mislabelled):
        with pytest.raises(UnreadableError) as caught:
            imaging.load(path)
        assert caught.value.problem.details["reason"] in ("its data contradict each other", "its data end early")


def test_a_whole_file_without_image_or_class_is_not_called_damaged(tmp_path: Path) -> None:
    dataset = Dataset()
    dataset.PatientName = "Doe^Jane"
    dataset.file_meta = pydicom.dataset.FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    with (tmp_path / "film.dcm").open("wb") as stream:
        pydicom.dcmwrite(stream, dataset, enforce_file_format=False, little_endian=True, implicit_vr=False)
    content = (tmp_path / "film.dcm").read_bytes()
    (tmp_path / "film.dcm").write_bytes(content if content[128:132] == b"DICM" else bytes(128) + b"DICM" + content)
    with pytest.raises(RejectedError) as caught:
        imaging.load(tmp_path / "film.dcm")
    assert caught.value.problem.code is ProblemCode.DICOM_WITHOUT_IMAGE


def test_what_holds_no_image_is_named_without_jargon(tmp_path: Path) -> None:
    report = film(SOPClassUID=pydicom.uid.BasicTextSRStorage)
    del report.PixelData
    with pytest.raises(RejectedError, match=r"\(Basic Text SR\)"):
        imaging.load(write(tmp_path / "film.dcm", report))
