from __future__ import annotations

import dataclasses
import gc
import logging
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image

from pneumoscan import imaging
from pneumoscan.core import child_process
from pneumoscan.core.problem import Problem, ProblemCode, RejectedError, UnreadableError
from pneumoscan.core.radiograph import Radiograph
from pneumoscan.core.resources import resource_path
from pneumoscan.imaging import helper_process
from pneumoscan.imaging.isolation import Reader
from pneumoscan.imaging.limits import MAX_MEGAPIXELS, Limits, check_size
from tests.films import needs_films, some_films

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MISBEHAVE = "tests.imaging.bad_decoders:misbehave"
SLOW_DISK = "tests.imaging.bad_decoders:slow_disk"
HASTY = Limits(content_seconds=20, decoding_seconds=0.5, seconds_per_megapixel=0.5)


@pytest.fixture
def film(tmp_path: Path) -> Path:
    return write_film(tmp_path / "film.png")


@pytest.fixture
def bad(tmp_path: Path) -> Callable[[str], Path]:
    def write(action: str) -> Path:
        path = tmp_path / action
        path.write_text(action)
        return path

    return write


@pytest.fixture
def reader() -> Iterator[Reader]:
    with Reader(MISBEHAVE, HASTY) as reader:
        yield reader


def write_film(path: Path) -> Path:
    Image.fromarray(np.random.default_rng(0).integers(0, 255, (70, 80), np.uint8)).save(path)
    return path


def problem_of(reader: Callable[[Path], Radiograph], path: Path) -> Problem:
    with pytest.raises(RejectedError) as caught:
        reader(path)
    return caught.value.problem


def assert_same(one: Radiograph, other: Radiograph) -> None:
    for field in dataclasses.fields(Radiograph):
        if field.name != "pixels":
            assert getattr(one, field.name) == getattr(other, field.name)
    assert one.pixels.dtype == other.pixels.dtype
    np.testing.assert_array_equal(one.pixels, other.pixels)


def is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    status = Path(f"/proc/{process}/stat")
    return not status.is_file() or status.read_text(encoding="utf-8").rsplit(")", 1)[1].split()[0] != "Z"


def wait_until(is_so: Callable[[], bool]) -> None:
    end = time.monotonic() + 20
    while not is_so():
        assert time.monotonic() < end
        time.sleep(0.02)


