from __future__ import annotations

import os
from pathlib import Path

import pytest

from pneumoscan import imaging
from pneumoscan.core.problem import ProblemCode, UnreadableError
from pneumoscan.discovery import discover
from pneumoscan.imaging import archives, media
from tests.imaging.bundles import burn, change_records, dicom, pack, pack_folder, png


def touch(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    return path


def test_folders_are_searched_to_the_bottom_in_order(tmp_path: Path) -> None:
    names = ["b.png", "a/2.dcm", "a/1", "a/deep/er/x.jpg"]
    for name in names:
        touch(tmp_path / name)
    found = [study.path.relative_to(tmp_path).as_posix() for study in discover([tmp_path])]
    assert found == ["b.png", "a/1", "a/2.dcm", "a/deep/er/x.jpg"]


def test_a_file_counts_once_however_it_is_pointed_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    touch(tmp_path / "film.png")
    monkeypatch.chdir(tmp_path)
    given = [Path("film.png"), Path("./film.png"), tmp_path / "film.png", tmp_path, Path("sub/../film.png")]
    assert [study.path for study in discover(given)] == [Path("film.png")]


def test_litter_and_hidden_files_are_left_out_of_folders_only(tmp_path: Path) -> None:
    litter = [".DS_Store", "Thumbs.db", ".trash/film.png", "._film.png", "~$film.png", "Picasa.ini"]
    litter += ["__MACOSX/film.png", "@eaDir/film.png", "$RECYCLE.BIN/film.png"]
    for name in [*litter, "film.png"]:
        touch(tmp_path / name)
    assert [study.path.name for study in discover([tmp_path])] == ["film.png"]
    assert [study.path.name for study in discover([tmp_path], as_files=True)] == ["film.png"]
    assert [study.path.name for study in discover([tmp_path / "Thumbs.db"])] == ["Thumbs.db"]


def found(folder: Path, *given: Path) -> list[str]:
    return [study.path.relative_to(folder).as_posix() for study in discover(given or [folder])]


def test_a_missing_path_is_listed(tmp_path: Path) -> None:
    assert [study.path for study in discover([tmp_path / "gone.png"])] == [tmp_path / "gone.png"]


def test_a_link_to_a_folder_above_does_not_loop(tmp_path: Path) -> None:
    touch(tmp_path / "a" / "film.png")
    (tmp_path / "a" / "up").symlink_to(tmp_path, target_is_directory=True)
    assert [study.path.name for study in discover([tmp_path])].count("film.png") == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_names_that_are_no_text_are_listed(tmp_path: Path) -> None:
    name = os.fsdecode(b"film-\xff.png")
    touch(tmp_path / name)
    assert [study.path.name for study in discover([tmp_path])] == [name]


def test_archives_are_like_folders(tmp_path: Path) -> None:
    pack(tmp_path / "b.zip", {"two/x": png(), "one.png": png(), "__MACOSX/._one.png": b""})
    touch(tmp_path / "a.png")
    touch(tmp_path / "c" / "d.png")
    expected = ["b.zip/one.png", "b.zip/two/x"]
    assert found(tmp_path) == ["a.png", *expected, "c/d.png"]
    assert found(tmp_path, tmp_path / "b.zip") == expected
    assert found(tmp_path, tmp_path / "b.zip" / "two" / "x", tmp_path / "b.zip") == expected[::-1]
    assert [imaging.read(study.path).source_format for study in discover([tmp_path / "b.zip"])] == ["PNG", "PNG"]


def test_archives_are_known_by_their_content(tmp_path: Path) -> None:
    pack(tmp_path / "films", {"x": png()})
    pack(tmp_path / "films.bak", {"x": png()})
    (tmp_path / "text.zip").write_text("no archive")
    pack(tmp_path / "letter.docx", {"[Content_Types].xml": b"", "x": png()})
    assert found(tmp_path) == ["films/x", "films.bak/x", "letter.docx", "text.zip"]


def test_what_is_named_like_a_film_is_opened_only_if_it_was_pointed_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = pack(tmp_path / "films.jpg", {"x": png()})
    assert found(tmp_path, path) == ["films.jpg/x"]
    opened: list[Path] = []
    monkeypatch.setattr(archives, "is_archive", opened.append)
    assert found(tmp_path) == ["films.jpg"]
    assert opened == []


def test_an_archive_that_cannot_be_opened_is_a_row_with_its_reason(tmp_path: Path) -> None:
    whole = pack(tmp_path / "empty.zip", {"folder/": b""}).read_bytes()
    (tmp_path / "cut.zip").write_bytes(pack(tmp_path / "sound.zip", {"x": png()}).read_bytes()[: len(whole)])
    assert found(tmp_path) == ["cut.zip", "empty.zip", "sound.zip/x"]
    for name in ("cut.zip", "empty.zip"):
        with pytest.raises(UnreadableError) as caught:
            imaging.read(tmp_path / name)
        assert caught.value.problem.code is ProblemCode.ARCHIVE


def test_films_are_given_before_the_rest_is_looked_at(tmp_path: Path) -> None:
    touch(tmp_path / "a.png")
    touch(tmp_path / "b" / "gone.png")
    studies = discover([tmp_path, tmp_path / "c"])
    assert next(studies).path == tmp_path / "a.png"
    (tmp_path / "b" / "gone.png").rename(tmp_path / "b" / "new.png")
    assert next(studies).path == tmp_path / "b" / "new.png"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no such pipes")
def test_a_pipe_is_listed_without_waiting_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "DICOMDIR")
    os.mkfifo(tmp_path / "pipe")
    assert found(tmp_path) == ["pipe"]
    assert found(tmp_path, tmp_path / "DICOMDIR") == ["DICOMDIR"]


