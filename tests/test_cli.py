from __future__ import annotations

import csv
import errno
import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from pneumoscan import cli, headless, imaging
from pneumoscan.classifier import Device, ModelError, library, manifest_of
from pneumoscan.core.problem import RejectedError
from pneumoscan.core.remark import RemarkCode, remark
from pneumoscan.core.resources import resource_path
from pneumoscan.imaging.isolation import Reader
from tests import second_model
from tests.made_films import made_film
from tests.stand_in import StandIn

if TYPE_CHECKING:
    from pneumoscan.core.finding import Examination
    from pneumoscan.core.radiograph import Radiograph


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "films" / "more").mkdir(parents=True)
    for name in ("b.png", "a.jpg", "more/c.png"):
        Image.fromarray(made_film()).save(tmp_path / "films" / name)
    return tmp_path / "films"


@pytest.fixture
def stand_in(monkeypatch: pytest.MonkeyPatch) -> StandIn:
    assessor = StandIn()
    monkeypatch.setattr(headless.run, "load_classifier", lambda *_: assessor)
    return assessor


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.mark.usefixtures("stand_in")
def test_every_file_is_a_row_in_order_and_the_status_is_the_contracts(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    assert cli.main(["screen", str(folder), "--csv", str(out)]) == 0
    assert [Path(row["file"]).name for row in rows_of(out)] == ["a.jpg", "b.png", "c.png"]
    (folder / "bad.dcm").write_text("no film")
    assert cli.main(["screen", str(folder), "--csv", str(out)]) == 3
    bad = rows_of(out)[2]
    assert (bad["status"], bad["verdict"], bad["score"]) == ("error", "", "")
    assert bad["error"].startswith("This is not an image")
    assert list(bad)[:7] == ["file", "status", "verdict", "score", "error", "model", "threshold"]


@pytest.mark.usefixtures("stand_in")
def test_the_same_folder_gives_the_same_csv_with_the_results_in_it_too(folder: Path) -> None:
    out, tables = folder / "out.csv", []
    for _ in range(2):
        assert cli.main(["screen", str(folder), "--csv", str(out), "--heatmaps", str(folder / "maps")]) == 0
        tables.append(out.read_bytes())
    assert tables[0] == tables[1]
    assert len(rows_of(out)) == 3


@pytest.mark.usefixtures("stand_in")
def test_heatmaps_are_pictures_of_the_films_size(folder: Path, tmp_path: Path) -> None:
    assert cli.main(["screen", str(folder), "--heatmaps", str(tmp_path / "maps")]) == 0
    pictures = sorted((tmp_path / "maps").iterdir())
    assert [path.name for path in pictures] == ["00001-a.png", "00002-b.png", "00003-c.png"]
    with Image.open(pictures[0]) as picture:
        rows, columns = imaging.load(folder / "a.jpg").pixels.shape
        assert (picture.size, picture.mode) == ((columns, rows), "RGB")
    with pytest.raises(RejectedError, match="made by PneumoScan"):
        imaging.load(pictures[0])


@pytest.mark.parametrize(
    "arguments",
    [
        ["screen"],
        ["screen", "x", "--threshold", "2"],
        ["screen", "x", "--engine", "abacus"],
        ["screen", "--x"],
        ["screen", "x", "--model", "faster"],
    ],
)
def test_wrong_usage_is_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(arguments)
    assert caught.value.code == 2


@pytest.mark.usefixtures("stand_in")
def test_results_that_have_nowhere_to_go_are_told_before_screening(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["screen", str(folder), "--csv", str(tmp_path / "gone" / "out.csv")]) == 2
    assert cli.main(["screen", str(folder), "--csv", str(tmp_path)]) == 2
    (tmp_path / "empty").mkdir()
    assert cli.main(["screen", str(tmp_path / "empty")]) == 2
    assert "Choose another place" in capsys.readouterr().err


def test_a_model_that_cannot_be_used_is_a_sentence(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(*_asked: object) -> None:
        raise ModelError("The weights differ.")

    monkeypatch.setattr(headless.run, "load_classifier", refuse)
    assert cli.main(["screen", str(folder)]) == 2
    assert capsys.readouterr().err == "pneumoscan: The weights differ.\n"


def test_why_a_gpu_is_not_used_is_told_before_the_films(
    folder: Path, stand_in: StandIn, capsys: pytest.CaptureFixture[str]
) -> None:
    stand_in.device = Device("CPU", "GPU (DirectML) could not be used: its driver is old.")
    assert cli.main(["screen", str(folder)]) == 0
    first, *_rest = capsys.readouterr().err.splitlines()
    assert first == "pneumoscan: GPU (DirectML) could not be used: its driver is old."


@pytest.fixture
def own_models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the models are looked for: the full one is there."""
    (tmp_path / "model").symlink_to(resource_path("model"), target_is_directory=True)
    monkeypatch.setattr(library, "resource_path", tmp_path.joinpath)
    monkeypatch.setattr("pneumoscan.classifier.installed.models_folder", lambda: tmp_path / "installed")
    return tmp_path


@pytest.mark.usefixtures("own_models")
def test_a_model_that_is_not_installed_is_a_sentence(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["screen", str(folder), "--model", "fast"]) == 2
    assert capsys.readouterr().err == "pneumoscan: The fast model is not installed. Use the full model.\n"


def test_the_table_names_the_model_that_was_chosen_and_its_own_threshold(own_models: Path, tmp_path: Path) -> None:
    second_model.make(own_models / "fast_model", metrics={})
    out, film = tmp_path / "out.csv", resource_path("samples") / "synthetic-normal-1.jpg"
    found = {}
    for name in ("full", "fast"):
        assert cli.main(["screen", str(film), "--csv", str(out), "--model", name, "--engine", "onnxruntime"]) == 0
        (found[name],) = rows_of(out)
    assert (found["fast"]["model"], found["fast"]["threshold"]) == (second_model.NAME, str(second_model.THRESHOLD))
    assert found["full"]["model"] == manifest_of().name
    assert found["full"]["threshold"] == str(manifest_of().operating_point.threshold)
    assert found["fast"]["model_sha256"] != found["full"]["model_sha256"] == manifest_of().sha256


def test_a_model_with_another_operating_point_than_was_measured_screens_nothing(
    own_models: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As where a digit of the manifest is another, which no hash of a file tells."""
    second_model.make(own_models / "fast_model")  # its figures are those of another point
    film = resource_path("samples") / "synthetic-normal-1.jpg"
    assert cli.main(["screen", "--model", "fast", str(film)]) == 2
    assert "its operating point does not give the figures" in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="signals are sent differently there")
def test_an_interrupted_run_keeps_what_is_done_and_lists_the_rest(
    folder: Path, tmp_path: Path, stand_in: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    assess = stand_in.assess

    def assess_first_only(radiograph: Radiograph) -> Examination:
        monkeypatch.setattr(stand_in, "assess", assess_for_ever)
        return assess(radiograph)

    def assess_for_ever(_radiograph: Radiograph) -> None:
        threading.Timer(0.1, lambda: signal.raise_signal(signal.SIGTERM)).start()
        time.sleep(60)

    monkeypatch.setattr(stand_in, "assess", assess_first_only)
    out = tmp_path / "out.csv"
    assert cli.main(["screen", str(folder), "--csv", str(out)]) == 130
    rows = rows_of(out)
    assert [row["status"] for row in rows] == ["ok", "error", "error"]
    assert "Not screened" in rows[-1]["error"]


def test_the_real_model_screens_the_samples_alike_twice_and_in_silence(tmp_path: Path) -> None:
    samples = Path(__file__).parents[1] / "resources" / "samples"
    tables = []
    for name in ("one", "two"):
        out = tmp_path / f"{name}.csv"
        command = [sys.executable, "-m", "pneumoscan", "screen", str(samples), "--csv", str(out)]
        result = subprocess.run(
            [*command, "--pdf", str(tmp_path / "report.pdf")], capture_output=True, text=True, check=False
        )
        assert result.stdout == ""
        assert len(result.stderr.splitlines()) == 1, result.stderr
        tables.append(out.read_bytes())
    assert tables[0] == tables[1]
    films = [row for row in rows_of(tmp_path / "one.csv") if not row["file"].endswith(".md")]
    for row in films:
        expected = "PNEUMONIA" if "pneumonia" in Path(row["file"]).name else "NORMAL"
        assert (row["status"], row["verdict"]) == ("ok", expected), row
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.usefixtures("stand_in")
@pytest.mark.skipif(os.name == "nt", reason="shorter paths there")
def test_the_longest_names_have_heatmaps_and_a_full_disk_for_them_does_not_cost_the_table(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "a.jpg").rename(folder / ("n" * 250))
    out, maps = tmp_path / "out.csv", tmp_path / "maps"
    assert cli.main(["screen", str(folder), "--csv", str(out), "--heatmaps", str(maps)]) == 0
    assert len(list(maps.iterdir())) == 3

    def full(*_arguments: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(headless.results, "atomic_path", full)
    out.unlink()
    assert cli.main(["screen", str(folder), "--csv", str(out), "--heatmaps", str(maps)]) == 2
    assert [row["status"] for row in rows_of(out)] == ["ok"] * 3
    assert "No space left" in capsys.readouterr().err


@pytest.mark.usefixtures("stand_in")
def test_heatmaps_among_the_films_and_results_over_devices_are_refused(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["screen", str(folder), "--heatmaps", f"{folder}/more/.."]) == 2
    assert "folder of their own" in capsys.readouterr().err
    assert cli.main(["screen", str(folder), "--csv", os.devnull]) == 2
    assert "not an ordinary file" in capsys.readouterr().err


class Doubtful(StandIn):
    """Has a warning for each film."""

    def assess(self, radiograph: Radiograph) -> Examination:
        return replace(super().assess(radiograph), remarks=(remark(RemarkCode.UNFAMILIAR),))


def test_a_warning_stands_beside_the_verdict_and_is_counted(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(headless.run, "load_classifier", lambda *_: Doubtful())
    assert cli.main(["screen", str(folder)]) == 0
    printed = capsys.readouterr()
    line = printed.out.splitlines()[0]
    assert " ! " in line
    assert f"a.jpg: {RemarkCode.UNFAMILIAR.value}" in line
    assert "3 of the verdicts with warnings" in printed.err


def test_without_warnings_there_is_no_sign_of_one(
    folder: Path, stand_in: StandIn, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["screen", str(folder)]) == 0
    printed = capsys.readouterr()
    assert printed.out.splitlines()[0].endswith("a.jpg")
    assert "!" not in printed.out
    assert "warnings" not in printed.err


@pytest.mark.usefixtures("stand_in")
def test_a_file_that_crashes_its_decoder_is_one_row(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(headless.run, "Reader", lambda *_: Reader("tests.imaging.bad_decoders:misbehave"))
    (folder / "b.png").write_text("crash")
    out = tmp_path / "out.csv"
    assert cli.main(["screen", str(folder), "--csv", str(out), "--heatmaps", str(tmp_path / "maps")]) == 3
    assert [row["status"] for row in rows_of(out)] == ["ok", "error", "ok"]
    assert "decoder" in rows_of(out)[1]["error"]


@pytest.mark.skipif(sys.platform != "linux", reason="looks at processes in another way")
@pytest.mark.usefixtures("stand_in")
def test_no_process_is_left_behind(folder: Path) -> None:
    assert cli.main(["screen", str(folder)]) == 0
    children = Path(f"/proc/self/task/{os.getpid()}/children").read_text(encoding="ascii").split()
    assert [child for child in children if "helper" in Path(f"/proc/{child}/cmdline").read_text(encoding="utf-8")] == []


@pytest.mark.usefixtures("stand_in")
def test_closed_streams_are_no_fault(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert cli.main(["screen", str(folder)]) == 0
    monkeypatch.setattr(sys, "stderr", None)
    assert cli.main(["screen", str(folder), "--csv", str(tmp_path / "out.csv")]) == 0


@pytest.mark.usefixtures("stand_in")
def test_a_reader_that_has_seen_enough_is_no_fault(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "w") as stream:
        monkeypatch.setattr(sys, "stdout", stream)
        assert cli.main(["screen", str(folder)]) == 0
    assert capsys.readouterr().err.startswith("3 files")
