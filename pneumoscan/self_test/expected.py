"""What an undamaged installation gives, whichever model it has: pixels of each format, fonts, colours of heat.

`python -m training self-test-files` writes it to resources/self_test, with the pictures that are decoded.
"""

from __future__ import annotations

import hashlib
import itertools
import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from pneumoscan.core import colour_map
from pneumoscan.core.colour_map import ColourMap

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from numpy.typing import NDArray

    from pneumoscan.core.radiograph import GreyPixels

FOLDER, FILE_NAME, FILMS, NO_FILM = "self_test", "expected.json", "films", "no_film"
_SIDE = 8
# Of white. Lossy formats leave to each decoder how it rounds; what a broken one makes is far off.
COARSE_TOLERANCE = 0.01


class NothingExpectedError(Exception):
    """The file of what is to be expected is missing or damaged."""


@dataclass(frozen=True, slots=True)
class ExpectedFilm:
    """What a file of resources/self_test/films decodes to.

    Attributes:
        group: Its format, as people know it.
        sha256: Of the file.
        pixels: SHA-256 of its decoded values; empty for a lossy format.
        coarse: Of a lossy format the means over 8 x 8 fields, from 0 to 1, row by row; else empty.
    """

    group: str
    sha256: str
    pixels: str
    coarse: tuple[float, ...]

    @classmethod
    def of(cls, group: str, pixels: GreyPixels, sha256: str, *, is_lossless: bool) -> ExpectedFilm:
        """What was decoded by decoders that are known to be sound."""
        if is_lossless:
            return cls(group, sha256, _digest(pixels), ())
        return cls(group, sha256, "", tuple(round(float(value), 4) for value in _coarse(pixels).ravel()))

    def matches(self, pixels: GreyPixels) -> bool:
        """Whether what was decoded is the same: value by value, or for a lossy format nearly so field by field."""
        if self.pixels:
            return _digest(pixels) == self.pixels
        found = _coarse(pixels).ravel()
        return found.shape == np.shape(self.coarse) and float(np.abs(found - self.coarse).max()) <= COARSE_TOLERANCE


@dataclass(frozen=True, slots=True)
class Expected:
    """All of it.

    Attributes:
        films: By file names.
        fonts: SHA-256 of the fonts' files by name.
        colours: Of each scale of heat some colours, as `some_colours` gives them, by its name.
    """

    films: Mapping[str, ExpectedFilm]
    fonts: Mapping[str, str]
    colours: Mapping[str, list[list[int]]]

    def as_json(self) -> str:
        """The file, with a line for each entry, so that a change can be seen in a comparison of versions."""
        films = {name: asdict(film) for name, film in self.films.items()}
        parts = {"films": films, "fonts": self.fonts, "colours": self.colours}
        return "{\n" + ",\n".join(f' "{name}": {{\n{_lines(part)}\n }}' for name, part in parts.items()) + "\n}\n"


def _lines(entries: Mapping[str, object]) -> str:
    return ",\n".join(f"  {json.dumps(name)}: {json.dumps(entry)}" for name, entry in entries.items())


def load(folder: Path) -> Expected:
    """What the file in `folder` says.

    Raises:
        NothingExpectedError: It is missing or damaged.
    """
    try:
        record = json.loads((folder / FILE_NAME).read_text(encoding="utf-8"))
        films = {
            str(name): ExpectedFilm(
                str(each["group"]), str(each["sha256"]), str(each["pixels"]), tuple(map(float, each["coarse"]))
            )
            for name, each in record["films"].items()
        }
        return Expected(films, dict(record["fonts"]), dict(record["colours"]))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as fault:
        raise NothingExpectedError(type(fault).__name__) from fault


def decoded(path: Path) -> GreyPixels:
    """The grey values of a film as the program reads it, or of the first one in an archive.

    Raises:
        core.problem.RejectedError: It cannot be read.
    """
    from pneumoscan import imaging

    return imaging.read(path / "film.png" if path.suffix == ".zip" else path).pixels


def sha256_of(path: Path) -> str:
    """Of a file's content; raises `OSError`."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def font_hashes(folder: Path) -> dict[str, str]:
    """SHA-256 of the fonts in a folder by name."""
    return {path.name: sha256_of(path) for path in sorted(folder.glob("*.[ot]tf"))}


def some_colours(table: NDArray[np.uint8]) -> list[list[int]]:
    """Every 51st of the 256 colours of a scale, from the first to the last."""
    return [[int(channel) for channel in colour] for colour in table[::51]]


def scales() -> dict[str, list[list[int]]]:
    """The colours of each scale by its name."""
    return {name.value: some_colours(colour_map.colours(name)) for name in ColourMap}


def _digest(pixels: GreyPixels) -> str:
    """Of values, type and shape, on every system alike."""
    shape = f"{pixels.dtype.name} {pixels.shape}".encode()
    return hashlib.sha256(shape + pixels.astype(pixels.dtype.newbyteorder("<")).tobytes()).hexdigest()


def _coarse(pixels: GreyPixels) -> np.ndarray[Any, np.dtype[np.float64]]:
    """The means of 8 x 8 fields, as even as whole pixels allow, from 0 to 1."""
    rows, columns = (np.linspace(0, length, _SIDE + 1).astype(int) for length in pixels.shape)
    white = float(np.iinfo(pixels.dtype).max)
    fields = [
        [pixels[top:bottom, left:right].mean() / white for left, right in itertools.pairwise(columns)]
        for top, bottom in itertools.pairwise(rows)
    ]
    return np.array(fields, np.float64)
