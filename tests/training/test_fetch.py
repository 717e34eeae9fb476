from __future__ import annotations

import argparse
import io
import logging
import shutil
import zipfile
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import kagglehub  # type: ignore[import-untyped]
import pytest
import requests
from PIL import Image

from tests.made_films import made_film
from training import fetch
from training.commands import fetch as command
from training.dataset import layout
from training.errors import TrainingError

if TYPE_CHECKING:
    from collections.abc import Callable

EXPECTED = {f"{part}/{name}": 2 for part in ("train", "val", "test") for name in ("NORMAL", "PNEUMONIA")}


def make_set(folder: Path, films: int = 2) -> None:
    for part in EXPECTED:
        (folder / part).mkdir(parents=True)
        for number in range(films):
            film = made_film(64, 64, seed=100 * number + len(part))
            Image.fromarray(film).save(folder / part / f"person{number}_virus_{number}.jpeg")


def kaggles_tree(into: Path) -> None:
    """As it is: all films twice, one folder in another, and litter."""
    make_set(into / "chest_xray")
    shutil.copytree(into / "chest_xray", into / "chest_xray" / "chest_xray")
    (into / "chest_xray" / "__MACOSX" / "chest_xray" / "train").mkdir(parents=True)
    (into / "chest_xray" / "chest_xray" / "train" / ".DS_Store").write_bytes(b"litter")
    (into / "chest_xray" / "train" / "NORMAL" / ".DS_Store").write_bytes(b"litter")
    (into / ".complete").mkdir()


