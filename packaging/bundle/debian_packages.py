"""Which Debian package a file of this machine is from."""

from __future__ import annotations

import subprocess
from pathlib import Path


def package_of(file: str) -> str | None:
    """The package of a file; None where it is of none, or this is not Debian.

    A library may be listed below /lib, which became a link to /usr/lib, or below /usr/lib.
    """
    path = Path(file).resolve()
    for name in (file, str(path), str(path).removeprefix("/usr")):
        try:
            done = subprocess.run(["dpkg", "-S", name], capture_output=True, text=True, check=False)  # noqa: S603, S607
        except FileNotFoundError:
            return None
        if done.returncode == 0:
            return done.stdout.split(":")[0]
    return None
