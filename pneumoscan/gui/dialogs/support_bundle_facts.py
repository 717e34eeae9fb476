"""What a support bundle holds: how the program and its surroundings are, and nothing of whom it is used for."""

from __future__ import annotations

import json
import os
import platform
import re
import sys
import zipfile
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pneumoscan import __version__
from pneumoscan.core.files import atomic_path

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

MOST_LOG_BYTES = 500_000  # of each log, from its end
_WITHHELD = "(withheld)"
_LONGEST = 60  # of a setting that is a word: longer ones may be anything
# A path of any system with a part of what follows it, a file of a kind that films have, an address of mail.
_TELLING = re.compile(
    r"[A-Za-z]:[\\/]\S*|\S*[\\/]\S+|\S+\.(?:dcm|dicom|jpe?g|png|bmp|tiff?|webp|jp2|gif|zip|pdf|csv)\b|\S+@\S+",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"(['\"]).*\1")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Facts:
    """What the window knows, gathered in its own thread.

    Attributes:
        engine: Facts of engine and model by name.
        screens: Of each screen its size, scale and so on.
        settings: All that is stored; what may be a path is left out later.
        outcomes: How many films of the list came to what.
        qt: Version and platform of Qt, and the language.
        private: Names of patients and files in the list, none of which may be in the bundle.
        logs: Where the logs are, newest first.
    """

    engine: Mapping[str, object]
    screens: Sequence[Mapping[str, object]]
    settings: Mapping[str, object]
    outcomes: Mapping[str, int]
    qt: Mapping[str, str]
    private: tuple[str, ...] = ()
    logs: tuple[Path, ...] = field(default=())


def contents(facts: Facts) -> dict[str, bytes]:
    """The files of the bundle by name. Reads the logs: not for the thread of the window."""
    hidden = _hidden_words(facts.private)
    described = {
        "program": {"version": __version__, "is_installed_program": bool(getattr(sys, "frozen", False))},
        "python": {"version": sys.version, "implementation": platform.python_implementation()},
        "qt": dict(facts.qt),
        "libraries": _libraries(),
        "system": _system(),
        "screens": [dict(screen) for screen in facts.screens],
        "engine": dict(facts.engine),
        "settings": {name: value for name, value in sorted(facts.settings.items()) if _is_harmless(value)},
        "films_by_outcome": dict(facts.outcomes),
    }
    files = {"facts.json": json.dumps(_clean(described, hidden), indent=2, ensure_ascii=False)}
    for number, path in enumerate(facts.logs):
        words = end_of(path)
        if words is not None:
            files[f"log-{number + 1}.txt"] = "\n".join(scrubbed(line, hidden) for line in words.splitlines())
    return {name: (content + "\n").encode() for name, content in files.items()}


def write(target: Path, files: Mapping[str, bytes]) -> None:
    """Write the bundle as a ZIP file, whole or not at all.

    Raises:
        OSError: It cannot be written.
    """
    with atomic_path(target) as temporary, zipfile.ZipFile(temporary, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, content in files.items():
            bundle.writestr(name, content)


def scrubbed(line: str, hidden: frozenset[str]) -> str:
    """A line without what looks like a path, a file, an address or a quotation, and without the words of `hidden`.

    The log is not written with such things in the first place; this is for the day on which a library does it.

    Args:
        line: Of a log or of the facts.
        hidden: Words in lower case.
    """
    bare = _TELLING.sub(_WITHHELD, _QUOTED.sub(_WITHHELD, line))
    return _WORD.sub(lambda word: _WITHHELD if word[0].casefold() in hidden else word[0], bare)


def _hidden_words(private: Iterable[str]) -> frozenset[str]:
    """The words of names, with those of this computer's user. Short numbers are left: they are in every line."""
    names = (*private, *Path.home().parts, os.environ.get("USER", ""), os.environ.get("USERNAME", ""), platform.node())
    words = {word.casefold() for name in names for word in _WORD.findall(name)}
    return frozenset(word for word in words if len(word) > 1 and not (word.isdigit() and len(word) < 5)) - _OUR_WORDS


# Parts of a home folder or of a file's name that are nobody's name, and without which a log cannot be understood.
_OUR_WORDS = frozenset({"home", "users", "root", "pneumoscan", "error", "warning", "info", "qt", "in", "at", "from"})


def _clean(value: Any, hidden: frozenset[str]) -> Any:
    if isinstance(value, dict):
        return {name: _clean(each, hidden) for name, each in value.items()}
    if isinstance(value, list):
        return [_clean(each, hidden) for each in value]
    return scrubbed(value, hidden) if isinstance(value, str) else value


def _is_harmless(value: object) -> bool:
    """Whether a setting is a number, a switch or a word: no path, no state of a window."""
    if isinstance(value, bool | int | float):
        return True
    return isinstance(value, str) and len(value) <= _LONGEST and not set(value) & set("/\\@:[{")


def _libraries() -> dict[str, str]:
    """The libraries that the program asks for, with the versions that are there."""
    try:
        wanted = metadata.requires("pneumoscan") or []
    except metadata.PackageNotFoundError:
        return {}
    found: dict[str, str] = {}
    for requirement in wanted:
        name = re.split(r"[^A-Za-z0-9._-]", requirement, maxsplit=1)[0]
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            found[name] = "not installed"
    return dict(sorted(found.items()))


def _system() -> dict[str, object]:
    return {"name": platform.platform(), "machine": platform.machine(), "processors": os.cpu_count()}


def end_of(path: Path) -> str | None:
    """The last lines of a log; None where there is none."""
    try:
        with path.open("rb") as stream:
            size = stream.seek(0, os.SEEK_END)
            stream.seek(max(0, size - MOST_LOG_BYTES))
            content = stream.read()
    except OSError:
        return None
    words = content.decode(errors="replace")
    return words if size <= MOST_LOG_BYTES else words.partition("\n")[2]
