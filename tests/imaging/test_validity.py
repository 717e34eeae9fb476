from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from pydicom.dataset import Dataset
from pydicom.uid import UID

from pneumoscan import imaging
from pneumoscan.core.problem import ProblemCode
from pneumoscan.core.remark import RemarkCode
from tests.imaging.dicom_files import film, write

if TYPE_CHECKING:
    from pathlib import Path

STORAGE = "1.2.840.10008.5.1.4.1.1."


def code(meaning: str) -> list[Dataset]:
    item = Dataset()
    item.CodeMeaning = meaning
    return [item]


def findings(path: Path, **elements: Any) -> tuple[list[ProblemCode], list[RemarkCode]]:
    radiograph = imaging.read(write(path, film(**elements)))
    validity = {
        ProblemCode.WRONG_MODALITY,
        ProblemCode.WRONG_SOP_CLASS,
        ProblemCode.WRONG_BODY_PART,
        ProblemCode.WRONG_VIEW,
    }
    objections = [objection.code for objection in radiograph.objections if objection.code in validity]
    pixels = {RemarkCode.LOW_CONTRAST, RemarkCode.BORDER, RemarkCode.CLIPPED}
    return objections, [remark.code for remark in radiograph.remarks if remark.code not in pixels]


def test_a_childs_chest_in_ap_is_let_through_without_a_word(tmp_path: Path) -> None:
    assert findings(tmp_path / "one.dcm", PatientAge="003Y") == ([], [])


@pytest.mark.parametrize("modality", ["CT", "MR", "US", "NM", "PT", "MG", "IO", "PX", "XA", "SR", "RTIMAGE", "XC"])
def test_other_modalities_are_refused(tmp_path: Path, modality: str) -> None:
    radiograph = imaging.read(write(tmp_path / "one.dcm", film(Modality=modality)))
    assert radiograph.objections[0].code is ProblemCode.WRONG_MODALITY
    assert modality in radiograph.objections[0].sentence


@pytest.mark.parametrize("modality", ["CR", "DX", "RG", "RF", "OT", "", "cr "])
def test_modalities_of_films_are_let_through(tmp_path: Path, modality: str) -> None:
    assert findings(tmp_path / "one.dcm", Modality=modality) == ([], [])


def test_a_modality_that_nobody_knows_is_let_through_and_marked(tmp_path: Path) -> None:
    assert findings(tmp_path / "one.dcm", Modality="ABC") == ([], [RemarkCode.MODALITY_UNKNOWN])


@pytest.mark.parametrize(
    "number", ["2", "2.1", "4", "6.1", "20", "128", "1.2", "1.3", "12.1", "66.4", "77.1.4", "481.1"]
)
def test_other_kinds_of_objects_are_refused_by_name(tmp_path: Path, number: str) -> None:
    radiograph = imaging.read(write(tmp_path / "one.dcm", film(SOPClassUID=STORAGE + number, Modality="OT")))
    assert radiograph.objections[0].code is ProblemCode.WRONG_SOP_CLASS
    assert UID(STORAGE + number).name.split(" Storage")[0] in radiograph.objections[0].sentence


@pytest.mark.parametrize(
    "sop_class", [*(STORAGE + number for number in ("1", "1.1", "7", "7.2", "12.2")), "1.3.12.2.1107"]
)
def test_films_and_unknown_kinds_are_let_through(tmp_path: Path, sop_class: str) -> None:
    assert findings(tmp_path / "one.dcm", SOPClassUID=sop_class) == ([], [])


def test_raw_values_are_marked(tmp_path: Path) -> None:
    assert findings(tmp_path / "one.dcm", SOPClassUID=STORAGE + "1.1.1") == ([], [RemarkCode.FOR_PROCESSING])
    assert findings(tmp_path / "two.dcm", PresentationIntentType="FOR PROCESSING") == ([], [RemarkCode.FOR_PROCESSING])


