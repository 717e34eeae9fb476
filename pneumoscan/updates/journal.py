"""What was installed when: a line for each change, which is only ever added to."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME = "journal.jsonl"


class Deed(StrEnum):
    """What was done. The values are those of the file."""

    INSTALLED = "installed"
    WENT_BACK = "went back"
    UNDONE = "undone"
    FAILED = "failed"  # what the line before says was not done after all


@dataclass(frozen=True, slots=True)
class Line:
    """One change.

    Attributes:
        when: With its time zone, as ISO 8601 writes it.
        deed: What was done.
        slot: Of which model.
        model: What is in force after it: the name of an installed model, or empty for the program's own.
        identity: Of an installed model; empty likewise.
        key_id: Of the key that it is signed with; empty likewise.
    """

    when: str
    deed: Deed
    slot: str
    model: str = ""
    identity: str = ""
    key_id: str = ""


def append(folder: Path, line: Line) -> None:
    """Add a line; on return it is on the disk.

    Raises:
        OSError: It cannot be written.
    """
    record = {
        "when": line.when, "deed": line.deed.value, "slot": line.slot,
        "model": line.model, "identity": line.identity, "key": line.key_id,
    }  # fmt: skip
    path = folder / FILE_NAME
    begin = "" if _ends_whole(path) else "\n"  # a power cut may have left half a line
    with path.open("a", encoding="utf-8") as file:
        file.write(begin + json.dumps(record, ensure_ascii=False) + "\n")
        file.flush()
        os.fsync(file.fileno())


def now() -> str:
    """The time, as a line has it."""
    return datetime.now().astimezone().isoformat(timespec="seconds")


def lines(folder: Path) -> list[Line]:
    """All whole lines, oldest first; none where there is no journal.

    Raises:
        OSError: It cannot be read.
    """
    try:
        text = (folder / FILE_NAME).read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        return []
    return [line for line in map(_line, text.splitlines()) if line]


def _line(text: str) -> Line | None:
    try:
        record = json.loads(text)
        parts = [str(record[name]) for name in ("when", "deed", "slot", "model", "identity", "key")]
        return Line(parts[0], Deed(parts[1]), *parts[2:])
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def _ends_whole(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            if not file.seek(0, os.SEEK_END):
                return True
            file.seek(-1, os.SEEK_END)
            return file.read() == b"\n"
    except FileNotFoundError:
        return True
