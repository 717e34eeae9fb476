"""One window for one person: what later starts are given, the first copy takes."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLockFile
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalSocket

from pneumoscan.app import NEW_WINDOW
from pneumoscan.gui.instance import arriving
from pneumoscan.gui.instance.address import Address
from pneumoscan.gui.instance.arriving import Arrival, Start
from pneumoscan.gui.instance.first import Doorkeeper
from pneumoscan.gui.instance.message import Handover, MessageError, packed, unpacked
from pneumoscan.gui.instance.silent import SilentBox
from tests.gui import support
from tests.startup import PROJECT, OpenWindow, home, start, until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from pneumoscan.gui.application import Application

ARRIVE = """
import sys
from pneumoscan.gui.instance.arriving import Start
print(Start.of(sys.argv[1:]).arrive().name)
"""


@pytest.fixture
def environment() -> Iterator[dict[str, str]]:
    with tempfile.TemporaryDirectory() as short:  # a channel's name may have a hundred letters
        yield home(Path(short))


@pytest.fixture
def first(environment: dict[str, str], tmp_path: Path) -> Iterator[OpenWindow]:
    opened = OpenWindow(environment, tmp_path / "first")
    yield opened
    opened.process.kill()
    opened.process.wait()


def arrival(environment: dict[str, str]) -> str:
    command = [sys.executable, "-c", ARRIVE]
    return subprocess.run(command, env=environment, cwd=PROJECT, check=True, capture_output=True, text=True).stdout


# Two processes


def test_a_second_start_hands_its_films_to_the_first_and_ends(
    first: OpenWindow, environment: dict[str, str], tmp_path: Path
) -> None:
    folder = tmp_path / "рентген 肺"
    names = ["снимок 1.png", "b.png"]
    for name in names:
        support.write_film(folder / name)
    done = start(environment, names[0], folder / names[1], folder=folder)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    until(lambda: first.films == [folder / name for name in names])
    assert first.close() == 0


def test_a_start_without_films_only_wakes_the_first(first: OpenWindow, environment: dict[str, str]) -> None:
    assert start(environment).returncode == 0
    assert first.films == []
    assert first.process.poll() is None


def test_five_thousand_films_are_handed_over_in_their_order(
    first: OpenWindow, environment: dict[str, str], tmp_path: Path
) -> None:
    films = [tmp_path / "films" / f"missing {number:04}.dcm" for number in range(5000)]
    assert start(environment, *films).returncode == 0
    until(lambda: len(first.films) == len(films))
    assert first.films == films


def test_a_killed_first_is_no_obstacle(environment: dict[str, str], tmp_path: Path) -> None:
    killed = OpenWindow(environment, tmp_path / "killed")
    killed.process.kill()
    killed.process.wait()
    film = support.write_film(tmp_path / "film.png")
    following = OpenWindow(environment, tmp_path / "following", [film])
    until(lambda: following.films == [film])
    assert start(environment).returncode == 0
    assert following.close() == 0


@pytest.mark.skipif(sys.platform == "win32", reason="no process can be stopped there")
def test_of_a_first_that_does_not_answer_the_second_says_so(first: OpenWindow, environment: dict[str, str]) -> None:
    until(lambda: arrival(environment) == "TAKEN\n")
    os.kill(first.process.pid, signal.SIGSTOP)
    assert arrival(environment) == "SILENT\n"
    os.kill(first.process.pid, signal.SIGCONT)
    assert arrival(environment) == "TAKEN\n"


def test_a_window_beside_the_first_is_opened_on_purpose(
    first: OpenWindow, environment: dict[str, str], tmp_path: Path
) -> None:
    film = support.write_film(tmp_path / "film.png")
    beside = OpenWindow(environment, tmp_path / "beside", [NEW_WINDOW, film])
    until(lambda: beside.films == [film])
    assert first.films == []
    assert beside.close() == 0
    assert start(environment, film).returncode == 0  # the first is still that
    until(lambda: first.films == [film])


def test_other_data_have_a_window_of_their_own(first: OpenWindow, environment: dict[str, str], tmp_path: Path) -> None:
    elsewhere = {"XDG_DATA_HOME": str(tmp_path / "other data"), "LOCALAPPDATA": str(tmp_path / "other data")}
    other = OpenWindow(environment | elsewhere, tmp_path / "other")
    assert other.close() == 0
    assert first.process.poll() is None


@pytest.mark.skipif(sys.platform == "win32", reason="pipes have no mode there")
def test_nobody_else_can_reach_the_channel(first: OpenWindow, environment: dict[str, str]) -> None:
    assert start(environment).returncode == 0
    sockets = [path for path in Path(environment["XDG_RUNTIME_DIR"]).iterdir() if path.is_socket()]
    assert len(sockets) == 1
    assert stat.S_IMODE(sockets[0].stat().st_mode) & 0o077 == 0


@pytest.mark.skipif(sys.platform == "win32", reason="names of channels are no paths there")
def test_the_folder_of_the_channel_may_have_any_name(environment: dict[str, str], tmp_path: Path) -> None:
    folder = Path(environment["XDG_RUNTIME_DIR"]) / "дом"
    folder.mkdir(mode=0o700)
    opened = OpenWindow(environment | {"XDG_RUNTIME_DIR": str(folder), "TMPDIR": str(folder)}, tmp_path / "first")
    try:
        assert arrival(environment | {"XDG_RUNTIME_DIR": str(folder), "TMPDIR": str(folder)}) == "TAKEN\n"
    finally:
        assert opened.close() == 0


# In one process


@pytest.fixture
def address() -> Iterator[Address]:
    with tempfile.TemporaryDirectory() as short:
        yield Address(Path(short), "0123456789abcdef")


def start_at(address: Address, *films: Path) -> Start:
    lock = QLockFile(str(address.lock))
    lock.setStaleLockTime(0)
    return Start(Handover(films), address, lock)


@pytest.fixture
def door(address: Address, qtbot: QtBot) -> Iterator[Doorkeeper]:
    made = start_at(address)
    assert made.arrive() is Arrival.FIRST
    assert made.lock is not None
    keeper = Doorkeeper(address, made.lock)
    keeper.listen()
    yield keeper
    keeper.close()


def connected(address: Address, qtbot: QtBot) -> QLocalSocket:
    socket = QLocalSocket()
    socket.connectToServer(address.channel())
    assert socket.waitForConnected(5000)
    return socket


def test_a_message_in_parts_is_taken_once_it_is_whole(door: Doorkeeper, address: Address, qtbot: QtBot) -> None:
    socket = connected(address, qtbot)
    message = packed(Handover((Path("/films").absolute(),), "token"))
    socket.write(message[:7])
    socket.flush()
    qtbot.wait(50)
    with qtbot.waitSignal(door.handed_over) as told:
        socket.write(message[7:])
        socket.flush()
    assert told.args == [Handover((Path("/films").absolute(),), "token")]
    qtbot.waitUntil(lambda: socket.bytesAvailable() == 1)


def test_who_talks_nonsense_is_not_listened_to(door: Doorkeeper, address: Address, qtbot: QtBot) -> None:
    socket = connected(address, qtbot)
    with qtbot.waitSignal(socket.disconnected), qtbot.assertNotEmitted(door.handed_over):
        socket.write(b"\xff\xff\xff\xffGET / HTTP/1.1")
        socket.flush()
    with qtbot.waitSignal(door.handed_over):  # others are
        other = connected(address, qtbot)
        other.write(packed(Handover(())))
        other.flush()


def test_once_the_window_is_closed_the_next_start_is_the_first(door: Doorkeeper, address: Address) -> None:
    door.close()
    following = start_at(address)
    assert following.arrive() is Arrival.FIRST
    assert address.channel() == ""


def test_where_no_lock_can_be_made_each_start_has_a_window(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    nowhere = Address(tmp_path / "file", "0123456789abcdef")
    assert start_at(nowhere).arrive() is Arrival.FIRST
    assert Start(Handover(()), None, None).arrive() is Arrival.FIRST


def test_a_second_window_can_be_asked_for(address: Address, qtbot: QtBot) -> None:
    held = start_at(address)
    assert held.arrive() is Arrival.FIRST
    box = SilentBox(start_at(address))
    qtbot.addWidget(box)
    box.show()
    beside, _give_up = box.buttons()
    beside.click()
    assert box.arrival is Arrival.BESIDE
    assert not box.isVisible()


@pytest.mark.skipif(sys.platform == "win32", reason="no process can be stopped there")
def test_the_question_goes_by_itself_once_the_first_answers(
    first: OpenWindow, environment: dict[str, str], tmp_path: Path
) -> None:
    until(lambda: arrival(environment) == "TAKEN\n")
    os.kill(first.process.pid, signal.SIGSTOP)
    film = support.write_film(tmp_path / "film.png")
    own = {**environment, "PYTHONPATH": str(PROJECT)}
    second = subprocess.Popen([sys.executable, "-m", "pneumoscan", str(film)], env=own)
    with pytest.raises(subprocess.TimeoutExpired):
        second.wait(6)
    os.kill(first.process.pid, signal.SIGCONT)
    assert second.wait(60) == 0
    until(lambda: first.films == [film])


def test_the_question_goes_by_itself_once_the_first_is_gone(address: Address, qtbot: QtBot) -> None:
    held = start_at(address)
    assert held.arrive() is Arrival.FIRST
    assert held.lock is not None
    box = SilentBox(start_at(address))
    qtbot.addWidget(box)
    box.show()
    box.try_again()
    assert box.isVisible()
    held.lock.unlock()  # its window is gone
    box.try_again()
    assert box.arrival is Arrival.FIRST
    assert not box.isVisible()


@pytest.mark.parametrize("half", [False, True])
def test_a_lock_that_nobody_holds_is_no_obstacle_whoever_it_names(address: Address, half: bool) -> None:
    """As after a power cut, once the number of the process is another's: here that of the tests themselves."""
    held = start_at(address)
    assert held.arrive() is Arrival.FIRST
    content = address.lock.read_bytes()
    assert held.lock is not None
    held.lock.unlock()
    address.lock.write_bytes(b"" if half else content)
    assert start_at(address).arrive() is Arrival.FIRST
    address.lock.write_bytes(b"" if half else content)
    assert start_at(address).try_quickly() is Arrival.FIRST


