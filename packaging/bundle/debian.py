"""The Debian package's own files: `python -m bundle.debian FOLDER KIND`."""

from __future__ import annotations

import gzip
import hashlib
import re
import subprocess
import sys
from importlib import metadata
from pathlib import Path

from bundle.debian_packages import package_of
from bundle.distributions import PROGRAM
from bundle.kind import Kind

_NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")
_GLIBC = re.compile(r"\bGLIBC_2\.(\d+)\b")
_ELF = b"\x7fELF"
_LISTED = re.compile(r"^\s*(\S+) \(.*\) => (\S+)$", re.MULTILINE)


def write(folder: Path, kind: Kind) -> None:
    """Write the control file, the sums, the copyright and the changes (Debian Policy 5.3, 12) of a staged package.

    Args:
        folder: What the package will put below `/`.
        kind: Which build it is.
    """
    name = PROGRAM if kind is Kind.CLINIC else f"{PROGRAM}-{kind.value}"
    files = sorted(path for path in (folder / "usr").rglob("*") if path.is_file() and not path.is_symlink())
    papers = folder / "usr" / "share" / "doc" / name
    papers.mkdir(parents=True, exist_ok=True)
    (papers / "copyright").write_text(_copyright(), encoding="utf-8")
    (papers / "changelog.gz").write_bytes(gzip.compress(Path("CHANGELOG.md").read_bytes(), mtime=0))
    size = sum(path.stat().st_size for path in files) // 1024
    text = control(name, metadata.version(PROGRAM), dependencies(files), size)
    (folder / "DEBIAN" / "control").write_text(text, encoding="utf-8")
    lines = (f"{_md5(path)}  {path.relative_to(folder)}\n" for path in [*files, *sorted(papers.iterdir())])
    (folder / "DEBIAN" / "md5sums").write_text("".join(lines), encoding="utf-8")


def control(name: str, version: str, depends: str, size: int) -> str:
    """The control file.

    Args:
        name: The package's.
        version: The program's.
        depends: What it depends on, as the field has it.
        size: Installed, in KiB.
    """
    other = {PROGRAM: f"{PROGRAM}-{Kind.FULL.value}"}.get(name, PROGRAM)
    architecture = subprocess.run(["dpkg", "--print-architecture"], check=True, capture_output=True, text=True).stdout  # noqa: S607
    summary = str(metadata.metadata(PROGRAM)["Summary"]).partition(",")[0]
    return f"""Package: {name}
Version: {version}
Section: science
Priority: optional
Architecture: {architecture.strip()}
Maintainer: PneumoScan maintainers <maintainers@pneumoscan.invalid>
Installed-Size: {size}
Depends: {depends}
Conflicts: {other}
Replaces: {other}
Description: {summary}
 PneumoScan screens chest X-rays on an ordinary PC, without the internet and
 without a GPU: a list of films, heatmaps of what the network looked at, and
 reports. Research use only: not a medical device.
"""


def dependencies(files: list[Path]) -> str:
    """The packages that bring the libraries which files need and do not bring themselves.

    Args:
        files: All files of the package.

    Raises:
        LookupError: A library is needed that neither the files nor this machine have.
    """
    programs = [path for path in files if path.open("rb").read(4) == _ELF]
    inside = {path.name for path in files}
    needed = {name for path in programs for name in _NEEDED.findall(_read_elf("--dynamic", path))} - inside
    places = dict(_LISTED.findall(_output("/sbin/ldconfig", "-p")))
    absent = sorted(name for name in needed if name not in places)
    if absent:
        message = f"no package has {', '.join(absent)}"
        raise LookupError(message)
    glibc = max(int(minor) for path in programs for minor in _GLIBC.findall(_read_elf("--version-info", path)))
    packages = {_package(places[name]) for name in needed} - {"libc6"}
    return ", ".join([f"libc6 (>= 2.{glibc})", *sorted(packages)])


def _package(library: str) -> str:
    package = package_of(library)
    if package is None:
        message = f"{library} belongs to no package"
        raise LookupError(message)
    return package


def _copyright() -> str:
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Upstream-Name: PneumoScan\n\n"
        "Files: *\nCopyright: 2026 PneumoScan contributors\nLicense: Apache-2.0\n"
        " On Debian systems, the text is in /usr/share/common-licenses/Apache-2.0.\n"
        " Those of the libraries inside are in /usr/lib/pneumoscan/_internal/licences.\n"
    )


def _read_elf(what: str, path: Path) -> str:
    return _output("readelf", "--wide", what, str(path))


def _output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603


def _md5(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()


if __name__ == "__main__":
    write(Path(sys.argv[1]), Kind(sys.argv[2]))
