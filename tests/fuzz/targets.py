"""What is fuzzed: one function for each kind of file. Whatever the bytes are, it returns.

Each raises only what is a finding: an exception that no caller expects.
"""

from __future__ import annotations

import contextlib
import io
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pneumoscan.core.problem import RejectedError
from pneumoscan.imaging import archives, dicom, media, quality, raster
from pneumoscan.imaging.limits import Limits
from pneumoscan.imaging.memory import bounded_memory
from tests.fuzz import seeds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_MEMBER_BYTES = 2**20


@dataclass(frozen=True, slots=True)
class Target:
    """Something that reads files.

    Attributes:
        run: Reads one, from its bytes.
        seeds: Sound files, by name.
    """

    run: Callable[[bytes], None]
    seeds: Callable[[], dict[str, bytes]]


def _raster(content: bytes) -> None:
    with _as_in_a_helper(), contextlib.suppress(RejectedError):
        quality.examine(raster.decode(io.BytesIO(content)).pixels)


def _dicom(content: bytes) -> None:
    with _as_in_a_helper(), contextlib.suppress(RejectedError):
        quality.examine(dicom.decode(io.BytesIO(content)).pixels)


@contextlib.contextmanager
def _as_in_a_helper() -> Iterator[None]:
    """With no more memory than a film is given where it is read; what wants more is refused there, with a reason."""
    with contextlib.suppress(MemoryError), bounded_memory(Limits().memory_bytes):
        yield


def _dicomdir(content: bytes) -> None:
    for parts in media.references(content):
        assert not {"", ".", ".."}.intersection(parts)


def _archive(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "films.zip")
        path.write_bytes(content)
        with contextlib.suppress(RejectedError):
            for member in archives.members(path) if archives.is_archive(path) else []:
                assert member.is_relative_to(path)
                with contextlib.suppress(RejectedError):
                    assert len(archives.read_member(member, _MEMBER_BYTES)) <= _MEMBER_BYTES


TARGETS = {
    "dicom": Target(_dicom, seeds.dicoms),
    "dicomdir": Target(_dicomdir, seeds.directories),
    "raster": Target(_raster, seeds.rasters),
    "zip": Target(_archive, seeds.archives),
}
