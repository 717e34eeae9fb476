"""The kinds of files that the program opens, once for all systems."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FileType:
    """A kind of file.

    Attributes:
        name: What a person reads.
        mime: Its MIME type: Linux.
        uniform: Its uniform type identifier: macOS.
        suffixes: With dots, in small letters: Windows, and macOS.
        broader: The MIME type of what it is a special kind of; empty where that is none.
    """

    name: str
    mime: str
    uniform: str
    suffixes: tuple[str, ...]
    broader: str = ""


FILMS = (
    FileType("DICOM film", "application/dicom", "org.nema.dicom", (".dcm", ".dicom", ".ima")),
    FileType("JPEG picture", "image/jpeg", "public.jpeg", (".jpg", ".jpeg")),
    FileType("PNG picture", "image/png", "public.png", (".png",)),
    FileType("BMP picture", "image/bmp", "com.microsoft.bmp", (".bmp",)),
    FileType("TIFF picture", "image/tiff", "public.tiff", (".tif", ".tiff")),
    FileType("WebP picture", "image/webp", "org.webmproject.webp", (".webp",)),
    FileType("GIF picture", "image/gif", "com.compuserve.gif", (".gif",)),
    FileType("JPEG 2000 picture", "image/jp2", "public.jpeg-2000", (".jp2", ".j2k")),
)
MODEL = FileType(
    "PneumoScan model",
    "application/x-pneumoscan-model",
    "io.github.pneumoscan.model",
    (".pneumoscan-model",),
    broader="application/zip",
)
FILE_TYPES = (*FILMS, MODEL)
# What only this program is likely to be wanted for. The others are offered under "Open with", and keep their program.
OWN = (FILMS[0], MODEL)
FOLDER_MIME = "inode/directory"
