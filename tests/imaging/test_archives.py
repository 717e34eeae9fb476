from __future__ import annotations

import io
import os
import struct
import sys
import tracemalloc
import warnings
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import IO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pneumoscan.core.problem import ProblemCode, UnreadableError
from pneumoscan.imaging import archive_directory, archives
from tests.imaging.bundles import pack

LIMIT = 512 * 1024 * 1024
METHODS = [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA]
NASTY = [
    "../up.dcm",
    "/etc/passwd",
    "C:\\films\\a.dcm",
    "a\\..\\..\\b",
    "line\nfeed",
    "..",
    "./x",
    "//server/x",
    "a//b",
    "x:y",
]


def patch(path: Path, old: bytes, new: bytes) -> None:
    content = path.read_bytes()
    assert old in content
    path.write_bytes(content.replace(old, new))


def listed(path: Path) -> list[str]:
    return [member.relative_to(path).as_posix() for member in archives.members(path)]


def refusal(path: Path) -> tuple[ProblemCode, str]:
    with pytest.raises(UnreadableError) as caught:
        archives.read_member(path, LIMIT)
    return caught.value.problem.code, caught.value.problem.sentence


def central_record(content: bytes, number: int = 0) -> int:
    """Where the n-th record of the directory begins."""
    place = -1
    for _ in range(number + 1):
        place = content.index(b"PK\x01\x02", place + 1)
    return place


def change_directory(path: Path, offset: int, value: bytes, number: int = 0) -> None:
    """Write `value` into a field of the n-th record of the directory (APPNOTE 4.3.12)."""
    content = bytearray(path.read_bytes())
    place = central_record(bytes(content), number) + offset
    content[place : place + len(value)] = value
    path.write_bytes(content)


def test_members_are_listed_as_a_folder_would_be(tmp_path: Path) -> None:
    names = ["b/2", "b/1", "a.png", "b/c/x", "z.png", "a/y"]
    path = pack(tmp_path / "films.zip", dict.fromkeys(names, b"x"))
    assert listed(path) == ["a.png", "z.png", "a/y", "b/1", "b/2", "b/c/x"]


def test_folders_and_litter_are_no_members(tmp_path: Path) -> None:
    names = ["a/", "a/x.png", "__MACOSX/a/._x.png", ".hidden/x.png", "a/Thumbs.db", "a/~$x.png", "desktop.ini"]
    assert listed(pack(tmp_path / "films.zip", dict.fromkeys(names, b""))) == ["a/x.png"]


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("content", [b"", b"film", os.urandom(300_000), bytes(3_000_000)])
def test_every_way_of_packing_gives_the_bytes_back(tmp_path: Path, method: int, content: bytes) -> None:
    path = pack(tmp_path / "films.zip", {"a/film": content, "b": b"other"}, method)
    assert archives.read_member(path / "a" / "film", LIMIT) == content


def test_an_archive_that_was_streamed_is_read(tmp_path: Path) -> None:
    class Pipe(io.RawIOBase):
        """What cannot go back to fill in the sizes, so that they follow the data (APPNOTE 4.3.9)."""

        def __init__(self, path: Path) -> None:
            self.stream = path.open("wb")

        def writable(self) -> bool:
            return True

        def write(self, data: bytes) -> int:  # type: ignore[override]
            return self.stream.write(data)

    with Pipe(tmp_path / "films.zip") as pipe:
        with (
            zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as archive,
            archive.open("x", "w", force_zip64=True) as to,
        ):
            to.write(b"film" * 1000)
        pipe.stream.close()
    assert archives.read_member(tmp_path / "films.zip" / "x", LIMIT) == b"film" * 1000


def test_an_archive_of_more_members_than_the_old_format_counts_is_understood(tmp_path: Path) -> None:
    """Zip64: the number of members no longer fits into 16 bits."""
    path = pack(tmp_path / "films.zip", {f"{number}/": b"" for number in range(65_600)} | {"film": b"x"})
    assert listed(path) == ["film"]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(NASTY), st.text(st.characters(exclude_categories=["Cs"]), max_size=20))))
def test_any_names_stay_below_the_archive_and_keep_their_content(
    tmp_path_factory: pytest.TempPathFactory, names: list[str]
) -> None:
    path = tmp_path_factory.mktemp("zip") / "films.zip"
    with warnings.catch_warnings(), zipfile.ZipFile(path, "w") as to:
        warnings.simplefilter("ignore")  # names may repeat
        for number, name in enumerate(names):
            to.writestr(zipfile.ZipInfo(name.split("\0")[0] or "empty"), str(number))
    with path.open("rb") as stream:
        below = list(archive_directory.read(stream).members)
    places = [os.path.normpath(path / name) for name in below]
    assert len(set(places)) == len(places)
    assert all(place.startswith(f"{path}{os.sep}") for place in places)
    contents = [archives.read_member(Path(place), LIMIT).decode() for place in places]
    stored = [name.split("\0")[0] or "empty" for name in names]  # where names end in an archive
    assert sorted(contents) == sorted(str(n) for n, name in enumerate(stored) if not name.endswith(("/", "\\")))


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../up.dcm", "up.dcm"),
        ("/etc/passwd", "etc/passwd"),
        ("C:\\films\\a.dcm", "C_/films/a.dcm"),
        ("a\\..\\..\\b", "a/b"),
        ("line\nfeed", "line_feed"),
        ("..", "_"),
        ("long/" * 400 + "film.dcm", "g/" + "long/" * 198 + "film.dcm"),
    ],
)
def test_names_that_lead_elsewhere_are_made_harmless(tmp_path: Path, name: str, safe: str) -> None:
    path = pack(tmp_path / "films.zip", {name: b"content"})
    assert listed(path) == [safe]
    assert archives.read_member(path / safe, LIMIT) == b"content"


