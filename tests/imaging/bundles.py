"""Archives and CDs of films, as the tests need them."""

from __future__ import annotations

import gc
import io
import warnings
import zipfile
from typing import TYPE_CHECKING, Any

import numpy as np
import pydicom
from PIL import Image
from pydicom.fileset import FileSet

from training.synthetic.dicom import MadeUpPatient, write_monochrome2

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def pack(path: Path, files: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    """Write a ZIP archive of files, given by name."""
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def pack_folder(path: Path, folder: Path) -> Path:
    """Write a ZIP archive of what is in a folder."""
    files = (file for file in folder.rglob("*") if file.is_file())
    return pack(path, {file.relative_to(folder).as_posix(): file.read_bytes() for file in files})


def png() -> bytes:
    """A picture that passes for a film."""
    stream = io.BytesIO()
    Image.fromarray(np.random.default_rng(0).integers(0, 255, (90, 80), np.uint8)).save(stream, "PNG")
    return stream.getvalue()


def dicom(path: Path, number: int = 0) -> Path:
    """Write a film of a patient of its own."""
    noise = np.random.default_rng(number).random((80, 90), np.float32)
    write_monochrome2(noise, path, MadeUpPatient(f"SYNTHETIC-{number}", "Nobody^At All", "ISO_IR 100", "003Y", "F"))
    return path


def burn(folder: Path, films: int = 2) -> list[Path]:
    """Write a CD with a viewer; returns its films in their order."""
    medium = FileSet()
    folder.mkdir(parents=True)
    for number in range(films):
        medium.add(dicom(folder / "film.tmp", number))
    medium.write(folder)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # pydicom leaves its temporary folder to the collector
        del medium
        gc.collect()
    (folder / "film.tmp").unlink()
    for name in ("AUTORUN.INF", "VIEWER.EXE", "HELP/INDEX.HTM", "HELP/LOGO.PNG"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(png())
    return sorted(path for path in folder.rglob("IM*") if path.is_file())


def change_records(directory: Path, record_type: str = "IMAGE", **elements: Any) -> None:
    """Set elements in all records of one type of a DICOMDIR."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # they may break the standard, which is what the tests are about
        dataset = pydicom.dcmread(directory)
        for record in dataset.DirectoryRecordSequence:
            if record.DirectoryRecordType == record_type:
                for keyword, value in elements.items():
                    setattr(record, keyword, value)
        dataset.save_as(directory)