CHESTS = [
    "CHEST",
    "THORAX",
    "Thorax",
    "TORAX",
    "CHEST_AP",
    "CHESTABDOMEN",
    "BABYGRAM",
    "RIBS",
    "LUNG",
    "HEART",
    "Tórax",
    "胸部",
    "흉부",
    "Brustkorb",
]
# fmt: off
CHESTS = [
    "PORTABLE CHEST", "THORACIC CAVITY", "CHEST TO PELVIS", "NON GRID CHEST", "ОРГАНЫ ГРУДНОЙ КЛЕТКИ",
]
# fmt: on
OTHERS = [
    "HAND",
    "KNEE",
    "SKULL",
    "ABDOMEN",
    "PELVIS",
    "SPINE",
    "TSPINE",
    "T_SPINE",
    "LSPINE",
    "CSPINE",
    "SHOULDER",
    "CLAVICLE",
    "EXTREMITY",
    "FOOT",
]
OTHERS += [
    "LKNEE",
    "HANDS",
    "HIP",
    "ELBOW",
    "WRIST",
    "Schädel",
    "Fuß",
    "Becken",
    "LWS",
    "Main",
    "GENOU",
    "Rodilla",
    "Joelho",
    "Brustwirbelsäule",
    "胸椎",
]
# fmt: off
OTHERS = [
    "THORACIC SPINE", "COLUMNA DORSAL", "Lumbosacral", "WHOLEBODY", "ГРУДНОЙ ОТДЕЛ ПОЗВОНОЧНИКА",
]
# fmt: on


def naming(part: str) -> dict[str, str]:
    """Where a file says so: body parts are in Latin letters (PS3.5 6.2, CS), other words in descriptions."""
    keyword = "BodyPartExamined" if len(part) <= 16 and part.encode("ascii", "ignore") else "SeriesDescription"
    return {"BodyPartExamined": "", "SpecificCharacterSet": "ISO_IR 192", keyword: part}


@pytest.mark.parametrize("part", CHESTS)
def test_chests_are_let_through_in_every_language(tmp_path: Path, part: str) -> None:
    assert findings(tmp_path / "one.dcm", **naming(part)) == ([], [])


@pytest.mark.parametrize("part", OTHERS)
def test_other_body_parts_are_refused_in_every_language(tmp_path: Path, part: str) -> None:
    assert findings(tmp_path / "one.dcm", **naming(part))[0] == [ProblemCode.WRONG_BODY_PART]


@pytest.mark.parametrize(
    ("elements", "expected"),
    [
        ({"BodyPartExamined": "", "StudyDescription": "Chest AP"}, ([], [])),
        ({"BodyPartExamined": "", "SeriesDescription": "Left hand"}, ([ProblemCode.WRONG_BODY_PART], [])),
        ({"BodyPartExamined": "", "AnatomicRegionSequence": code("Knee joint")}, ([ProblemCode.WRONG_BODY_PART], [])),
        ({"BodyPartExamined": "", "AnatomicRegionSequence": code("Thorax")}, ([], [])),
        ({"BodyPartExamined": "ABDOMEN", "SeriesDescription": "CHEST PORTABLE"}, ([], [])),
        ({"BodyPartExamined": ""}, ([], [RemarkCode.BODY_PART_UNKNOWN])),
        ({"BodyPartExamined": "ROUTINE"}, ([], [RemarkCode.BODY_PART_UNKNOWN])),
        ({"BodyPartExamined": "ROUTINE", "StudyDescription": "Hand"}, ([], [RemarkCode.BODY_PART_UNKNOWN])),
        ({"BodyPartExamined": "", "StudyDescription": "Portable 1 view"}, ([], [RemarkCode.BODY_PART_UNKNOWN])),
    ],
)
def test_descriptions_speak_where_the_body_part_does_not(
    tmp_path: Path, elements: dict[str, Any], expected: tuple[list[ProblemCode], list[RemarkCode]]
) -> None:
    assert findings(tmp_path / "one.dcm", **elements) == expected


