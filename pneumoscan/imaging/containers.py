"""What a picture file says of itself outside its pixels: whether it is all there, how many frames, its sign."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pneumoscan.core.problem import ProblemCode, UnreadableError
from pneumoscan.core.remark import Remark, RemarkCode, remark
from pneumoscan.core.sentence import QT_TRANSLATE_NOOP
from pneumoscan.imaging import gif, png, tiff

if TYPE_CHECKING:
    from PIL import Image

ENDS_EARLY = QT_TRANSLATE_NOOP("Detail", "its data end early")
_JPEG, _GIF = b"\xff\xd8\xff", (b"GIF87a", b"GIF89a")
_TIFF = (b"II*\x00", b"MM\x00*", b"II\x00*", b"MM*\x00", b"II+\x00", b"MM\x00+")
_JPEG_2000 = (b"\x00\x00\x00\x0cjP  \r\n\x87\n", b"\xff\x4f\xff\x51")
_BITMAP = b"BM"
_STRONG_SIGNATURES = (png.SIGNATURE, _JPEG, *_GIF, *_TIFF, *_JPEG_2000)

_JPEG_SCAN = b"\xff\xda"
# Encoders write about ten. Each scan of a progressive JPEG goes over the whole picture, so thousands take minutes.
_MAX_JPEG_SCANS = 100
# A frame header of a precision other than 8 bits, or JPEG-LS's: ITU-T T.81, table B.1, and T.87.
_FOREIGN_JPEG = re.compile(rb"\xff(?:[\xc0-\xc3\xc5-\xc7\xc9-\xcb\xcd-\xcf]..[^\x08]|\xf7)", re.DOTALL)
# The sizes that a bitmap's header can have: "BM" alone is the beginning of many a text.
_BITMAP_HEADERS = (12, 16, 40, 52, 56, 64, 108, 124)


@dataclass(frozen=True, slots=True)
class Container:
    """A picture file.

    Attributes:
        content: Its bytes, as the decoder is to have them.
        directory: If it is a TIFF.
    """

    content: bytes
    directory: tiff.Directory | None = None

    @property
    def is_negative(self) -> bool:
        """Whether the picture is stored with white as zero; it is decoded as if not."""
        return self.directory is not None and self.directory.white_is_zero

    def remarks(self, image: Image.Image) -> tuple[Remark, ...]:
        """That there are more frames or pages than the first, and that the picture is stored as a negative."""
        remarks = []
        if self.directory and self.directory.pages > 1:
            remarks.append(remark(RemarkCode.FIRST_PAGE, count=_count(self.directory.pages, tiff.MAX_PAGES)))
        elif not self.directory and (frames := self._frames(image)) > 1:
            remarks.append(remark(RemarkCode.FIRST_FRAME, count=_count(frames, gif.MAX_FRAMES)))
        if self.is_negative:
            remarks.append(remark(RemarkCode.STORED_INVERTED, reason="WhiteIsZero"))
        return tuple(remarks)

    def _frames(self, image: Image.Image) -> int:
        if self.content.startswith(_GIF):  # Pillow would read every frame of it to know
            return gif.count_frames(self.content) or 1
        return int(getattr(image, "n_frames", 1))


def looks_like_raster(content: bytes) -> bool:
    """Whether the first bytes are those of a picture format."""
    return content.startswith((*_STRONG_SIGNATURES, _BITMAP)) or _is_webp(content)


def inspect(content: bytes) -> Container:
    """Look at the file around its pixels.

    Raises:
        UnreadableError: It is no picture after all, not all there, or made to cost more than a picture can.
    """
    if content.startswith(_TIFF):
        return _inspect_tiff(content)
    if content.startswith(png.SIGNATURE):
        return _inspect_png(content)
    if content.startswith(_BITMAP) and int.from_bytes(content[14:18], "little") not in _BITMAP_HEADERS:
        raise UnreadableError(ProblemCode.NOT_AN_IMAGE)
    if content.startswith(_GIF) and gif.count_frames(content) is None:
        raise damaged(ENDS_EARLY)
    if content.startswith(_JPEG) and (scans := content.count(_JPEG_SCAN)) > _MAX_JPEG_SCANS:
        raise damaged(f"it is stored in {scans} layers")
    return Container(content)


def _inspect_tiff(content: bytes) -> Container:
    directory = tiff.read(content)
    if directory is None or not directory.is_whole:
        raise damaged(ENDS_EARLY)
    if not directory.is_sane:
        raise damaged(QT_TRANSLATE_NOOP("Detail", "its tiles are larger than any picture"))
    if directory.white_is_zero:
        content = tiff.as_black_is_zero(content, directory)
    return Container(content, directory)


def _inspect_png(content: bytes) -> Container:
    if not png.is_whole(content):
        raise damaged(ENDS_EARLY)
    return Container(png.without_profile(content))


def unidentified(content: bytes) -> UnreadableError:
    """Why no decoder wants a file that `looks_like_raster`."""
    if content.startswith(_TIFF) or (content.startswith(_JPEG) and _FOREIGN_JPEG.search(content)):
        return UnreadableError(ProblemCode.UNSUPPORTED, format="TIFF" if content.startswith(_TIFF) else "JPEG")
    return damaged(QT_TRANSLATE_NOOP("Detail", "its header cannot be read"))


def damaged(reason: str) -> UnreadableError:
    """The error for a picture that is not all there or makes no sense."""
    return UnreadableError(ProblemCode.DAMAGED, reason=reason)


def _is_webp(content: bytes) -> bool:
    return content[:4] == b"RIFF" and content[8:12] == b"WEBP"


def _count(counted: int, most: int) -> str:
    return f"{counted}+" if counted >= most else str(counted)