def test_a_lock_that_is_held_is_not_taken_away(address: Address, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arriving, "START_SECONDS", 1.5)
    held = start_at(address)
    assert held.arrive() is Arrival.FIRST
    assert start_at(address).arrive() is Arrival.SILENT
    assert start_at(address).try_quickly() is Arrival.SILENT
    assert address.lock.exists()


def test_where_the_current_folder_is_gone_films_are_looked_for_where_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    monkeypatch.setenv("PWD", str(gone))
    try:
        gone.rmdir()
    except OSError:
        pytest.skip("the system keeps the current folder")
    assert Start.of(["film.png", str(tmp_path)]).handover.paths == (gone / "film.png", tmp_path)


def test_an_empty_name_is_none_and_not_the_current_folder() -> None:
    assert Start.of(["", ""]).handover.paths == ()


def test_relative_paths_are_those_of_the_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert Start.of(["films/a.png", str(tmp_path)]).handover.paths == (tmp_path / "films" / "a.png", tmp_path)


def test_a_film_that_the_system_opens_is_told(qapp: Application, qtbot: QtBot, tmp_path: Path) -> None:
    film = tmp_path / "снимок.dcm"
    with qtbot.waitSignal(qapp.file_opened) as told:
        assert qapp.sendEvent(qapp, QFileOpenEvent(str(film)))
    assert told.args == [film]


