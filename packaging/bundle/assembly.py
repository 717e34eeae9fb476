"""What `build.spec` hands to PyInstaller, put together from the rules."""

from __future__ import annotations

import functools
import os
import subprocess
import sys
import sysconfig
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bundle import distributions, libraries, licences, needs, stripping
from bundle.left_out import reason_to_leave_out

if TYPE_CHECKING:
    from collections.abc import Mapping
    from importlib.metadata import Distribution

    from bundle.kind import Kind
    from bundle.left_out import Needs
    from bundle.libraries import Entry

_METADATA = ("METADATA", "entry_points.txt")
_COMPILED_HERE = (".ts", ".qm")


def make_icons(root: Path, folder: Path) -> None:
    """Draw the icons in a process of its own, since the drawing needs Qt's application, of which there is one."""
    places = os.pathsep.join([str(root), str(root / "packaging")])
    environment = os.environ | {"PYTHONPATH": places}
    subprocess.run([sys.executable, "-m", "bundle.icons", str(folder)], check=True, env=environment)  # noqa: S603


class Parts:
    """All that goes into the program.

    Attributes:
        wanted: The distributions, by name.
        version: The program's.
        summary: What the program is, in a sentence.
        datas: Files that are no code: where from, and the folder they go to.
        hidden_imports: Modules that no `import` names.
        foreign_modules: Modules that are installed here but stay out.
    """

    def __init__(self, root: Path, work: Path, kind: Kind) -> None:
        """Find out what goes in, and compile the translations.

        Args:
            root: The project's folder.
            work: Where to write what is made.
            kind: Which build.
        """
        from imagecodecs.imagecodecs import _MODULES

        self.wanted: Mapping[str, Distribution] = distributions.required(kind.extras)
        own = self.wanted[distributions.PROGRAM]
        self.version, self.summary = own.version, own.metadata["Summary"]
        self._root, self._work = root, work
        self._needs: Needs = needs.of_program(root, _MODULES)
        self.datas = [
            *_resources(root),
            *_translations(root, work / "translations"),
            *_metadata(self.wanted),
            *licences.collect(self.wanted, root / "packaging" / "licences"),
            *((str(root / name), ".") for name in ("LICENSE", "THIRD_PARTY.md")),
        ]
        codecs = ("_shared", "_shared_cython", *self._needs.decoders)
        self.hidden_imports = [*_modules(root / "pneumoscan"), *(f"imagecodecs.{codec}" for codec in codecs)]
        self.hidden_imports.append("_cffi_backend")  # PyNaCl's library asks for it
        self.foreign_modules = distributions.foreign_modules(self.wanted)

    def select(self, analysis: Any) -> None:
        """Leave out of what PyInstaller found what does not belong inside; print how much that is, by reason.

        Args:
            analysis: PyInstaller's `Analysis`; its `binaries` and `datas` are changed.

        Raises:
            RuntimeError: There are modules inside that must not be.
        """
        self._check(name for name, *_ in analysis.pure)
        entries: list[Entry] = sorted([*analysis.binaries, *analysis.datas])
        reasons = {entry: reason_to_leave_out(entry[0], self._needs) for entry in entries}
        kept = [entry for entry in entries if reasons[entry] is None]
        kept = self._needed(kept, reasons)
        if sys.platform == "linux":
            kept += _copyrights(kept)
        binaries = [entry for entry in kept if entry[2] in ("BINARY", "EXTENSION")]
        analysis.datas = [entry for entry in kept if entry not in binaries]
        is_linux = sys.platform == "linux"
        analysis.binaries = stripping.stripped(binaries, self._work / "stripped") if is_linux else binaries
        _tell(reasons)

    def _needed(self, entries: list[Entry], reasons: dict[Entry, str | None]) -> list[Entry]:
        from PyInstaller.depend import bindepend  # type: ignore[import-untyped]

        @functools.cache
        def imports_of(path: str) -> tuple[str, ...]:
            return tuple(found for _, found in bindepend.get_imports(path) if found)

        needed = libraries.without_unneeded(entries, imports_of)
        reasons.update(dict.fromkeys(set(entries) - set(needed), "library that nothing here needs"))
        if sys.platform != "linux":
            return needed
        folders = [Path(sysconfig.get_path(name)) for name in ("stdlib", "purelib", "platlib")]
        own = libraries.without_those_of_the_system(needed, imports_of, [*folders, self._root])
        reasons.update(dict.fromkeys(set(needed) - set(own), "library of the system"))
        return own

    def _check(self, modules: Any) -> None:
        unwanted = {module.partition(".")[0] for module in modules} & {*self.foreign_modules}
        if unwanted:
            message = f"these must not be inside: {sorted(unwanted)}"
            raise RuntimeError(message)


def _resources(root: Path) -> list[tuple[str, str]]:
    files = sorted(path for path in (root / "resources").rglob("*") if path.is_file())
    return [(str(path), _folder(path, root)) for path in files if path.suffix not in _COMPILED_HERE]


def _translations(root: Path, folder: Path) -> list[tuple[str, str]]:
    import hatch_build  # the project's own, beside build.spec

    sources = sorted((root / hatch_build.FOLDER).glob("*.ts"))
    return [(str(path), hatch_build.FOLDER.as_posix()) for path in hatch_build.compile_all(sources, folder)]


def _metadata(wanted: Mapping[str, Distribution]) -> list[tuple[str, str]]:
    """What is asked of installed packages when the program runs: versions, and which decoders there are."""
    return [
        (str(distribution.locate_file(file)), file.parent.name)
        for distribution in wanted.values()
        for file in distribution.files or ()
        if file.name in _METADATA and file.parent.name.endswith(".dist-info")
    ]


def _modules(package: Path) -> list[str]:
    """All modules of a package, as some are loaded by their names."""
    files = sorted(path for path in package.rglob("*.py") if path.name != "__main__.py")
    return [
        ".".join(path.relative_to(package.parent).with_suffix("").parts).removesuffix(".__init__") for path in files
    ]


def _folder(path: Path, root: Path) -> str:
    return path.parent.relative_to(root).as_posix()


def _copyrights(entries: list[Entry]) -> list[Entry]:
    """The copyright files of the Debian packages that libraries inside are from."""
    sources = [
        str(Path(source)) for _, source, kind in entries if kind == "BINARY" and source.startswith(("/usr", "/lib"))
    ]
    return [(f"{folder}/{Path(path).name}", path, "DATA") for path, folder in licences.of_system_files(sources)]


def _tell(reasons: Mapping[Entry, str | None]) -> None:
    sizes: Counter[str] = Counter()
    for (_, source, kind), reason in reasons.items():
        if reason is not None and kind != "SYMLINK":
            sizes[reason] += Path(source).stat().st_size
    for reason, size in sizes.most_common():
        print(f"left out: {size / 1e6:8.1f} MB  {reason}")  # noqa: T201
