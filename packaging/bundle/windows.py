"""The lines of the installer's registry that say which files the program opens: `python -m bundle.windows FILE`."""

from __future__ import annotations

import sys
from pathlib import Path

from bundle.file_types import FILE_TYPES, MODEL, OWN, FileType

_CLASSES = r"Software\Classes"
_PROGRAM = "PneumoScan.exe"


def registry_lines() -> str:
    """A part of an Inno Setup script: entries below HKCU, so that no administrator is needed.

    The program is added to what "Open with" offers, and never takes a file type from the program that has it: since
    Windows 8 only the user may do that. Its own models are nobody else's: a double click opens them.
    """
    lines = [_entry(rf"{_CLASSES}\Applications\{_PROGRAM}", "FriendlyAppName", "PneumoScan")]
    lines.append(_command(rf"{_CLASSES}\Applications\{_PROGRAM}"))
    for kind in FILE_TYPES:
        identifier = f"PneumoScan.{kind.mime.split('/')[1]}"
        lines += [_entry(rf"{_CLASSES}\{identifier}", "", kind.name), _command(rf"{_CLASSES}\{identifier}")]
        for suffix in kind.suffixes:
            lines.append(_entry(rf"{_CLASSES}\{suffix}\OpenWithProgids", identifier, "", flags="uninsdeletevalue"))
            lines.append(_entry(rf"{_CLASSES}\Applications\{_PROGRAM}\SupportedTypes", suffix, ""))
            lines += _content_type(kind, suffix)
            if kind is MODEL:
                lines.append(_entry(rf"{_CLASSES}\{suffix}", "", identifier, flags="uninsdeletevalue"))
    return "[Registry]\n" + "".join(f"{line}\n" for line in lines)


def _content_type(kind: FileType, suffix: str) -> list[str]:
    """What a suffix means, where Windows does not know it: only for films, and only where nobody has said so."""
    if kind not in OWN:
        return []
    return [_entry(rf"{_CLASSES}\{suffix}", "Content Type", kind.mime, flags="createvalueifdoesntexist")]


def _command(key: str) -> str:
    return _entry(rf"{key}\shell\open\command", "", rf'""{{app}}\{_PROGRAM}"" ""%1""')


def _entry(key: str, name: str, data: str, *, flags: str = "uninsdeletekey") -> str:
    return f'Root: HKCU; Subkey: "{key}"; ValueType: string; ValueName: "{name}"; ValueData: "{data}"; Flags: {flags}'


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(registry_lines(), encoding="utf-8")
