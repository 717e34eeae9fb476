"""Where the tests find real films, which are not part of the project."""

from __future__ import annotations

from pathlib import Path

import pytest

FILMS = Path(__file__).resolve().parents[2] / "shared" / "chest_xray"

needs_films = pytest.mark.skipif(not FILMS.is_dir(), reason="the Kermany training films are not beside the project")


def some_films(count: int) -> list[Path]:
    """Full-size films, both classes in turn."""
    normal, pneumonia = (sorted((FILMS / "originals" / name).iterdir()) for name in ("NORMAL", "PNEUMONIA"))
    return [path for pair in zip(normal, pneumonia, strict=False) for path in pair][:count]
