"""What the program's self-test compares with: small pictures in every format, pictures of no film, and hashes."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image

from pneumoscan.core.files import atomic_path
from pneumoscan.core.resources import resource_path
from pneumoscan.self_test import expected
from training.errors import TrainingError
from training.synthetic import decoder_films

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

_ROWS, _COLUMNS = 256, 320
# Of the range from black to white: 8 bits or 64 greys in place of 12 bits, and what lossy formats lose.
_MOST_LOST = 0.05


def make(out: Path) -> list[Path]:
    """Make all of it.

    Args:
        out: Where to write; made if missing. Files there of the same names are replaced.

    Returns:
        The files written.

    Raises:
        TrainingError: A format is not read as what was written.
        OSError: `out` cannot be written to.
    """
    films = decoder_films.films()
    contents = {out / expected.FILMS / film.name: film.make() for film in films}
    contents |= {out / expected.NO_FILM / f"{name}.png": _png(picture) for name, picture in _no_films().items()}
    for path, content in contents.items():
        _write(path, content)
    described = {film.name: _described(film, out / expected.FILMS / film.name) for film in films}
    record = expected.Expected(described, expected.font_hashes(resource_path("fonts")), expected.scales())
    _write(out / expected.FILE_NAME, record.as_json().encode())
    return [*contents, out / expected.FILE_NAME]


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with atomic_path(path) as part:
        part.write_bytes(content)


def _described(film: decoder_films.DecoderFilm, path: Path) -> expected.ExpectedFilm:
    """What the program makes of the file, once that is the picture that was written."""
    pixels = expected.decoded(path)
    worst = float(np.abs(_stretched(pixels) - _stretched(decoder_films.picture())).max())
    if not worst <= _MOST_LOST:
        message = f"{film.name} is not read as what was written: a value is {worst:.3f} off."
        raise TrainingError(message)
    return expected.ExpectedFilm.of(film.group, pixels, expected.sha256_of(path), is_lossless=film.is_lossless)


def _stretched(pixels: NDArray[np.integer[Any]]) -> NDArray[np.float64]:
    values = pixels.astype(np.float64)
    return np.asarray((values - values.min()) / np.ptp(values), np.float64)


def _no_films() -> dict[str, NDArray[np.float64]]:
    """Pictures with the greys and edges of photographs, which a model's gate must tell from films."""
    y, x = np.mgrid[0 : 1 : _ROWS * 1j, 0 : 1 : _COLUMNS * 1j]
    board = (np.floor(x * 8) + np.floor(y * 6)) % 2 * 120 + 60 + 20 * x
    ridge = 0.55 + 0.1 * np.sin(9 * x) + 0.05 * np.sin(23 * x)
    hills = np.where(y > ridge, 70 + 60 * y, 190 - 60 * y)
    return {"chessboard": board, "hills-and-sun": np.where(np.hypot(x - 0.75, y - 0.2) < 0.07, 245, hills)}


def _png(picture: NDArray[np.float64]) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(np.rint(picture).astype(np.uint8)).save(stream, "PNG", optimize=True)
    return stream.getvalue()
