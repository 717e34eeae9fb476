"""The resident memory of a process and of all that it has started."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def is_measurable() -> bool:
    """Whether this system tells it."""
    return sys.platform in ("linux", "darwin")


def megabytes(process_id: int) -> float:
    """Of the process and its descendants, in units of 10^6 bytes; 0 where there is no such process."""
    return sum(of_each(process_id))


def of_each(process_id: int) -> list[float]:
    """Of the process, and then of each of its descendants, in units of 10^6 bytes.

    Pages that they share are counted in each.
    """
    table = _from_proc() if sys.platform == "linux" else _from_ps()
    wanted, found = [process_id], []
    while wanted:
        current = wanted.pop(0)
        found.append(table.get(current, (0, 0))[1] * 1024 / 1e6)
        wanted += [child for child, (parent, _) in table.items() if parent == current]
    return found


def _from_proc() -> dict[int, tuple[int, int]]:
    """Parent and kilobytes (of 1024 bytes) of each process."""
    table = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            lines = (folder / "status").read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:  # it has ended
            continue
        fields = dict(line.split(":", 1) for line in lines if ":" in line)
        table[int(folder.name)] = int(fields["PPid"]), int(fields.get("VmRSS", "0 kB").split()[0])
    return table


def _from_ps() -> dict[int, tuple[int, int]]:
    """As `_from_proc`."""
    printed = subprocess.run(["/bin/ps", "-A", "-o", "pid=,ppid=,rss="], capture_output=True, text=True, check=True)
    rows = (tuple(map(int, line.split())) for line in printed.stdout.splitlines())
    return {process_id: (parent, kilobytes) for process_id, parent, kilobytes in rows}
