from __future__ import annotations

import importlib
import shutil
import subprocess
from ctypes import CDLL
from importlib import metadata
from pathlib import Path

import pytest
from PIL import Image

from bundle import inventory, licences, search_paths, stripping
from tests.test_project import PROJECT

TEXTS = PROJECT / "packaging" / "licences"
INSTALL = PROJECT / "packaging" / "linux" / "install.sh"


@pytest.mark.parametrize("name", ["numpy", "onnxruntime", "pillow", "pyside6-essentials", "shiboken6", "pyjpegls"])
def test_each_package_brings_its_licence_or_the_project_has_the_text(name: str) -> None:
    found = licences.collect({name: metadata.distribution(name)}, TEXTS)
    assert [folder for _, folder in found if folder.startswith(f"licences/{name}")]


def test_a_package_without_a_licence_stops_the_build(tmp_path: Path) -> None:
    (tmp_path / "bare-1.dist-info").mkdir()
    (tmp_path / "bare-1.dist-info" / "METADATA").write_text("Name: bare\nVersion: 1\n")
    bare = metadata.PathDistribution(tmp_path / "bare-1.dist-info")
    with pytest.raises(FileNotFoundError, match="bare"):
        licences.collect({"bare": bare}, TEXTS)


def test_no_licence_covers_another() -> None:
    numpy = metadata.distribution("numpy")
    found = licences.collect({"numpy": numpy}, TEXTS)
    places = [f"{folder}/{path.rpartition('/')[2]}" for path, folder in found]
    assert len(places) == len(set(places))
    texts = {file.read_text() for file in numpy.files or () if file.name.startswith("LICENSE")}
    assert texts <= {Path(path).read_text(encoding="utf-8") for path, _ in found}


def test_a_library_that_strip_would_spoil_stays_as_it_is() -> None:
    module = importlib.import_module("_openjpeg")
    content = bytearray(Path(module.__file__ or "").read_bytes())
    assert stripping.can_be_loaded(bytes(content))
    start = int.from_bytes(content[32:40], "little")
    first = next(at for at in range(start, len(content), 56) if content[at] == 1)
    content[first + 8] ^= 1  # its offset in the file
    assert not stripping.can_be_loaded(bytes(content))


def test_stripped_files_are_smaller_and_still_load(tmp_path: Path) -> None:
    if shutil.which("strip") is None:
        pytest.skip("strip is not installed")
    source = importlib.import_module("_openjpeg").__file__ or ""  # its wheel comes with the symbols
    ((_, made, _),) = stripping.stripped([("a.so", source, "EXTENSION")], tmp_path / "stripped")
    assert made == str(tmp_path / "stripped" / "a.so")
    assert Path(made).stat().st_size < Path(source).stat().st_size
    assert CDLL(made)


def test_a_library_does_not_look_for_others_where_it_was_built() -> None:
    own = Path(importlib.import_module("PIL._imaging").__file__ or "").read_bytes()
    path = search_paths.search_path(own)
    if path is None:
        pytest.skip("the wheels of this system have no search paths")
    assert path.startswith("$ORIGIN")
    assert search_paths.without_foreign_folders(own) == own
    foreign = own.replace(path.encode(), path.replace("$ORIGIN", "/srv/xx").encode())
    assert (search_paths.search_path(foreign) or "").startswith("/srv/xx")
    made = search_paths.without_foreign_folders(foreign)
    assert search_paths.search_path(made) is None
    assert len(made) == len(own)


def test_what_lost_its_search_path_still_loads(tmp_path: Path) -> None:
    own = Path(importlib.import_module("_openjpeg").__file__ or "").read_bytes()
    copy = tmp_path / "copy.so"
    copy.write_bytes(search_paths.without_foreign_folders(own))
    assert CDLL(str(copy))


def test_the_inventory_holds_what_is_inside_and_nothing_else() -> None:
    root = {"bom-ref": "root-component"}
    listing = {
        "metadata": {"component": root},
        "components": [{"bom-ref": "a==1", "name": "Py_A"}, {"bom-ref": "tool==1", "name": "tool"}],
        "dependencies": [{"ref": "root-component", "dependsOn": ["a==1", "tool==1"]}, {"ref": "tool==1"}],
    }
    reduced = inventory.only(listing, {"py-a"})
    assert [part["bom-ref"] for part in reduced["components"]] == ["a==1"]
    assert reduced["dependencies"] == [{"ref": "root-component", "dependsOn": ["a==1"]}]


def test_icons_are_drawn_in_every_size(tmp_path: Path) -> None:
    from bundle import icons
    from bundle.assembly import make_icons

    make_icons(PROJECT, tmp_path)
    for side in icons.SIDES:
        with Image.open(tmp_path / f"pneumoscan-{side}.png") as picture:
            assert picture.size == (side, side)
    with Image.open(tmp_path / "pneumoscan.ico") as windows:
        assert {(16, 16), (32, 32), (48, 48), (256, 256)} <= set(windows.info["sizes"])
    with Image.open(tmp_path / "pneumoscan.icns") as mac:
        assert (512, 512, 2) in mac.info["sizes"]


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """The folder of the .tar.gz, in a place whose name a shell and a desktop entry could misread."""
    folder = tmp_path / "a $place with `signs` 100% ü"
    for name in ("share/applications", "share/icons"):
        (folder / name).mkdir(parents=True)
    (folder / "pneumoscan").write_text("#!/bin/sh\necho started\n")
    (folder / "pneumoscan").chmod(0o755)
    (folder / "share/applications/pneumoscan.desktop").write_text("[Desktop Entry]\nName=P\nExec=pneumoscan %F\n")
    (folder / "share/icons/pneumoscan.png").touch()
    shutil.copy(INSTALL, folder / "install.sh")
    return folder


def install(folder: Path, home: Path, *arguments: str) -> None:
    environment = {"HOME": str(home), "PATH": "/usr/bin:/bin"}
    subprocess.run(
        ["/bin/sh", str(folder / "install.sh"), *arguments], env=environment, check=True, capture_output=True
    )


def test_the_folder_comes_into_the_menu_and_out_of_it_again(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    (home / ".local/share/PneumoScan").mkdir(parents=True)
    kept = home / ".local/share/PneumoScan/history.sqlite"
    kept.touch()
    install(unpacked, home)
    entry = (home / ".local/share/applications/pneumoscan.desktop").read_text().splitlines()
    place = str(unpacked).replace("$", r"\\$").replace("`", r"\\`").replace("%", "%%")
    assert entry == ["[Desktop Entry]", "Name=P", f'Exec="{place}/pneumoscan" %F']
    assert (home / ".local/bin/pneumoscan").resolve() == unpacked / "pneumoscan"
    install(unpacked, home, "--remove")
    assert [path for path in home.rglob("*") if "pneumoscan" in path.name] == []
    assert kept.exists()
