"""Which shared libraries belong inside: those that something else inside needs, and that no system has of its own."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

# A file of the program: its place in the program's folder, where it comes from, and PyInstaller's word for its kind.
Entry: TypeAlias = tuple[str, str, str]
# The libraries that a file was linked with, by their paths.
Imports: TypeAlias = "Callable[[str], Iterable[str]]"

# Helpers of X11 that desktops often lack, where they have all else that a window needs.
_X11_HELPERS = ("libxcb-", "libxkbcommon-x11")


def without_unneeded(entries: Iterable[Entry], imports_of: Imports) -> list[Entry]:
    """Leave out the libraries that nothing needs any more, once plugins and modules have been left out.

    A library is what lies where only libraries do: in the folders that wheels keep theirs in, or beside everything.
    Modules and plugins are loaded by name, so they always stay.

    Args:
        entries: All binary files.
        imports_of: Tells what a file is linked with.
    """
    entries = list(entries)
    needed = _reached([entry for entry in entries if not _is_library(entry)], entries, imports_of)
    kept = {_real(entry[1]) for entry in needed}
    kept_names = {entry[0] for entry in needed}
    return [entry for entry in entries if _stays(entry, kept, kept_names)]


def without_those_of_the_system(
    entries: Iterable[Entry], imports_of: Imports, own_folders: Iterable[Path]
) -> list[Entry]:
    """On Linux, leave out what belongs to the machine: the graphics driver, say, fits only its own C++ library.

    Those stay that Python's own modules need, whose versions differ between systems, and small helpers of X11.

    Args:
        entries: All binary files.
        imports_of: Tells what a file is linked with.
        own_folders: Where Python and the wheels are: what comes from there is not the system's.
    """
    entries = list(entries)
    folders = [_real(str(folder)) for folder in own_folders]
    of_python = [entry for entry in entries if "lib-dynload" in entry[0] or Path(entry[0]).name.startswith("libpython")]
    kept = {_real(entry[1]) for entry in _reached(of_python, entries, imports_of)}

    def stays(entry: Entry) -> bool:
        source = _real(entry[1])
        is_own = source in kept or any(folder in source.parents for folder in folders)
        return is_own or entry[2] != "BINARY" or Path(entry[0]).name.startswith(_X11_HELPERS)

    return [entry for entry in entries if stays(entry)]


def _reached(roots: Iterable[Entry], entries: Iterable[Entry], imports_of: Imports) -> list[Entry]:
    by_source = {_real(entry[1]): entry for entry in entries if entry[2] != "SYMLINK"}
    waiting = [entry for entry in roots if entry[2] != "SYMLINK"]
    reached = {_real(entry[1]): entry for entry in waiting}
    while waiting:
        for path in map(_real, imports_of(waiting.pop()[1])):
            if path in by_source and path not in reached:
                reached[path] = by_source[path]
                waiting.append(by_source[path])
    return list(reached.values())


def _stays(entry: Entry, kept: set[Path], kept_names: set[str]) -> bool:
    name, source, kind = entry
    if kind == "SYMLINK":  # its "source" is where it points to, from where it lies
        target = PurePosixPath(name.replace("\\", "/")).parent / source.replace("\\", "/")
        return str(target) in {kept_name.replace("\\", "/") for kept_name in kept_names}
    return not _is_library(entry) or _real(source) in kept


def _is_library(entry: Entry) -> bool:
    place = PurePosixPath(entry[0].replace("\\", "/"))
    if entry[2] != "BINARY" or place.name.startswith(("libpython", "python3", "Python")):
        return False
    folder = place.parent.as_posix()
    is_of_qt = folder == "PySide6/Qt/lib" or (folder == "PySide6" and place.suffix == ".dll")
    return is_of_qt or folder == "." or folder.endswith((".libs", ".dylibs"))


def _real(path: str) -> Path:
    return Path(path).resolve()
