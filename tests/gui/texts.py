"""Every text of the program that is meant to be translated, as Python sees it, and as Qt's tools do."""

from __future__ import annotations

import ast
import subprocess
import sys
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from collections.abc import Iterator

PROJECT = Path(__file__).resolve().parents[2]
PACKAGE = PROJECT / "pneumoscan"


LOOKED_UP = ""  # for a text that was marked elsewhere


@dataclass(frozen=True, slots=True)
class Text:
    context: str
    source: str


@dataclass(frozen=True, slots=True)
class Message:
    text: Text
    translation: str
    is_finished: bool


def qt_tool(name: str) -> Path:
    """One of the programs in PySide6's wheel."""
    package = find_spec("PySide6")
    assert package is not None
    assert package.submodule_search_locations
    return Path(package.submodule_search_locations[0], name + (".exe" if sys.platform == "win32" else ""))


def messages(translations: Path) -> list[Message]:
    """What lies in a file of Qt Linguist."""
    found = []
    for context in ET.parse(translations).getroot().iter("context"):  # noqa: S314  our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            text = Text(context.findtext("name", ""), message.findtext("source", ""))
            is_finished = translation.get("type") is None
            found.append(Message(text, translation.text or "", is_finished))
    return found


def extracted(folder: Path) -> set[Text]:
    """What Qt's lupdate finds in the program."""
    found = folder / "found.ts"
    command = [str(qt_tool("lupdate")), "-silent", "-extensions", "py", str(PACKAGE), "-ts", str(found)]
    subprocess.run(command, check=True, capture_output=True)
    return {message.text for message in messages(found)}


def written() -> Iterator[tuple[str, Text | None]]:
    """Each place where a text is marked, with the text; None where it cannot be told from the source."""
    for path in sorted(PACKAGE.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for call, owner in _calls(tree, ""):
            place = f"{path.relative_to(PROJECT).as_posix()}:{call.lineno}"
            marked = _marked(call, owner)
            if marked:
                yield place, marked[0]


def _calls(node: ast.AST, owner: str) -> Iterator[tuple[ast.Call, str]]:
    """Each call with the class that it stands in."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield child, owner
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else owner)


def _marked(call: ast.Call, owner: str) -> tuple[Text | None] | None:
    function = call.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    if name == "tr":
        is_own = isinstance(function, ast.Attribute) and getattr(function.value, "id", "") == "self"
        return (_text(ast.Constant(owner), call.args[0]) if is_own else None,)
    is_painters = isinstance(function, ast.Attribute) and getattr(function.value, "id", "") != "QCoreApplication"
    is_lookup = name == "QT_TRANSLATE_NOOP" or (name == "translate" and not is_painters)
    return (_text(call.args[0], call.args[1]),) if is_lookup else None


def _text(context: ast.expr, source: ast.expr) -> Text | None:
    if not isinstance(context, ast.Constant) or not isinstance(source, ast.Constant | ast.Name | ast.Attribute):
        return None
    return Text(str(context.value), str(source.value) if isinstance(source, ast.Constant) else LOOKED_UP)
