"""The list of what is inside, as CycloneDX (ECMA-424): `python -m bundle.inventory FOLDER FILE`."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from packaging.utils import canonicalize_name

from bundle import distributions, licences
from bundle.kind import Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable


def write(program: Path, file: Path) -> None:
    """Write the list: the Python packages inside with their licences, Python, and libraries of the system.

    Args:
        program: The folder that PyInstaller made.
        file: Where to write it.
    """
    command = [sys.executable, "-m", "cyclonedx_py", "environment", "--output-reproducible", "--pyproject"]
    done = subprocess.run([*command, "pyproject.toml", sys.executable], check=True, capture_output=True)  # noqa: S603
    wanted = distributions.required(Kind.wanted(os.environ).extras)
    listing = only(json.loads(done.stdout), wanted)
    collected = program.rglob(f"{licences.FOLDER}/*")
    listing["components"] += _others(path.name for path in collected if path.name not in {*wanted, "python"})
    file.write_text(json.dumps(listing, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def only(listing: dict[str, Any], wanted: Collection[str]) -> dict[str, Any]:
    """A list of an environment, reduced to what is in the program.

    Args:
        listing: As `cyclonedx-py environment` makes it.
        wanted: Canonical names of distributions.
    """
    kept = [part for part in listing["components"] if canonicalize_name(part["name"]) in wanted]
    references = {part["bom-ref"] for part in kept} | {listing["metadata"]["component"]["bom-ref"]}
    edges = [edge for edge in listing["dependencies"] if edge["ref"] in references]
    for edge in edges:
        if "dependsOn" in edge:
            edge["dependsOn"] = [reference for reference in edge["dependsOn"] if reference in references]
    return {**listing, "components": kept, "dependencies": edges}


def _others(debian_packages: Iterable[str]) -> list[dict[str, Any]]:
    version = platform.python_version()
    python = _component("Python", version, f"pkg:generic/python@{version}")
    packages = ((package, _version_of(package)) for package in sorted(debian_packages))
    return [python, *(_component(name, number, f"pkg:deb/debian/{name}@{number}") for name, number in packages)]


def _component(name: str, version: str, purl: str) -> dict[str, Any]:
    return {"type": "library", "bom-ref": purl, "name": name, "version": version, "purl": purl}


def _version_of(package: str) -> str:
    command = ["dpkg-query", "--show", "--showformat", "${Version}\n", package]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()[0]  # noqa: S603


if __name__ == "__main__":
    write(Path(sys.argv[1]), Path(sys.argv[2]))