def test_names_that_come_twice_are_numbered(tmp_path: Path) -> None:
    names = ["a/x.dcm", "a//x.dcm", "a/x (2).dcm", "b\\y", "b/y"]
    path = pack(tmp_path / "films.zip", {name: name.encode() for name in names})
    assert listed(path) == ["a/x (2) (2).dcm", "a/x (2).dcm", "a/x.dcm", "b/y", "b/y (2)"]
    assert archives.read_member(path / "a" / "x (2).dcm", LIMIT) == b"a//x.dcm"


def test_a_member_without_a_name_is_read(tmp_path: Path) -> None:
    path = pack(tmp_path / "films.zip", {"zero": b"film"})
    patch(path, b"zero", b"\0ero")
    assert [archives.read_member(member, LIMIT) for member in archives.members(path)] == [b"film"]


def test_names_in_an_old_code_page_are_read(tmp_path: Path) -> None:
    path = pack(tmp_path / "films.zip", {"r_ntgen.dcm": b"film"})
    patch(path, b"r_ntgen", b"r\x94ntgen")
    assert listed(path) == ["röntgen.dcm"]
    assert archives.read_member(path / "röntgen.dcm", LIMIT) == b"film"


def test_a_name_on_the_disk_is_never_opened(tmp_path: Path) -> None:
    secret = tmp_path / "secret.dcm"
    secret.write_bytes(b"secret")
    path = pack(tmp_path / "films.zip", {"../secret.dcm": b"packed", str(secret): b"packed too"})
    contents = {archives.read_member(member, LIMIT) for member in archives.members(path)}
    assert contents == {b"packed", b"packed too"}


def test_what_is_not_in_the_archive_is_missing(tmp_path: Path) -> None:
    path = pack(tmp_path / "films.zip", {"a/film": b"x"})
    text = tmp_path / "text.zip"
    text.write_text("no archive")
    for place in (path / "gone", path / "a", path / "a" / "film" / "x", text / "film", tmp_path / "no.zip" / "film"):
        with pytest.raises(FileNotFoundError):
            archives.read_member(place, LIMIT)


def test_what_is_an_archive_is_told_by_its_content(tmp_path: Path) -> None:
    assert archives.is_archive(pack(tmp_path / "films.dat", {"film": b"x"}))
    assert archives.is_archive(pack(tmp_path / "empty.zip", {}))
    (tmp_path / "text.zip").write_text("no archive")
    (tmp_path / "short.zip").write_bytes(b"PK")
    (tmp_path / "polyglot.dcm").write_bytes(b"PK\x03\x04".ljust(128, b"\0") + b"DICM")
    for name in ("text.zip", "short.zip", "polyglot.dcm", "gone.zip", "."):
        assert not archives.is_archive(tmp_path / name)


