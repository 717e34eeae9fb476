"""What Windows, macOS and Linux are told of the program."""

from __future__ import annotations

import ast
import configparser
import plistlib
import subprocess
from shutil import which
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from bundle import linux, mac, version_resource, windows
from bundle.file_types import FILE_TYPES, FILMS, MODEL, OWN
from pneumoscan import discovery, updates
from tests.test_project import PROJECT

if TYPE_CHECKING:
    from pathlib import Path

SUFFIXES = {suffix for kind in FILE_TYPES for suffix in kind.suffixes}
FILM_SUFFIXES = {suffix for kind in FILMS for suffix in kind.suffixes}


def test_the_systems_are_told_of_the_same_files_that_are_looked_for_in_folders() -> None:
    assert FILM_SUFFIXES == discovery._FILM_SUFFIXES


def test_a_double_click_on_a_model_opens_the_program_on_each_system() -> None:
    assert MODEL.suffixes == (updates.SUFFIX,)
    own = rf'Subkey: "Software\Classes\{updates.SUFFIX}"; ValueType: string; ValueName: ""; ValueData: "PneumoScan.'
    assert own in windows.registry_lines()
    exported = mac.info("1.2.3")["UTExportedTypeDeclarations"]
    assert [item["UTTypeIdentifier"] for item in exported] == [MODEL.uniform]
    assert f'<glob pattern="*{updates.SUFFIX}"/>' in linux.mime_types()


@pytest.mark.skipif(which("update-mime-database") is None, reason="shared-mime-info is not installed")
def test_the_desktop_tells_a_model_from_an_ordinary_zip(tmp_path: Path) -> None:
    packages = tmp_path / "mime" / "packages"
    packages.mkdir(parents=True)
    (packages / "pneumoscan.xml").write_text(linux.mime_types(), encoding="utf-8")
    subprocess.run(["update-mime-database", str(tmp_path / "mime")], check=True, capture_output=True)  # noqa: S607
    globs = (tmp_path / "mime" / "globs2").read_text(encoding="utf-8").splitlines()
    assert f"50:{MODEL.mime}:*{updates.SUFFIX}" in globs
    assert f"{MODEL.mime} {MODEL.broader}" in (tmp_path / "mime" / "subclasses").read_text(encoding="utf-8")


def test_the_version_resource_can_be_read_by_the_packager() -> None:
    text = version_resource.version_resource("1.20.3rc1", 'Films, "quickly"', "PneumoScan")
    assert isinstance(ast.parse(text, mode="eval").body, ast.Call)
    assert "(1, 20, 3, 0)" in text
    assert 'Films, "quickly"' in text


@pytest.mark.parametrize(
    ("version", "numbers"), [("0.1.0", (0, 1, 0, 0)), ("2.0", (2, 0, 0, 0)), ("1.2.3.post4", (1, 2, 3, 0))]
)
def test_windows_compares_versions_by_four_numbers(version: str, numbers: tuple[int, ...]) -> None:
    assert version_resource.version_numbers(version) == numbers


def test_the_installer_writes_below_the_user_only_and_takes_no_file_type_from_another_program() -> None:
    head, *lines = windows.registry_lines().splitlines()
    assert head == "[Registry]"
    assert all(line.startswith('Root: HKCU; Subkey: "Software\\Classes\\') for line in lines)
    defaults = [line for line in lines if 'ValueName: "";' in line]
    assert not [line for suffix in FILM_SUFFIXES for line in defaults if f'Classes\\{suffix}"' in line]


def test_the_installer_offers_the_program_for_each_suffix() -> None:
    text = windows.registry_lines()
    assert {suffix for suffix in SUFFIXES if f"{suffix}\\OpenWithProgids" in text} == SUFFIXES


def test_macos_can_read_what_it_is_told_and_finds_a_type_for_each_suffix() -> None:
    read = plistlib.loads(plistlib.dumps(mac.info("1.2.3")))
    kinds = {kind for document in read["CFBundleDocumentTypes"] for kind in document["LSItemContentTypes"]}
    assert {kind.uniform for kind in FILE_TYPES} < kinds
    declarations = read["UTImportedTypeDeclarations"] + read["UTExportedTypeDeclarations"]
    declared = [tag for item in declarations for tag in item["UTTypeTagSpecification"].values()]
    assert all([suffix[1:] for suffix in kind.suffixes] in declared for kind in OWN)


def test_the_entitlements_can_be_read() -> None:
    content = (PROJECT / "packaging" / "macos" / "entitlements.plist").read_bytes()
    assert all(value is True for value in plistlib.loads(content).values())


def test_the_desktop_entry_names_each_kind_of_file() -> None:
    parser = configparser.RawConfigParser()
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(linux.desktop_entry())
    entry = parser["Desktop Entry"]
    assert entry["Exec"].endswith(" %F")
    assert {kind.mime for kind in FILE_TYPES} < set(entry["MimeType"].split(";"))


def test_the_mime_types_and_the_description_are_well_formed() -> None:
    assert ET.fromstring(linux.mime_types()) is not None  # noqa: S314  the program's own
    described = ET.fromstring(linux.description("1.2.3", 1_700_000_000))  # noqa: S314
    release = described.find("releases/release")
    assert release is not None
    assert release.attrib == {"version": "1.2.3", "date": "2023-11-14"}


@pytest.mark.parametrize(
    ("tool", "arguments", "name"),
    [
        ("desktop-file-validate", [], "pneumoscan.desktop"),
        ("appstreamcli", ["validate", "--no-net"], f"{mac.IDENTIFIER}.metainfo.xml"),
    ],
)
def test_the_desktops_own_tools_find_no_fault(tool: str, arguments: list[str], name: str, tmp_path: Path) -> None:
    if which(tool) is None:
        pytest.skip(f"{tool} is not installed")
    file = tmp_path / name
    text = linux.desktop_entry() if name.endswith(".desktop") else linux.description("1.2.3", 1_700_000_000)
    file.write_text(text, encoding="utf-8")
    done = subprocess.run([tool, *arguments, str(file)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