@pytest.fixture
def token(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KAGGLE_API_TOKEN", "no token of anyone's")


@pytest.fixture
def no_token(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("KAGGLE_API_TOKEN", "KAGGLE_USERNAME", "KAGGLE_KEY"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "home").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home"))
    monkeypatch.setenv("KAGGLE_CONFIG_DIR", str(tmp_path / "home"))


@pytest.fixture
def network(monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that answers, room on the disk, and no download that a test did not ask for."""
    monkeypatch.setattr(requests, "head", lambda _url, **_options: SimpleNamespace(status_code=404))
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: SimpleNamespace(free=10**11))
    serve(monkeypatch, lambda _into: pytest.fail("downloaded"))


def serve(monkeypatch: pytest.MonkeyPatch, make: Callable[[Path], None]) -> None:
    def download(handle: str, *, output_dir: str) -> str:
        assert handle == "paultimothymooney/chest-xray-pneumonia"
        make(Path(output_dir))
        return output_dir

    monkeypatch.setattr(kagglehub, "dataset_download", download)


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.usefixtures("token", "network")
@pytest.mark.parametrize("there", ["missing", "below a missing one", "empty", "link"])
def test_the_set_is_fetched_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: str) -> None:
    serve(monkeypatch, kaggles_tree)
    folder = tmp_path / "sets" / "chest" / "xray" if there.startswith("below") else tmp_path / "xray"
    if there == "empty":
        folder.mkdir()
    if there == "link":
        (tmp_path / "elsewhere").mkdir()
        folder.symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    assert fetch.fetch(folder, EXPECTED)
    assert folder.is_symlink() == (there == "link")
    assert left_in(folder) == ["test", "train", "val"]
    assert len(layout.read(folder).films) == 12
    assert not [name for name in left_in(folder.parent) if name.endswith(".part")]
    serve(monkeypatch, lambda _into: pytest.fail("downloaded again"))
    assert not fetch.fetch(folder, EXPECTED)


def one_too_few(into: Path) -> None:
    kaggles_tree(into)
    (into / "chest_xray" / "val" / "PNEUMONIA" / "person1_virus_1.jpeg").unlink()


def one_damaged(into: Path) -> None:
    kaggles_tree(into)
    (into / "chest_xray" / "test" / "NORMAL" / "person1_virus_1.jpeg").write_bytes(b"<html>")


def another_set(into: Path) -> None:
    (into / "data").mkdir(parents=True)


def half_and(fault: Exception) -> Callable[[Path], None]:
    def make(into: Path) -> None:
        (into / "chest_xray" / "train").mkdir(parents=True)
        raise fault

    return make


def answer(status: int) -> requests.HTTPError:
    response = requests.Response()
    response.status_code = status
    return requests.HTTPError("long text of the client", response=response)


@pytest.mark.usefixtures("token", "network")
@pytest.mark.parametrize(
    ("make", "message"),
    [
        (one_too_few, "not the set: val/PNEUMONIA holds 1 films instead of 2"),
        (one_damaged, r"test/NORMAL/person1_virus_1\.jpeg is no JPEG"),
        (another_set, "train/NORMAL holds 0 films instead of 2"),
        (half_and(requests.ConnectionError("text")), r"broke off \(ConnectionError\)"),
        (half_and(requests.exceptions.ChunkedEncodingError("text")), r"broke off \(ChunkedEncodingError\)"),
        (half_and(requests.Timeout("text")), r"broke off \(Timeout\)"),
        (half_and(answer(401)), r"refuses the token \(HTTP 401\).*kaggle\.com/settings"),
        (half_and(answer(403)), r"refuses the token \(HTTP 403\)"),
        (half_and(answer(429)), r"error \(HTTP 429\)"),
        (half_and(kagglehub.exceptions.DataCorruptionError("text")), r"damaged \(DataCorruptionError\)"),
        (half_and(zipfile.BadZipFile("text")), r"damaged \(BadZipFile\)"),
    ],
)
def test_a_failed_download_is_told_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make: Callable[[Path], None], message: str
) -> None:
    serve(monkeypatch, make)
    with pytest.raises(TrainingError, match=message):
        fetch.fetch(tmp_path / "xray", EXPECTED)
    assert left_in(tmp_path) == []


@pytest.mark.usefixtures("token", "network")
@pytest.mark.parametrize("fault", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_a_full_disk_or_a_stop_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: BaseException
) -> None:
    def make(into: Path) -> None:
        into.mkdir()
        raise fault

    serve(monkeypatch, make)
    with pytest.raises(type(fault)):
        fetch.fetch(tmp_path / "xray", EXPECTED)
    assert left_in(tmp_path) == []


@pytest.mark.usefixtures("token", "network")
def test_a_folder_with_something_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(TrainingError, match=r"not empty .* train/NORMAL holds 0 films .* Name another folder"):
        fetch.fetch(tmp_path, EXPECTED)
    with pytest.raises(TrainingError, match=r"notes\.txt is a file"):
        fetch.fetch(tmp_path / "notes.txt", EXPECTED)
    assert left_in(tmp_path) == ["notes.txt"]


@pytest.mark.usefixtures("token", "network")
def test_too_little_room_is_told_before_the_download(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: SimpleNamespace(free=1.5e9))
    with pytest.raises(TrainingError, match=r"5 GB on the disk of .*1\.5 GB are free"):
        fetch.fetch(tmp_path / "xray", EXPECTED)


@pytest.mark.usefixtures("no_token", "network")
def test_without_a_token_it_is_told_how_to_get_one(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match=r"no Kaggle token\. Make one at https.*KAGGLE_API_TOKEN"):
        fetch.fetch(tmp_path / "xray", EXPECTED)
    (tmp_path / "home" / "kaggle.json").write_text("{not json")
    with pytest.raises(TrainingError, match=r"token cannot be read \(Invalid Kaggle credentials file"):
        fetch.fetch(tmp_path / "xray", EXPECTED)
    assert left_in(tmp_path) == ["home"]


@pytest.mark.usefixtures("no_token", "network")
@pytest.mark.parametrize(
    ("name", "text"),
    [(".kaggle/access_token", "token\n"), ("kaggle.json", '{"username": "a", "key": "b"}')],
)
def test_a_token_in_a_file_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, text: str) -> None:
    (tmp_path / "home" / ".kaggle").mkdir()
    (tmp_path / "home" / name).write_text(text)
    serve(monkeypatch, kaggles_tree)
    assert fetch.fetch(tmp_path / "xray", EXPECTED)


@pytest.mark.usefixtures("token")
def test_without_network_it_is_told_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def unreachable(url: str, timeout: float) -> None:
        assert timeout <= 15
        raise requests.ConnectTimeout

    monkeypatch.setattr(requests, "head", unreachable)
    with pytest.raises(TrainingError, match=r"api\.kaggle\.com cannot be reached \(ConnectTimeout\)"):
        fetch.fetch(tmp_path / "xray", EXPECTED)


@pytest.mark.usefixtures("token", "network")
def test_the_command_says_what_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def quiet(into: Path) -> None:
        assert not logging.getLogger("kagglehub.clients").isEnabledFor(logging.WARNING)
        kaggles_tree(into)

    serve(monkeypatch, quiet)
    logging.getLogger("kagglehub").setLevel(logging.INFO)
    monkeypatch.setattr(fetch.fetch, "__defaults__", (EXPECTED,))
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    options = parser.parse_args(["--out", str(tmp_path / "xray")])
    assert command.run(options) == 0
    first = capsys.readouterr().out
    assert "now holds the set" in first
    assert "CC BY 4.0" in first
    assert "Kermany" in first
    assert command.run(options) == 0
    assert "holds the whole set already" in capsys.readouterr().out
    stream = io.StringIO()
    parser.print_help(stream)
    assert "the one command that uses the network" in " ".join(stream.getvalue().split())


def test_the_set_has_its_known_number_of_films() -> None:
    assert sum(fetch.FILMS.values()) == 5856
    parts = {
        part: sum(n for name, n in fetch.FILMS.items() if name.startswith(part)) for part in ("train", "val", "test")
    }
    assert parts == {"train": 5216, "val": 16, "test": 624}