@pytest.mark.parametrize(
    ("elements", "objections", "remarks"),
    [
        *(
            ({"ViewPosition": view}, [ProblemCode.WRONG_VIEW], [])
            for view in ("LL", "RL", "LATERAL", "LAT", "LLD", "RLO")
        ),
        *(
            ({"ViewPosition": view}, [ProblemCode.WRONG_VIEW], [])
            for view in ("OBLIQUE", "LARGE LATERAL", "Seitlich", "PERFIL")
        ),
        *(({"ViewPosition": view}, [], [RemarkCode.VIEW_UNFAMILIAR]) for view in ("PA", "POSTEROANTERIOR", "P-A")),
        *(
            ({"ViewPosition": view}, [], [])
            for view in ("AP", "ANTEROPOSTERIOR", "AP_HORIZONTAL", "FRONTAL", "", "GENERICA")
        ),
        ({"ViewPosition": "", "ViewCodeSequence": code("left lateral")}, [ProblemCode.WRONG_VIEW], []),
        ({"ViewPosition": "", "ViewCodeSequence": code("antero-posterior")}, [], []),
        ({"ViewPosition": "", "ViewCodeSequence": code("antero-posterior oblique")}, [ProblemCode.WRONG_VIEW], []),
        ({"ViewPosition": "", "ViewCodeSequence": code("postero-anterior")}, [], [RemarkCode.VIEW_UNFAMILIAR]),
        ({"ViewPosition": "", "PatientOrientation": ["A", "F"]}, [ProblemCode.WRONG_VIEW], []),
        ({"ViewPosition": "", "PatientOrientation": ["P", "F"]}, [ProblemCode.WRONG_VIEW], []),
        ({"ViewPosition": "", "PatientOrientation": ["L", "F"]}, [], []),
        ({"ViewPosition": "", "SeriesDescription": "Chest lateral"}, [ProblemCode.WRONG_VIEW], []),
        ({"ViewPosition": "", "SeriesDescription": "Chest PA and lateral"}, [], [RemarkCode.VIEW_UNFAMILIAR]),
        ({"ViewPosition": "", "StudyDescription": "Chest lateral"}, [], []),
        ({"ViewPosition": "AP", "SeriesDescription": "Chest lateral"}, [], []),
    ],
)
def test_views_from_the_side_are_refused_and_from_the_back_marked(
    tmp_path: Path, elements: dict[str, Any], objections: list[ProblemCode], remarks: list[RemarkCode]
) -> None:
    assert findings(tmp_path / "one.dcm", **elements) == (objections, remarks)


@pytest.mark.parametrize(
    ("elements", "remarks"),
    [
        ({"PatientAge": "045Y"}, [RemarkCode.ADULT_BY_AGE]),
        ({"PatientAge": "016Y"}, [RemarkCode.ADULT_BY_AGE]),
        ({"PatientAge": "015Y"}, [RemarkCode.AGE_UNFAMILIAR]),
        ({"PatientAge": "006Y"}, [RemarkCode.AGE_UNFAMILIAR]),
        ({"PatientAge": "005Y"}, []),
        ({"PatientAge": "012M"}, []),
        ({"PatientAge": "011M"}, [RemarkCode.AGE_UNFAMILIAR]),
        ({"PatientBirthDate": "19600101", "StudyDate": "20260101"}, [RemarkCode.ADULT_BY_AGE]),
        ({"PatientAge": "000D"}, []),
    ],
)
def test_ages_that_the_model_does_not_know_are_marked(
    tmp_path: Path, elements: dict[str, Any], remarks: list[RemarkCode]
) -> None:
    assert findings(tmp_path / "one.dcm", **elements) == ([], remarks)


def test_the_kind_of_image_is_named_before_the_body_part_and_that_before_the_view(tmp_path: Path) -> None:
    elements = {"Modality": "CT", "BodyPartExamined": "HEAD", "ViewPosition": "LL"}
    expected = [ProblemCode.WRONG_MODALITY, ProblemCode.WRONG_BODY_PART, ProblemCode.WRONG_VIEW]
    assert findings(tmp_path / "one.dcm", **elements)[0] == expected


@pytest.mark.parametrize(
    ("elements", "spacing"),
    [
        ({"PixelSpacing": [0.2, 0.3], "ImagerPixelSpacing": [0.4, 0.4]}, (0.2, 0.3)),
        ({"ImagerPixelSpacing": [0.4, 0.4]}, (0.4, 0.4)),
        ({"PixelSpacing": [0, 0], "ImagerPixelSpacing": [0.4, 0.4]}, (0.4, 0.4)),
        ({"PixelSpacing": "0.2"}, None),
        ({}, None),
    ],
)
def test_the_physical_size_of_a_pixel(
    tmp_path: Path, elements: dict[str, Any], spacing: tuple[float, float] | None
) -> None:
    assert imaging.read(write(tmp_path / "one.dcm", film(**elements))).pixel_spacing == spacing
