"""What the program uses of large packages, read from its own files."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from bundle.left_out import Needs

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path


def of_program(root: Path, codecs: Mapping[str, Sequence[str]]) -> Needs:
    """What the program uses.

    Args:
        root: The project's folder.
        codecs: What each extension module of imagecodecs brings, as that lists it: `{"_jpeg8": ["jpeg8_decode"]}`.
    """
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in sorted((root / "pneumoscan").rglob("*.py"))]
    called = {name for tree in trees for name in _attributes_of("imagecodecs", tree)}
    return Needs(
        decoders=sorted(module for module, brought in codecs.items() if module and called & set(brought)),
        languages=sorted(path.stem.partition("_")[2] for path in (root / "resources" / "translations").glob("*.ts")),
        qt_modules=sorted({module for tree in trees for module in _qt_modules(tree)}),
    )


def _attributes_of(module: str, tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == module:
            yield node.attr


def _qt_modules(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("PySide6."):
            yield node.module.split(".")[1]
        elif isinstance(node, ast.ImportFrom) and node.module == "PySide6":
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.Import):
            yield from (alias.name.split(".")[1] for alias in node.names if alias.name.startswith("PySide6."))