def test_files_are_read_as_without_a_helper(film: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.png").touch()
    (tmp_path / "text.png").write_text("no film")
    Image.fromarray(np.arange(70 * 80, dtype=np.uint16).reshape(70, 80)).save(tmp_path / "deep.png")
    Image.new("RGB", (10, 10)).save(tmp_path / "tiny.webp")
    with Reader() as reader:
        for path in (film, tmp_path / "deep.png", tmp_path / "tiny.webp"):
            assert_same(reader(path), imaging.read(path))
        for path in (tmp_path / "empty.png", tmp_path / "text.png", tmp_path / "gone.png", tmp_path):
            assert problem_of(reader, path) == problem_of(imaging.read, path)


@needs_films
def test_real_films_are_read_as_without_a_helper() -> None:
    with Reader() as reader:
        for path in some_films(6):
            assert_same(reader(path), imaging.read(path))


def test_relative_and_odd_paths_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Reader() as reader:
        reader(write_film(tmp_path / "first.png"))
        monkeypatch.chdir(tmp_path)
        names = ["plain.png", "späces ü\n.png"] + ([os.fsdecode(b"\xff.png")] if sys.platform == "linux" else [])
        for name in names:
            write_film(Path(name))
            assert reader(Path(name)).source_format == "PNG"


def test_a_file_between_films_is_left_as_it_is(film: Path, reader: Reader) -> None:
    before = film.stat()
    film.chmod(0o400)
    reader(film)
    assert (film.stat().st_mtime_ns, film.stat().st_size) == (before.st_mtime_ns, before.st_size)


def test_one_helper_serves_all_files_of_a_thread(film: Path) -> None:
    with Reader("tests.imaging.bad_decoders:process_id") as reader:
        numbers = {int(reader(film).pixels[0, 0]) for _ in range(5)}
    assert len(numbers) == 1
    assert numbers != {os.getpid() % 65536}


@pytest.mark.parametrize("action", ["crash", "leave", "scribble"])
def test_a_decoder_that_breaks_costs_its_file_only(
    action: str, reader: Reader, film: Path, bad: Callable[[str], Path]
) -> None:
    for _ in range(2):
        assert problem_of(reader, bad(action)).code is ProblemCode.DECODER_CRASHED
        assert_same(reader(film), imaging.read(film))


def test_a_helper_that_an_earlier_file_damaged_does_not_cost_the_next(
    reader: Reader, film: Path, bad: Callable[[str], Path]
) -> None:
    assert problem_of(reader, bad("damage")).code is ProblemCode.NOT_AN_IMAGE
    assert_same(reader(film), imaging.read(film))


def test_a_decoder_that_does_not_end_is_ended(reader: Reader, film: Path, bad: Callable[[str], Path]) -> None:
    started = time.monotonic()
    found = problem_of(reader, bad("hang"))
    assert found.code is ProblemCode.TOO_SLOW
    assert time.monotonic() - started < 20
    assert_same(reader(film), imaging.read(film))


def test_a_large_picture_has_longer(film: Path) -> None:
    with Reader("tests.imaging.bad_decoders:large_but_slow", HASTY) as reader:
        assert reader(film).source_format == "PNG"


def test_a_disk_that_does_not_answer_is_no_fault_of_the_file(film: Path) -> None:
    with Reader(SLOW_DISK, dataclasses.replace(HASTY, content_seconds=0.5)) as reader:
        found = problem_of(reader, film)
    assert found.code is ProblemCode.UNREADABLE
    assert "disk" in found.sentence


@pytest.mark.skipif(sys.platform != "linux", reason="the number of pixels is the bound there")
def test_a_decoder_that_takes_too_much_memory_is_refused_it(
    reader: Reader, film: Path, bad: Callable[[str], Path]
) -> None:
    assert problem_of(reader, bad("eat")).code is ProblemCode.TOO_MUCH_MEMORY
    assert_same(reader(film), imaging.read(film))


def test_a_surprise_in_a_decoder_tells_its_kind_and_nothing_of_the_patient(
    reader: Reader, bad: Callable[[str], Path], caplog: pytest.LogCaptureFixture
) -> None:
    found = problem_of(reader, bad("surprise"))
    assert found == Problem(ProblemCode.UNEXPECTED, {"reason": "ZeroDivisionError"})
    assert "ZeroDivisionError" in caplog.text
    assert "Jane" not in found.sentence + caplog.text


def test_what_libraries_print_is_kept_off_the_terminal_and_the_answers(
    reader: Reader, bad: Callable[[str], Path], capfd: pytest.CaptureFixture[str]
) -> None:
    assert problem_of(reader, bad("chatter")).code is ProblemCode.NOT_AN_IMAGE
    assert capfd.readouterr() == ("", "")


def test_threads_read_at_once_and_get_their_own_films(tmp_path: Path) -> None:
    paths = []
    for grey in range(40, 200, 10):
        paths.append(tmp_path / f"{grey}.png")
        Image.new("L", (70, 80), grey).save(paths[-1])
    wrong: list[Path] = []

    def read_all(reader: Reader) -> None:
        wrong.extend(path for path in paths if reader(path).pixels[0, 0] != int(path.stem))

    with Reader() as reader:
        threads = [threading.Thread(target=read_all, args=(reader,)) for _ in range(5)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert wrong == []


def read_in_background(reader: Reader, path: Path) -> tuple[threading.Thread, list[ProblemCode]]:
    codes: list[ProblemCode] = []

    def read() -> None:
        try:
            reader(path)
        except UnreadableError as fault:
            codes.append(fault.problem.code)

    thread = threading.Thread(target=read)
    thread.start()
    return thread, codes


def test_as_many_helpers_are_started_ahead_as_there_is_work_for(film: Path) -> None:
    with Reader() as reader:
        reader.warm_up(2)
        assert len(reader._pool._all) == 2
        assert reader(film).pixels.size
        assert len(reader._pool._all) == 2


def test_closing_ends_a_read_at_once_and_leaves_nothing(film: Path) -> None:
    threads_before = threading.active_count()
    reader = Reader(SLOW_DISK)
    reader.warm_up()
    thread, codes = read_in_background(reader, film)
    wait_until(lambda: threading.active_count() == threads_before + 2)
    time.sleep(0.5)
    started = time.monotonic()
    reader.close()
    thread.join()
    assert time.monotonic() - started < 2
    assert codes == [ProblemCode.NOT_SCREENED]
    assert threading.active_count() == threads_before
    assert problem_of(reader, film).code is ProblemCode.NOT_SCREENED
    reader.close()


def test_closed_while_its_helper_comes_up_it_ends_too(film: Path) -> None:
    reader = Reader()
    thread, codes = read_in_background(reader, film)
    reader.close()
    thread.join(10)
    assert not thread.is_alive()
    assert codes == [ProblemCode.NOT_SCREENED]


def test_interrupted_it_gives_up_the_file_in_hand_only(film: Path, bad: Callable[[str], Path]) -> None:
    with Reader(MISBEHAVE) as reader:
        reader(film)
        thread, codes = read_in_background(reader, bad("hang"))
        while thread.is_alive():
            reader.interrupt()
            thread.join(0.1)
        assert codes == [ProblemCode.NOT_SCREENED]
        assert_same(reader(film), imaging.read(film))


def test_a_forgotten_reader_leaves_no_helper(film: Path) -> None:
    reader = Reader()
    reader(film)
    (helper,) = reader._pool._all
    del reader
    gc.collect()
    wait_until(lambda: not helper.is_alive)


def test_a_helper_that_was_ended_from_outside_is_replaced(film: Path, reader: Reader) -> None:
    reader(film)
    (helper,) = reader._pool._all
    os.kill(helper.process_id, signal.SIGTERM if os.name == "nt" else signal.SIGKILL)
    wait_until(lambda: not helper.is_alive)
    assert_same(reader(film), imaging.read(film))


def test_where_no_helper_starts_files_are_read_all_the_same(
    film: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(child_process, "_START", "raise SystemExit")
    with Reader() as reader, caplog.at_level(logging.WARNING):
        for _ in range(2):
            assert_same(reader(film), imaging.read(film))
    assert len(caplog.records) == 1
    monkeypatch.setattr(sys, "executable", str(film.parent / "gone"))
    with Reader() as reader:
        reader.warm_up()
        assert_same(reader(film), imaging.read(film))


@pytest.mark.parametrize("module", ["pneumoscan", "pneumoscan.app"])
def test_the_packaged_program_is_its_own_helper(film: Path, monkeypatch: pytest.MonkeyPatch, module: str) -> None:
    def command(flag: str, _module: str, arguments: list[str]) -> list[str]:
        return [sys.executable, "-m", module, flag, *arguments]

    monkeypatch.setattr(child_process, "_command", command)
    with Reader("tests.imaging.bad_decoders:process_id") as reader:
        assert int(reader(film).pixels[0, 0]) != os.getpid() % 65536


# Reads a film, tells the helper's number, and waits to be killed, in the midst of another film or between two.
PARENT = """
import os, sys, time
sys.path.insert(0, os.getcwd())
from pathlib import Path
from pneumoscan.imaging.isolation import Reader
from pneumoscan.imaging.limits import Limits
reader = Reader(sys.argv[1], Limits(content_seconds=2))
reader.warm_up()
helper, = reader._pool._all
print(helper.process_id, flush=True)
if len(sys.argv) > 2:
    reader(Path(sys.argv[2]))
time.sleep(60)
"""


@pytest.mark.skipif(os.name == "nt", reason="looks at processes in another way")
@pytest.mark.parametrize("is_at_work", [False, True])
def test_the_helper_ends_when_the_program_is_killed(
    film: Path, monkeypatch: pytest.MonkeyPatch, *, is_at_work: bool
) -> None:
    arguments = [SLOW_DISK, str(film)] if is_at_work else [MISBEHAVE]
    command = [sys.executable, "-c", PARENT, *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        helper = int(parent.stdout.readline())
        time.sleep(1)
        assert is_running(helper)
        parent.kill()
    wait_until(lambda: not is_running(helper))


@pytest.mark.skipif(os.name == "nt", reason="signals are sent differently there")
def test_ctrl_c_is_left_to_the_program(film: Path, reader: Reader) -> None:
    reader(film)
    (helper,) = reader._pool._all
    for number in (signal.SIGINT, signal.SIGTERM):
        os.kill(helper.process_id, number)
    reader(film)
    assert set(reader._pool._all) == {helper}


@pytest.mark.skipif(os.name == "nt", reason="signals are sent differently there")
def test_an_answer_that_was_not_waited_for_is_not_taken_for_the_next_files(
    film: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other.png"
    Image.new("L", (70, 80), 99).save(other)
    with Reader("tests.imaging.bad_decoders:large_but_slow") as reader:
        reader.warm_up()
        next(iter(reader._pool._all)).wait_until_ready()
        monkeypatch.setattr(helper_process.HelperProcess, "wait_until_ready", lambda _self: None)
        # To the thread that waits: a signal to another one would not wake it.
        waiting = threading.get_ident()
        threading.Timer(0.3, lambda: signal.pthread_kill(waiting, signal.SIGINT)).start()
        before = signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored where the tests run in background
        with pytest.raises(KeyboardInterrupt):
            reader(film)
        signal.signal(signal.SIGINT, before)
        monkeypatch.undo()
        assert reader(other).pixels[0, 0] == 99


def test_a_helper_imports_nothing_that_it_does_not_need() -> None:
    program = (
        "import sys; from pneumoscan.imaging import helper; helper.resolve('pneumoscan.imaging.loading:read');"
        "print(*[name for name in ('PySide6', 'cv2', 'keras', 'tensorflow') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


@pytest.mark.parametrize(("name", "is_loaded"), [("synthetic-normal-1.jpg", False), ("synthetic-normal-3.dcm", True)])
def test_only_a_dicom_file_has_pydicom_loaded(name: str, is_loaded: bool) -> None:
    with Reader("tests.imaging.bad_decoders:tells_of_pydicom") as reader:
        assert bool(reader(resource_path("samples") / name).pixels[0, 0]) is is_loaded


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lets a pipe be widened")
def test_a_film_does_not_pass_in_small_pieces(film: Path) -> None:
    import fcntl

    with Reader() as reader:
        reader(film)
        (helper,) = reader._pool._all
        assert helper._process.stdout is not None
        assert fcntl.fcntl(helper._process.stdout, fcntl.F_GETPIPE_SZ) >= 2**20


def test_no_module_in_the_current_folder_gets_into_a_helper(
    film: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "numpy.py").write_text("raise SystemExit")
    monkeypatch.chdir(tmp_path)
    with Reader("tests.imaging.bad_decoders:process_id") as reader:
        assert int(reader(film).pixels[0, 0]) != os.getpid() % 65536


def test_a_picture_of_more_pixels_than_any_film_is_refused() -> None:
    check_size(10_000, MAX_MEGAPIXELS * 100)
    with pytest.raises(UnreadableError) as caught:
        check_size(10_001, MAX_MEGAPIXELS * 100)
    assert caught.value.problem.code is ProblemCode.TOO_MANY_PIXELS
