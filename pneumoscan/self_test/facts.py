"""What program and machine are: what a person who reads the table needs, and nothing of who uses it."""

from __future__ import annotations

import os
import platform
import re
import sys
from importlib import metadata
from typing import TYPE_CHECKING

from pneumoscan import __version__
from pneumoscan.classifier import ModelError, manifest_of
from pneumoscan.self_test.models import installed_models

if TYPE_CHECKING:
    from collections.abc import Iterator

# By the names of their modules, for a packaged program, which carries no descriptions of its parts.
_MODULES = {
    "PySide6-Essentials": "PySide6",
    "pillow": "PIL",
    "pylibjpeg-openjpeg": "openjpeg",
    "pylibjpeg-rle": "rle",
    "pyjpegls": "jpeg_ls",
}
_NOT_FOUND = "not found"


def gather() -> dict[str, dict[str, str]]:
    """The parts of the table's head, each with its entries, in their order."""
    return {
        "program": {"PneumoScan": __version__, "Packaged": "yes" if getattr(sys, "frozen", False) else "no"},
        "models": dict(_models()),
        "libraries": dict(_libraries()),
        "machine": {
            "System": platform.platform(),
            "Processor": f"{platform.machine()}, {os.cpu_count() or 1} cores",
            "Python": platform.python_version(),
        },
    }


def _models() -> Iterator[tuple[str, str]]:
    for name in installed_models():
        try:
            identity = manifest_of(name).identity
        except ModelError as fault:
            yield f"Model {name}", str(fault)
        else:
            yield f"Model {name}", f"{identity.name}, SHA-256 {identity.sha256}"


def _libraries() -> Iterator[tuple[str, str]]:
    for name in _wanted():
        version = _version(name)
        if version != _NOT_FOUND:
            yield name, version


def _wanted() -> list[str]:
    """The libraries that the program asks for, with those of its extras."""
    try:
        requirements = metadata.requires("pneumoscan") or []
    except metadata.PackageNotFoundError:
        return []
    names = (re.split(r"[^A-Za-z0-9._-]", requirement, maxsplit=1)[0] for requirement in requirements)
    runtime = [name for name, requirement in zip(names, requirements, strict=False) if _is_of_program(requirement)]
    return sorted(dict.fromkeys(runtime), key=str.lower)


def _is_of_program(requirement: str) -> bool:
    """Whether the program itself may use it, and not only training or the tests."""
    return "extra ==" not in requirement or "tensorflow" in requirement.rpartition(";")[2]


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        module = sys.modules.get(_MODULES.get(name, name.replace("-", "_")))
        return str(getattr(module, "__version__", _NOT_FOUND))