# The message


@pytest.mark.skipif(sys.platform == "win32", reason="paths are text there")
def test_a_path_that_is_no_text_arrives_as_it_is() -> None:
    odd = Path(os.fsdecode(b"/films/\xff\xfe.png"))
    assert unpacked(packed(Handover((odd,)))) == Handover((odd,))


@pytest.mark.parametrize("length", range(6))
def test_a_message_that_has_not_come_to_its_end_is_waited_for(length: int) -> None:
    assert unpacked(packed(Handover(()))[:length]) is None


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b'{"paths": ["film.png"], "token": ""}',
        b'{"paths": 3, "token": ""}',
        b'{"paths": []}',
        b"\xff",
        b'{"paths": [], "token": "a\\u0000b"}',
    ],
)
def test_what_no_start_says_is_refused(content: bytes) -> None:
    with pytest.raises(MessageError):
        unpacked(len(content).to_bytes(4, "big") + content)


@pytest.mark.skipif(sys.platform == "win32", reason="paths are text there")
def test_a_path_that_the_system_cannot_have_is_refused() -> None:
    content = b'{"paths": ["/films/\\ud800.png"], "token": ""}'
    with pytest.raises(MessageError):
        unpacked(len(content).to_bytes(4, "big") + content)


def test_more_than_was_announced_is_refused() -> None:
    with pytest.raises(MessageError):
        unpacked(packed(Handover(())) + b"x")
