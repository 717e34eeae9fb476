"""Which kinds of DICOM objects and machines make plain X-ray films."""

from __future__ import annotations

from pydicom.uid import UID

_STORAGE = "1.2.840.10008.5.1.4.1.1."
# Computed and digital radiography, what film scanners and converters write, and X-ray from under a table.
_FILMS = frozenset(
    _STORAGE + number for number in ("1", "1.1", "1.1.1", "7", "7.1", "7.2", "7.3", "7.4", "12.2", "12.2.1")
)
DIGITAL_FOR_PROCESSING = _STORAGE + "1.1.1"
FILM_MODALITIES = frozenset({"CR", "DX", "RG", "DR", "RF", "OT", "SC", "XR", "HC", ""})
# PS3.3 C.7.3.1.1.1, with the names of those that a person may not know by their letters.
_OTHER_MODALITIES = {
    "AU": "audio",
    "BDUS": "ultrasound of bones",
    "BI": "biomagnetic imaging",
    "BMD": "bone densitometry",
    "CT": "computed tomography",
    "CTPROTOCOL": "a protocol of computed tomography",
    "DG": "diaphanography",
    "DOC": "a document",
    "ECG": "electrocardiogram",
    "EPS": "electrophysiology",
    "ES": "endoscopy",
    "FID": "fiducial marks",
    "GM": "microscopy",
    "HD": "waveforms of the circulation",
    "IO": "X-ray of a tooth",
    "IVOCT": "optical coherence tomography",
    "IVUS": "ultrasound in a vessel",
    "KER": "keratometry",
    "KO": "a selection of images",
    "LEN": "lensometry",
    "LS": "a surface scan",
    "MG": "mammography",
    "MR": "magnetic resonance",
    "NM": "nuclear medicine",
    "OAM": "ophthalmology",
    "OCT": "optical coherence tomography",
    "OP": "ophthalmic photography",
    "OPT": "ophthalmic tomography",
    "PR": "a presentation state",
    "PT": "positron emission tomography",
    "PX": "panoramic X-ray of the teeth",
    "REG": "a registration",
    "RTDOSE": "radiotherapy dose",
    "RTIMAGE": "radiotherapy image",
    "RTPLAN": "radiotherapy plan",
    "RTSTRUCT": "radiotherapy structures",
    "SEG": "a segmentation",
    "SM": "microscopy of a slide",
    "SR": "a structured report",
    "TG": "thermography",
    "US": "ultrasound",
    "VA": "visual acuity",
    "XA": "X-ray angiography",
    "XC": "photography",
}


def modality_in_words(modality: str) -> str:
    """Such as `CT (computed tomography)`."""
    name = _OTHER_MODALITIES.get(modality)
    return f"{modality} ({name})" if name else modality


def is_other_modality(modality: str) -> bool:
    """Whether it is known to be something else than a plain film; one that the standard does not know is not."""
    return modality in _OTHER_MODALITIES


def other_kind(sop_class: str) -> str:
    """What an object is that is no plain film, such as `CT Image`; empty for films and what the standard lacks."""
    uid = UID(sop_class)
    if sop_class in _FILMS or uid.is_private or uid.name == sop_class or "Storage" not in uid.name:
        return ""
    return str(uid.name).split(" Storage", maxsplit=1)[0]
