"""The licences of everything inside, in one folder of the program."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bundle.debian_packages import package_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from importlib.metadata import Distribution

FOLDER = "licences"
_NAMES = re.compile(r"(licen[cs]e|copying|notice|authors|thirdpartynotices)", re.IGNORECASE)
# Wheels that name a licence but bring no text of it: the files in `packaging/licences`, or the project's own.
_TEXTS = {
    "flatbuffers": ("../../LICENSE",),
    "pyjpegls": ("pyjpegls.txt",),
    "pyside6-essentials": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
}
_CODE = frozenset({".py", ".pyc", ".pyi", ".so", ".pyd", ".h"})


def collect(distributions: Mapping[str, Distribution], texts: Path) -> list[tuple[str, str]]:
    """The licence files of distributions and of Python, as PyInstaller takes data: where from, and which folder.

    Args:
        distributions: By name.
        texts: The folder of the texts of licences that some wheels name but do not bring.

    Raises:
        FileNotFoundError: A distribution has no licence file, neither its own nor among `texts`.
    """
    found = [(str(_licence_of_python()), f"{FOLDER}/python")]
    for name, distribution in distributions.items():
        files = [*_own(distribution), *(((texts / text).resolve(), "") for text in _TEXTS.get(name, ()))]
        if not files:
            message = f"no licence file of {name}: add the text that its metadata name to {texts}"
            raise FileNotFoundError(message)
        found += [(str(path), f"{FOLDER}/{name}/{folder}".rstrip("/")) for path, folder in files]
    # A text may be both in a package and among what was installed beside it: one is enough.
    return list({(Path(path).name, folder): (path, folder) for path, folder in found}.values())


def of_system_files(files: Iterable[str]) -> list[tuple[str, str]]:
    """The copyright files of the Debian packages that files are from, as `collect` gives those of distributions."""
    packages = sorted({package for package in map(package_of, files) if package is not None})
    places = [(Path("/usr/share/doc", package, "copyright"), f"{FOLDER}/{package}") for package in packages]
    return [(str(path), folder) for path, folder in places if path.exists()]


def _own(distribution: Distribution) -> Iterator[tuple[Path, str]]:
    """The licence files in a distribution, each with the folder that it belongs in so that none covers another."""
    for file in sorted(distribution.files or ()):
        is_text = file.suffix.lower() not in _CODE and "__pycache__" not in file.parts
        if is_text and any(_NAMES.match(part) for part in (file.name, file.parent.name)):
            inside = [part for part in file.parts[:-1] if not part.endswith(".dist-info") and part != "licenses"]
            path = Path(str(distribution.locate_file(file)))
            if path.is_file():
                yield path, "/".join(inside)


def _licence_of_python() -> Path:
    library = Path(sys.base_prefix, "lib", f"python{sys.version_info[0]}.{sys.version_info[1]}", "LICENSE.txt")
    places = (Path(sys.base_prefix, "LICENSE.txt"), library, Path("/usr/share/doc", library.parent.name, "copyright"))
    return next((path for path in places if path.exists()), places[0])