@pytest.mark.parametrize("mark", ["[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF"])
def test_documents_and_programs_are_no_archives(tmp_path: Path, mark: str) -> None:
    path = pack(tmp_path / "letter", {mark: b"x", "media/image1.png": b"x"})
    assert not archives.is_archive(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no such pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.zip")
    assert not archives.is_archive(tmp_path / "pipe.zip")


def test_a_truncated_archive_is_refused(tmp_path: Path) -> None:
    path = pack(tmp_path / "films.zip", {"a": os.urandom(5000), "b": os.urandom(5000)})
    path.write_bytes(path.read_bytes()[:7000])
    assert archives.is_archive(path)
    assert refusal(path / "a")[0] is ProblemCode.ARCHIVE


def test_any_cut_and_any_change_is_a_named_problem(tmp_path: Path) -> None:
    whole = pack(tmp_path / "films.zip", {"a": b"first" * 9, "b": b"second" * 9}).read_bytes()
    path = tmp_path / "changed.zip"
    for place in range(len(whole)):
        for changed in (whole[:place], whole[:place] + bytes([whole[place] ^ 0x80]) + whole[place + 1 :]):
            path.write_bytes(changed)
            outcome = []
            try:
                outcome = [archives.read_member(member, LIMIT) for member in archives.members(path)]
            except (UnreadableError, FileNotFoundError):
                continue
            assert set(outcome) <= {b"first" * 9, b"second" * 9}


def test_a_locked_member_is_named(tmp_path: Path) -> None:
    path = pack(tmp_path / "films.zip", {"film": b"x"})
    change_directory(path, 8, b"\x01")
    code, sentence = refusal(path / "film")
    assert code is ProblemCode.ARCHIVE
    assert "password" in sentence


def test_an_unknown_way_of_packing_is_named(tmp_path: Path) -> None:
    path = pack(tmp_path / "films.zip", {"film": b"x"})
    change_directory(path, 10, b"\x09")  # Deflate64
    code, sentence = refusal(path / "film")
    assert code is ProblemCode.ARCHIVE
    assert "unusual" in sentence


@pytest.mark.parametrize("method", METHODS)
def test_a_damaged_member_costs_itself_only(tmp_path: Path, method: int) -> None:
    path = pack(tmp_path / "films.zip", {"a": os.urandom(9000), "b": b"sound"}, method)
    content = bytearray(path.read_bytes())
    content[4000:4100] = bytes(100)
    path.write_bytes(content)
    assert refusal(path / "a")[0] is ProblemCode.DAMAGED
    assert archives.read_member(path / "b", LIMIT) == b"sound"


def test_a_wrong_checksum_is_damage(tmp_path: Path) -> None:
    path = pack(tmp_path / "films.zip", {"film": b"content"})
    change_directory(path, 16, b"\0\0\0\0")
    assert refusal(path / "film")[0] is ProblemCode.DAMAGED


def test_what_inflates_without_end_is_not_inflated(tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("film", "w") as stream:
        for _ in range(70):
            stream.write(bytes(1 << 20))
    code, sentence = refusal(path / "film")
    assert code is ProblemCode.DAMAGED
    assert "without end" in sentence
    change_directory(path, 24, struct.pack("<L", 600 << 20))
    code, sentence = refusal(path / "film")
    assert code is ProblemCode.FILE_TOO_LARGE
    assert "600 MB" in sentence
    assert "512" in sentence


@pytest.mark.parametrize("method", METHODS[1:])
def test_a_bomb_that_states_a_small_size_takes_no_more_than_that(tmp_path: Path, method: int) -> None:
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", method) as archive, archive.open("film", "w") as stream:
        for _ in range(80):
            stream.write(bytes(1 << 20))
    change_directory(path, 24, struct.pack("<L", 100_000))
    archives.members(path)
    tracemalloc.start()
    code, _ = refusal(path / "film")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert code is ProblemCode.DAMAGED
    assert peak < 10 << 20


def test_members_that_share_their_data_are_refused(tmp_path: Path) -> None:
    path = pack(tmp_path / "films.zip", {"a": b"x" * 99, "b": b"x" * 99})
    change_directory(path, 42, b"\0\0\0\0", number=1)
    code, sentence = refusal(path / "b")
    assert code is ProblemCode.ARCHIVE
    assert "overlap" in sentence


def test_the_number_of_members_and_the_length_of_their_names_are_bounded(tmp_path: Path) -> None:
    many = pack(tmp_path / "many.zip", {str(number): b"" for number in range(20_001)}, zipfile.ZIP_STORED)
    long = pack(tmp_path / "long.zip", {f"{number}{'x' * 9000}": b"" for number in range(1000)}, zipfile.ZIP_STORED)
    for path, words in ((many, "20,000"), (long, "too long")):
        with pytest.raises(UnreadableError, match=words):
            archives.members(path)


def test_the_directory_is_read_once_and_again_when_the_archive_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads: list[IO[bytes]] = []
    original = archive_directory.read

    def counted(stream: IO[bytes]) -> archive_directory.Directory:
        reads.append(stream)
        return original(stream)

    monkeypatch.setattr(archive_directory, "read", counted)
    path = pack(tmp_path / "films.zip", {str(number): str(number).encode() for number in range(200)})
    with ThreadPoolExecutor(4) as threads:
        archives.members(path)
        contents = list(threads.map(lambda n: archives.read_member(path / str(n), LIMIT), range(200)))
    assert contents == [str(number).encode() for number in range(200)]
    assert len(reads) == 1
    pack(path, {"another": b"x"})
    assert listed(path) == ["another"]


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_no_archive_stays_open(tmp_path: Path) -> None:
    path = pack(tmp_path / "films.zip", {"film": b"x"})
    archives.read_member(path / "film", LIMIT)
    opened = [os.path.realpath(handle) for handle in Path("/proc/self/fd").iterdir()]
    assert str(path) not in opened


def test_an_archive_that_may_not_be_read_is_not_called_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = pack(tmp_path / "films.zip", {"film": b"x"})

    def refuse(*_arguments: object, **_options: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)  # as root, the tests could open it
    assert not archives.is_archive(path)
    with pytest.raises(PermissionError):
        archives.read_member(path / "film", LIMIT)
