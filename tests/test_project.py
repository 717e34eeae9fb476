"""What holds for the project as a whole: what import-linter cannot see, start-up, versions, and clean files."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import pneumoscan

if TYPE_CHECKING:
    from collections.abc import Iterator

PROJECT = Path(__file__).resolve().parents[1]
PACKAGE = PROJECT / "pneumoscan"
PARTS = (".ci", ".github", "benchmarks", "docs", "packaging", "pneumoscan", "resources", "scripts", "tests", "training")
HEAVY = ("PIL", "cv2", "keras", "onnxruntime", "pydicom", "tensorflow")
WIDGET_MODULES = ("PySide6.QtWidgets", "PySide6.QtPrintSupport", "PySide6.QtSvgWidgets", "PySide6.QtOpenGLWidgets")
NETWORK_MODULES = ("ftplib", "http", "requests", "smtplib", "socket", "urllib.request", "urllib3")
# Debian packages one after the other, beginning with the first that Qt needs.
PACKAGE_LINE = re.compile(r"\blibgl1(?: lib[\w.-]+)+")
# Absolute paths below a person's or a machine's folder; not those of web addresses.
PERSONAL_PATH = re.compile(r"(?<![\w.~])/(?:home|Users|root|work)/\w|[A-Za-z]:\\+Users\\+\w")


def project_files() -> Iterator[Path]:
    yield from (path for path in PROJECT.iterdir() if path.is_file())
    for part in PARTS:
        yield from (path for path in (PROJECT / part).rglob("*") if path.is_file() and path.suffix != ".pyc")


def imported_modules(source: Path) -> set[str]:
    """Every module that `source` names in an import, wherever in the file; `from a import b` counts as a and a.b."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names


def importers_of(modules: tuple[str, ...]) -> set[str]:
    return {
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        if any(name == module or name.startswith(f"{module}.") for name in imported_modules(path) for module in modules)
    }


def test_widgets_are_imported_by_the_window_only() -> None:
    importers = importers_of(WIDGET_MODULES)
    assert importers
    assert {path for path in importers if not path.startswith("gui/")} <= {"window.py"}


def test_nothing_in_the_program_opens_a_connection() -> None:
    assert importers_of(NETWORK_MODULES) == set()


@pytest.mark.parametrize("module", ["pneumoscan.cli", "pneumoscan.app"])
def test_start_up_imports_nothing_heavy(module: str) -> None:
    program = f"import sys, {module}; print(*[name for name in {HEAVY!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_one_version_everywhere() -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    released = re.findall(r"^## (\S+)", (PROJECT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert released[0] == project["version"] == pneumoscan.__version__


def test_every_direct_dependency_is_named_in_third_party() -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = [re.split(r"[^\w.-]", requirement)[0] for requirement in project["dependencies"]]
    notices = (PROJECT / "THIRD_PARTY.md").read_text(encoding="utf-8")
    assert [name for name in names if f"| {name} |" not in notices] == []


def test_messages_and_readme_name_the_packages_that_the_set_up_installs() -> None:
    listing = (PROJECT / "scripts" / "setup.sh").read_text(encoding="utf-8").split("QT_LIBRARIES='")[1].split("'")[0]
    installed = [line.split()[1] for line in listing.strip().splitlines()]
    readme = (PROJECT / "README.md").read_text(encoding="utf-8").replace("\\\n", " ")
    assert PACKAGE_LINE.findall(" ".join(readme.split())) == [" ".join(installed)]
    for source in PACKAGE.rglob("*.py"):
        for line in PACKAGE_LINE.findall(source.read_text(encoding="utf-8")):
            assert set(line.split()) <= set(installed), source


def test_no_file_names_a_developers_folder() -> None:
    found = []
    for path in project_files():
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # a picture, a font or the weights
        found += [f"{path.relative_to(PROJECT)}: {match[0]}" for match in PERSONAL_PATH.finditer(text)]
    assert found == []


@pytest.mark.parametrize("folder", ["home", "Users", "root", "work"])
def test_a_developers_folder_would_be_noticed(folder: str) -> None:
    assert PERSONAL_PATH.search(f"--weights=/{folder}/ann/films")
    assert PERSONAL_PATH.search(f"file:///{folder}/ann")
    assert not PERSONAL_PATH.search(f"https://example.org/{folder}/ann")
