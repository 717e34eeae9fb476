"""What the window says of a patient, in the user's language. All of it comes from files: plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pneumoscan.gui.look.text import printable

if TYPE_CHECKING:
    from pneumoscan.core.radiograph import Patient

translate = QCoreApplication.translate


def patient_fields(patient: Patient) -> list[tuple[str, str]]:
    """Name and value of each field that the file fills."""
    fields = [
        (translate("Text", "Name"), patient.name),
        (translate("Text", "ID"), patient.patient_id),
        (translate("Text", "Born"), date(patient.birth_date)),
        (translate("Text", "Sex"), patient.sex),
        (translate("Text", "Age"), age(patient.age)),
        (translate("Text", "Study date"), date(patient.study_date)),
        (translate("Text", "Accession"), patient.accession_number),
        (translate("Text", "View"), patient.view_position),
    ]
    return [(name, value) for name, value in fields if value]


def date(value: str) -> str:
    """A DICOM date (PS3.5 6.2, YYYYMMDD) with dashes; anything else as it is."""
    if len(value) == 8 and value.isascii() and value.isdigit():
        return f"{value[:4]}-{value[4:6]}-{value[6:]}"
    return value


def circumstances(patient: Patient) -> str:
    """Age and view, which the model's verdict depends on, on one line."""
    parts = (
        age(patient.age) or translate("Text", "age not given"),
        patient.view_position.strip() or translate("Text", "view not given"),
    )
    return printable("  ·  ".join(parts))


def age(value: str) -> str:
    """A DICOM age (PS3.5 6.2, such as 003Y) in words; anything else as it is."""
    value = value.strip()
    units = {
        "D": (translate("Text", "1 day"), translate("Text", "{count} days")),
        "W": (translate("Text", "1 week"), translate("Text", "{count} weeks")),
        "M": (translate("Text", "1 month"), translate("Text", "{count} months")),
        "Y": (translate("Text", "1 year"), translate("Text", "{count} years")),
    }
    count, unit = value[:-1], value[-1:]
    if unit not in units or not (count.isascii() and count.isdigit()):
        return value
    one, many = units[unit]
    return one if int(count) == 1 else many.format(count=int(count))