def test_a_path_that_cannot_be_looked_at_is_a_row(tmp_path: Path) -> None:
    too_long = tmp_path / ("x" * 5000)
    assert [study.path for study in discover([too_long])] == [too_long]


def test_of_a_cd_only_the_films_count(tmp_path: Path) -> None:
    films = [path.relative_to(tmp_path).as_posix() for path in burn(tmp_path / "cd", 3)]
    touch(tmp_path / "a.png")
    touch(tmp_path / "cd2" / "z.png")
    assert found(tmp_path) == ["a.png", *films, "cd2/z.png"]
    assert found(tmp_path, tmp_path / "cd") == films
    assert found(tmp_path, tmp_path / "cd" / "DICOMDIR") == films
    assert {imaging.read(tmp_path / name).source_format for name in films} == {"DICOM"}


def test_a_missing_film_of_a_cd_is_a_row(tmp_path: Path) -> None:
    films = burn(tmp_path / "cd", 3)
    films[1].unlink()
    assert [study.path for study in discover([tmp_path])] == films
    with pytest.raises(UnreadableError) as caught:
        imaging.read(films[1])
    assert caught.value.problem.code is ProblemCode.NOT_FOUND


def test_names_that_a_cd_spells_otherwise_are_found(tmp_path: Path) -> None:
    burn(tmp_path / "cd", 1)
    for folder in ("PT000000/ST000000/SE000000/IM000000", "PT000000/ST000000/SE000000", "PT000000", "DICOMDIR"):
        path = tmp_path / "cd" / folder
        path.rename(path.with_name(path.name.lower() + (".;1" if path.is_file() else "")))
    assert found(tmp_path) == ["cd/pt000000/ST000000/se000000/im000000.;1"]


def test_a_broken_or_foreign_dicomdir_is_left_out_and_the_folder_searched(tmp_path: Path) -> None:
    films = [path.relative_to(tmp_path).as_posix() for path in burn(tmp_path / "cd", 1)]
    everything = ["cd/AUTORUN.INF", "cd/VIEWER.EXE", "cd/HELP/INDEX.HTM", "cd/HELP/LOGO.PNG", *films]
    directory = tmp_path / "cd" / "DICOMDIR"
    change_records(directory, ReferencedFileID=["OTHER", "CD"])
    assert found(tmp_path) == everything
    change_records(directory, ReferencedFileID=["..", "OUT"])
    assert found(tmp_path) == everything
    directory.write_text("damaged")
    assert found(tmp_path) == everything
    assert found(tmp_path, directory) == ["cd/DICOMDIR"]


def test_a_dicomdir_alone_tells_what_is_missing(tmp_path: Path) -> None:
    films = burn(tmp_path / "cd", 1)
    touch(tmp_path / "copied" / "x").unlink()
    (tmp_path / "cd" / "DICOMDIR").rename(tmp_path / "copied" / "DICOMDIR")
    expected = tmp_path / "copied" / films[0].relative_to(tmp_path / "cd")
    assert [study.path for study in discover([tmp_path / "copied"])] == [expected]


def test_cds_in_an_archive_are_cds(tmp_path: Path) -> None:
    films = [path.relative_to(tmp_path / "all") for path in burn(tmp_path / "all" / "cd1", 2)]
    films += [path.relative_to(tmp_path / "all") for path in burn(tmp_path / "all" / "cd2", 1)]
    (tmp_path / "all" / "cd3").mkdir()
    (tmp_path / "all" / "cd3" / "DICOMDIR").write_text("damaged")
    dicom(tmp_path / "all" / "cd3" / "film")
    archive = pack_folder(tmp_path / "cds.zip", tmp_path / "all")
    expected = [*films, Path("cd3/film")]
    assert [study.path.relative_to(archive) for study in discover([archive])] == expected
    assert {imaging.read(study.path).source_format for study in discover([archive])} == {"DICOM"}


def test_the_order_of_an_archive_is_kept_around_its_cds() -> None:
    files = [Path(name) for name in ("z/a.png", "z/b/1", "z/b/DICOMDIR", "z/b/x.exe", "z/c/DICOMDIR", "z/c/d")]
    references: dict[Path, list[media.Reference]] = {Path("z/b/DICOMDIR"): [("1",), ("2",)]}
    chosen = media.films_among(files, lambda directory: references.get(directory, []))
    assert [path.as_posix() for path in chosen] == ["z/a.png", "z/b/1", "z/b/2", "z/c/d"]


def test_archives_and_cds_may_count_as_the_files_that_they_are(tmp_path: Path) -> None:
    burn(tmp_path / "cd", 1)
    pack(tmp_path / "films.zip", {"x": png()})
    names = [study.path.name for study in discover([tmp_path], as_files=True)]
    assert names[0] == "films.zip"
    assert {"DICOMDIR", "VIEWER.EXE"} < set(names)
    assert [study.path.name for study in discover([tmp_path / "films.zip"], as_files=True)] == ["films.zip"]
