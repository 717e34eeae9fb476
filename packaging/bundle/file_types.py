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
    """

    name: str
    mime: str
    uniform: str
    suffixes: tuple[str, ...]


FILE_TYPES = (
    FileType("DICOM film", "application/dicom", "org.nema.dicom", (".dcm", ".dicom", ".ima")),
    FileType("JPEG picture", "image/jpeg", "public.jpeg", (".jpg", ".jpeg")),
    FileType("PNG picture", "image/png", "public.png", (".png",)),
    FileType("BMP picture", "image/bmp", "com.microsoft.bmp", (".bmp",)),
    FileType("TIFF picture", "image/tiff", "public.tiff", (".tif", ".tiff")),
    FileType("WebP picture", "image/webp", "org.webmproject.webp", (".webp",)),
    FileType("GIF picture", "image/gif", "com.compuserve.gif", (".gif",)),
    FileType("JPEG 2000 picture", "image/jp2", "public.jpeg-2000", (".jp2", ".j2k")),
)
# What only this program is likely to be wanted for. The others are offered under "Open with", and keep their program.
OWN = FILE_TYPES[:1]
FOLDER_MIME = "inode/directory"
