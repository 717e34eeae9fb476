"""Sample films as DICOM, complete enough for a validator, and marked as what they are: of nobody."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.uid import (
    ComputedRadiographyImageStorage,
    DigitalXRayImageStorageForPresentation,
    ExplicitVRLittleEndian,
)

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    Grey = NDArray[np.float32]

_DATE, _TIME = "20260101", "120000"
# What MONOCHROME1 films store of their 12 bits; outside the window lies nothing, as on a real plate.
_DARKEST, _LIGHTEST = 3600, 400


@dataclass(frozen=True)
class MadeUpPatient:
    """Whom a sample says that it shows.

    Attributes:
        patient_id: Obviously not one of a clinic.
        name: In the notation of PS3.5 6.2, component groups and all.
        character_set: The defined term (PS3.3 C.12.1.1.2) that the name needs.
        age: Such as `003Y`.
        sex: F or M.
    """

    patient_id: str
    name: str
    character_set: str
    age: str
    sex: str


def write_monochrome2(film: Grey, path: Path, patient: MadeUpPatient) -> None:
    """Write an 8 bit Digital X-Ray image for presentation (PS3.3 A.26), black first.

    Args:
        film: Shape (rows, columns), from 0 (black) to 1.
        path: Where to.
        patient: Whose it pretends to be.
    """
    dataset = _dataset(DigitalXRayImageStorageForPresentation, patient)
    dataset.Modality = "DX"
    _describe_digital_film(dataset)
    _set_pixels(dataset, np.rint(film * 255).astype(np.uint8), 8)
    dataset.PhotometricInterpretation, dataset.PresentationLUTShape = "MONOCHROME2", "IDENTITY"
    dataset.PixelIntensityRelationshipSign = -1
    dataset.WindowCenter, dataset.WindowWidth = 128, 256
    dataset.save_as(path, enforce_file_format=True)


def write_monochrome1(film: Grey, path: Path, patient: MadeUpPatient) -> None:
    """Write a 12 bit Computed Radiography image (PS3.3 A.2), white first, that needs its window to look right.

    Args:
        film: Shape (rows, columns), from 0 (black) to 1.
        path: Where to.
        patient: Whose it pretends to be.
    """
    dataset = _dataset(ComputedRadiographyImageStorage, patient)
    dataset.Modality = "CR"
    stored = np.rint(_DARKEST + (_LIGHTEST - _DARKEST) * film).astype(np.uint16)
    _set_pixels(dataset, stored, 12)
    dataset.PhotometricInterpretation = "MONOCHROME1"
    dataset.WindowCenter, dataset.WindowWidth = (_DARKEST + _LIGHTEST) // 2, _DARKEST - _LIGHTEST
    dataset.save_as(path, enforce_file_format=True)


def _dataset(kind: str, patient: MadeUpPatient) -> FileDataset:
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID, meta.TransferSyntaxUID = kind, ExplicitVRLittleEndian
    meta.MediaStorageSOPInstanceUID = _uid(patient, "instance")
    dataset = FileDataset("", {}, file_meta=meta, preamble=bytes(128))
    dataset.SpecificCharacterSet = patient.character_set
    dataset.SOPClassUID, dataset.SOPInstanceUID = kind, meta.MediaStorageSOPInstanceUID
    dataset.SyntheticData, dataset.QualityControlImage = "YES", "YES"  # PS3.3 C.12.1, C.7.6.1
    _set_patient(dataset, patient)
    _set_study(dataset, patient)
    return dataset


def _set_patient(dataset: Dataset, patient: MadeUpPatient) -> None:
    dataset.PatientName, dataset.PatientID = patient.name, patient.patient_id
    dataset.PatientAge, dataset.PatientSex, dataset.PatientBirthDate = patient.age, patient.sex, ""


def _set_study(dataset: Dataset, patient: MadeUpPatient) -> None:
    dataset.StudyInstanceUID, dataset.SeriesInstanceUID = _uid(patient, "study"), _uid(patient, "series")
    dataset.StudyDate = dataset.SeriesDate = dataset.AcquisitionDate = dataset.ContentDate = _DATE
    dataset.StudyTime = dataset.SeriesTime = dataset.AcquisitionTime = dataset.ContentTime = _TIME
    dataset.StudyID, dataset.SeriesNumber, dataset.InstanceNumber = "1", 1, 1
    dataset.AccessionNumber, dataset.ReferringPhysicianName = patient.patient_id, ""
    dataset.StudyDescription = dataset.SeriesDescription = "SYNTHETIC chest film, of no patient"
    dataset.Manufacturer, dataset.ManufacturerModelName = "PneumoScan", "training samples"
    dataset.ImageType = ["DERIVED", "PRIMARY"]
    dataset.BodyPartExamined, dataset.ViewPosition, dataset.PatientOrientation = "CHEST", "AP", ["L", "F"]
    dataset.BurnedInAnnotation, dataset.LossyImageCompression = "NO", "00"


def _describe_digital_film(dataset: Dataset) -> None:
    """What Digital X-Ray asks for beyond Computed Radiography (PS3.3 C.8.11)."""
    dataset.PresentationIntentType, dataset.ImageLaterality = "FOR PRESENTATION", "U"
    dataset.DetectorType, dataset.ImagerPixelSpacing = "", [0.4, 0.4]
    dataset.PixelIntensityRelationship = "LOG"
    dataset.RescaleIntercept, dataset.RescaleSlope, dataset.RescaleType = 0, 1, "US"
    dataset.PositionerType, dataset.AcquisitionContextSequence = "", []
    dataset.AnatomicRegionSequence = [_code("51185008", "Thorax")]
    dataset.ViewCodeSequence = [_code("399348003", "antero-posterior")]


def _code(value: str, meaning: str) -> Dataset:
    """An item of a sequence of SNOMED CT codes (PS3.3 8.8)."""
    code = Dataset()
    code.CodeValue, code.CodingSchemeDesignator, code.CodeMeaning = value, "SCT", meaning
    return code


def _set_pixels(dataset: Dataset, stored: NDArray[np.uint8] | NDArray[np.uint16], bits: int) -> None:
    dataset.Rows, dataset.Columns = stored.shape
    dataset.SamplesPerPixel, dataset.PixelRepresentation = 1, 0
    dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit = 8 * stored.itemsize, bits, bits - 1
    dataset.add_new("PixelData", "OW", stored.astype(stored.dtype.newbyteorder("<")).tobytes())


def _uid(patient: MadeUpPatient, level: str) -> str:
    """The same for the same sample: derived from a UUID, PS3.5 B.2."""
    return f"2.25.{uuid.uuid5(uuid.NAMESPACE_URL, f'pneumoscan/samples/{patient.patient_id}/{level}').int}"
