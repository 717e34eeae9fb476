"""Compiles the translations while the package is built, for an editable install too."""

from __future__ import annotations

import subprocess
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

if TYPE_CHECKING:
    from collections.abc import Iterable

FOLDER = Path("resources", "translations")


class TranslationsHook(BuildHookInterface[Any]):
    """Makes a `.qm` file, which Qt reads, beside every `.ts` file, which translators write."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Run Qt's lrelease.

        Args:
            version: `standard` or `editable`; the same is done for both.
            build_data: Not needed: the wheel takes the whole folder.

        Raises:
            RuntimeError: Where there is no lrelease.
            subprocess.CalledProcessError: Where it cannot make something of a file.
        """
        del version, build_data
        folder = Path(self.root, FOLDER)
        compile_all(sorted(folder.glob("*.ts")), folder)


def compile_all(sources: Iterable[Path], folder: Path) -> list[Path]:
    """Compile translations.

    Args:
        sources: The `.ts` files.
        folder: Where the `.qm` files go; is made if it is not there.

    Returns:
        The `.qm` files.

    Raises:
        RuntimeError: Where there is no lrelease.
        subprocess.CalledProcessError: Where it cannot make something of a file.
    """
    folder.mkdir(parents=True, exist_ok=True)
    compiled = []
    for source in sources:
        compiled.append(folder / f"{source.stem}.qm")
        command = [str(lrelease()), "-silent", str(source), "-qm", str(compiled[-1])]
        subprocess.run(command, check=True)  # noqa: S603
    return compiled


def lrelease() -> Path:
    """The program in PySide6's wheel, which is a build requirement."""
    package = find_spec("PySide6")
    folders = (package.submodule_search_locations if package else None) or []
    for name in ("lrelease", "lrelease.exe"):
        for folder in folders:
            if Path(folder, name).is_file():
                return Path(folder, name)
    raise RuntimeError("PySide6-Essentials, with its lrelease, is needed to compile the translations.")
