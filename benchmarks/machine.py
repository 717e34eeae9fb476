"""What the figures were measured on; nothing that tells whose machine it is."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from functools import cache
from importlib import metadata
from pathlib import Path

_LIBRARIES = ("numpy", "onnxruntime", "tensorflow", "keras", "tf-keras-vis", "PySide6-Essentials")


def description() -> dict[str, str]:
    """Processor, cores, memory, system and versions, in words."""
    memory = _memory_gigabytes()
    return {
        "processor": _processor(),
        "cores": f"{cores()} ({threads()} threads)" if threads() != cores() else str(cores()),
        "memory": f"{memory:.0f} GB" if memory else "unknown",
        "system": f"{platform.system()} {platform.release()} on {platform.machine()}",
        "Python": platform.python_version(),
    } | {name: _version(name) for name in ("pneumoscan", *_LIBRARIES)}


def threads() -> int:
    """How many threads can run at once in this process."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@cache
def cores() -> int:
    """How many cores they run on, as the engines count them; the threads where the system does not tell."""
    pairs = {(fields.get("physical id"), fields["core id"]) for fields in _processors() if "core id" in fields}
    return min(len(pairs), threads()) or threads()


def _processors() -> list[dict[str, str]]:
    """What Linux says of each thread of the processor."""
    try:
        blocks = Path("/proc/cpuinfo").read_text(encoding="utf-8").split("\n\n")
    except OSError:
        return []
    lines = ([line.split(":", 1) for line in block.splitlines() if ":" in line] for block in blocks)
    return [{name.strip(): value.strip() for name, value in block} for block in lines]


def _processor() -> str:
    if sys.platform == "darwin":
        command = ["/usr/sbin/sysctl", "-n", "machdep.cpu.brand_string"]
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    names = [fields["model name"] for fields in _processors() if "model name" in fields]
    return names[0] if names else platform.processor() or "unknown"


def _memory_gigabytes() -> float:
    """In units of 10^9 bytes; 0 where the system does not tell."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    except (AttributeError, ValueError, OSError):
        return 0.0


def _version(library: str) -> str:
    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:
        return "not installed"
