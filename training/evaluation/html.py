"""What the pages have in common: one look, everything escaped, no other file and no network needed."""

from __future__ import annotations

import base64
from pathlib import Path

import jinja2


def environment(templates: Path) -> jinja2.Environment:
    """An environment for the templates in a folder, which may include `page.css` and use the filter `inline`."""
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader([templates, Path(__file__).parent / "templates"]),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    made.filters["inline"] = _inline
    return made


def _inline(svg: bytes) -> str:
    """A picture as an address that holds it. As a picture, nothing in it can run."""
    return f"data:image/svg+xml;base64,{base64.b64encode(svg).decode('ascii')}"
