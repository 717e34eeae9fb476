"""CDs and other DICOM media: which of the files in a folder are its films, by its DICOMDIR (PS3.3 F, PS3.10 8.6)."""

from __future__ import annotations

import contextlib
import io
import warnings
from typing import TYPE_CHECKING, TypeAlias

from pneumoscan.core.problem import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from pydicom.dataset import Dataset

Reference: TypeAlias = tuple[str, ...]

# What reading a DICOMDIR may cost. A record takes some 500 bytes, and media hold some thousands of them.
MAX_BYTES = 8 * 1024 * 1024
_MOST_ITEMS = 50_000
_MOST_DIRECTORIES = 100  # in one archive
_ITEM = b"\xfe\xff\x00\xe0"  # PS3.5 7.5
_MEDIA_STORAGE_DIRECTORY = "1.2.840.10008.1.3.10"
_DEFLATED = b"1.2.840.10008.1.2.1.99"  # which pydicom would inflate without bounds, and PS3.10 8.6 forbids here


def is_named_like_directory(name: str) -> bool:
    """Whether a file has the name that PS3.10 8.6 gives to a medium's directory, however a CD spells it."""
    return _plain(name) == "dicomdir"


def references(content: bytes) -> list[Reference]:
    """The image records' files (Referenced File ID, PS3.3 F.3.2.2), in the order of the records.

    Records that are out of use are left out, and those that would lead out of the folder.

    Args:
        content: Of a file named DICOMDIR, at most `MAX_BYTES`.

    Returns:
        The parts of each file's path below the DICOMDIR's folder; empty where the file is none or is damaged.
    """
    if content[128:132] != b"DICM" or _DEFLATED in content or content.count(_ITEM) > _MOST_ITEMS:
        return []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # pydicom warns of each value that breaks the standard, and reads on
        return list(dict.fromkeys(_image_files(content)))


def films(folder: Path, files: list[Path], wanted: Sequence[Reference]) -> list[Path]:
    """Find what a DICOMDIR refers to among the files that are there.

    CDs change the case of names and add dots and version numbers (ISO 9660 7.5).

    Args:
        folder: Where the DICOMDIR is.
        files: All files below it, the DICOMDIR too, as found without following links to folders.
        wanted: As `references` gives them.

    Returns:
        The films; one that is missing under the path where it should be. Empty if all are missing, but other files
        are there: then it is the DICOMDIR of something else.
    """
    there = {file.relative_to(folder).parts: file for file in files}
    alike = {tuple(map(_plain, parts)): file for parts, file in there.items()}
    found = [there.get(parts) or alike.get(tuple(map(_plain, parts))) for parts in wanted]
    if not any(found) and len(files) > 1:
        return []
    missing = [None if file else _place(folder, parts) for file, parts in zip(found, wanted, strict=True)]
    return [path for pair in zip(found, missing, strict=True) for path in pair if path]


def films_among(files: list[Path], references_of: Callable[[Path], list[Reference]]) -> list[Path]:
    """Leave out of a whole tree's files all DICOMDIRs, and what lies beside or below one that does not name it.

    Args:
        files: The tree, in its order.
        references_of: What a DICOMDIR among them refers to.
    """
    directories = [file for file in files if is_named_like_directory(file.name)]
    wanted = {file.parent: references_of(file) for file in directories[:_MOST_DIRECTORIES]}
    parts: dict[Path, list[Path]] = {}
    for file in files:
        # The highest counts: one below it is part of what that describes.
        medium = next((folder for folder in reversed(file.parents) if wanted.get(folder)), None) if wanted else None
        parts.setdefault(medium or file, []).append(file)
    chosen = [films(place, part, wanted[place]) or part if wanted.get(place) else part for place, part in parts.items()]
    return [file for part in chosen for file in part if not is_named_like_directory(file.name)]


def _place(folder: Path, parts: Reference) -> Path | None:
    """Where a file should be; None if a link on the way there leads elsewhere."""
    here = folder
    for part in parts:
        here /= part
        if here.is_symlink():
            return None
    return here


def _image_files(content: bytes) -> Iterator[Reference]:
    # pydicom is slow to import, and most folders are no media.
    from pneumoscan.imaging.dicom_faults import PARSER_FAULTS
    from pneumoscan.imaging.dicom_reading import read_dataset

    try:
        directory = read_dataset(io.BytesIO(content))
        if directory.file_meta.get("MediaStorageSOPClassUID") != _MEDIA_STORAGE_DIRECTORY:
            return
        for record in directory.get("DirectoryRecordSequence") or []:
            with contextlib.suppress(*PARSER_FAULTS):  # one that is damaged costs its own film only
                yield from _image_file(record)
    except (UnreadableError, MemoryError, *PARSER_FAULTS):
        return


def _image_file(record: Dataset) -> list[Reference]:
    """Where an image record's file is; none if it names none inside the folder, or is no image record in use."""
    if record.get("DirectoryRecordType") != "IMAGE" or record.get("RecordInUseFlag") == 0:
        return []
    value = record.get("ReferencedFileID") or ()
    # One text for each folder; some writers put the whole path into one.
    texts = [value] if isinstance(value, str) else value
    parts = tuple(part for text in texts for part in str(text).strip().replace("\\", "/").split("/"))
    return [parts] if parts and all(map(_is_inside, parts)) else []


def _is_inside(part: str) -> bool:
    return part not in {"", ".", ".."} and part.isprintable() and ":" not in part


def _plain(name: str) -> str:
    return name.partition(";")[0].rstrip(".").casefold()
