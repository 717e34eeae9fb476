"""`build.spec` is run as PyInstaller runs it, for each system, up to the work that PyInstaller itself would do."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.test_project import PROJECT

# Those of a system are chosen when they are imported; the test changes the system's name afterwards.
importlib.import_module("PyInstaller.depend.bindepend")


class Recorder:
    """Stands for PyInstaller's classes: notes what each is called with."""

    def __init__(self, wheels: Path) -> None:
        self.calls: dict[str, list[dict[str, Any]]] = {}
        self._wheels = wheels

    def __getitem__(self, name: str) -> Any:
        def call(*arguments: Any, **named: Any) -> Any:
            self.calls.setdefault(name, []).append({"arguments": arguments, **named})
            return self._analysis(named) if name == "Analysis" else name

        return call

    def _analysis(self, named: dict[str, Any]) -> Any:
        class Found:
            scripts: tuple[str, ...] = ()
            pure = (("pneumoscan.cli", "cli.py", "PYMODULE"), ("numpy", "numpy.py", "PYMODULE"))
            binaries = (("imagecodecs/_avif.abi3.so", str(self._wheels), "EXTENSION"),)
            datas = tuple(
                ((Path(folder) / Path(path).name).as_posix(), path, "DATA") for path, folder in named["datas"]
            )

        return Found()


def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, system: str, kind: str = "clinic") -> Recorder:
    recorder = Recorder(Path(__file__))
    monkeypatch.setenv("PNEUMOSCAN_BUILD", kind)
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setattr(sys, "platform", system)
    names = {name: recorder[name] for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
    given = {"SPECPATH": str(PROJECT), "workpath": str(tmp_path), **names}
    exec(compile((PROJECT / "build.spec").read_text(encoding="utf-8"), "build.spec", "exec"), given)  # noqa: S102
    return recorder


@pytest.mark.parametrize(
    ("system", "programs"),
    [
        ("linux", [("pneumoscan", False)]),
        ("win32", [("PneumoScan", False), ("pneumoscan-cli", True)]),
        ("darwin", [("PneumoScan", False)]),
    ],
)
def test_each_system_gets_its_programs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, system: str, programs: list[tuple[str, bool]]
) -> None:
    calls = run(tmp_path, monkeypatch, system).calls
    assert [(call["name"], call["console"]) for call in calls["EXE"]] == programs
    assert not any(call["upx"] for call in (*calls["EXE"], *calls["COLLECT"]))
    for call in calls["EXE"]:
        assert Path(call["icon"]).is_file()
        assert Path(call["entitlements_file"]).is_file()
        assert f"'{call['name']}.exe'" in Path(call["version"]).read_text(encoding="utf-8")
    assert ("BUNDLE" in calls) == (system == "darwin")


def test_macos_gets_an_application(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (bundle,) = run(tmp_path, monkeypatch, "darwin").calls["BUNDLE"]
    assert (bundle["name"], bundle["icon"]) == ("PneumoScan.app", str(tmp_path / "icons" / "pneumoscan.icns"))
    assert bundle["info_plist"]["CFBundleDocumentTypes"]


def test_resources_translations_and_licences_are_inside_and_unused_codecs_are_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (collected,) = run(tmp_path, monkeypatch, "win32").calls["COLLECT"]
    binaries, datas = collected["arguments"][:2]
    names = {name for name, _, _ in datas}
    assert binaries == []
    translations = {f"resources/translations/{path.stem}.qm" for path in PROJECT.glob("resources/translations/*.ts")}
    assert translations | {"resources/model/manifest.json", "THIRD_PARTY.md"} <= names
    assert [name for name in names if name.startswith("licences/pyside6-essentials/")]
    assert not [name for name in names if name.endswith((".ts", "RECORD"))]


@pytest.mark.parametrize(("kind", "has_tensorflow"), [("clinic", False), ("full", True)])
def test_one_spec_makes_both_builds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, has_tensorflow: bool
) -> None:
    (analysis,) = run(tmp_path, monkeypatch, "linux", kind).calls["Analysis"]
    assert ("tensorflow" not in analysis["excludes"]) == has_tensorflow
    assert {"training", "benchmarks", "tests"} <= set(analysis["excludes"])
    assert {"imagecodecs._jpeg8", "pneumoscan.imaging.helper"} <= set(analysis["hiddenimports"])


def test_a_module_that_must_not_be_inside_stops_the_build(tmp_path: Path) -> None:
    from bundle.assembly import Parts
    from bundle.kind import Kind

    class Found:
        pure = (("training.train", "train.py", "PYMODULE"),)

    with pytest.raises(RuntimeError, match="training"):
        Parts(PROJECT, tmp_path, Kind.CLINIC).select(Found())
