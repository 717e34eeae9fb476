from __future__ import annotations

import os
from pathlib import Path

import pytest

from pneumoscan.discovery import discover


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
    for name in (".DS_Store", "Thumbs.db", ".trash/film.png", "film.png"):
        touch(tmp_path / name)
    assert [study.path.name for study in discover([tmp_path])] == ["film.png"]
    assert [study.path.name for study in discover([tmp_path / "Thumbs.db"])] == ["Thumbs.db"]


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
