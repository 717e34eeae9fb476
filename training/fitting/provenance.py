"""What a run's record says of the program and the machine."""

from __future__ import annotations

import platform
import shutil
import subprocess
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

_PACKAGES = ("keras", "tensorflow", "jax", "numpy", "opencv-python-headless", "pillow", "pydicom", "scikit-learn")


def versions() -> dict[str, str]:
    """Versions of Python and of the libraries that a result depends on."""
    found = {"python": platform.python_version()}
    for package in _PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            continue
    return found


def git_commit() -> str:
    """The checkout's commit, `+` after it where files differ from it; empty outside a checkout."""
    project = Path(__file__).resolve().parents[2]
    git = shutil.which("git")
    if git is None or not (project / ".git").exists():
        return ""
    try:
        commit = _output(git, "-C", str(project), "rev-parse", "HEAD")
        return commit + ("+" if _output(git, "-C", str(project), "status", "--porcelain") else "")
    except (OSError, subprocess.SubprocessError):
        return ""


def _output(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=20).stdout.strip()  # noqa: S603
