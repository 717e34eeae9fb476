from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from pneumoscan.core.files import atomic_path

if TYPE_CHECKING:
    from pathlib import Path


def test_the_new_file_takes_the_old_ones_place_whole(tmp_path: Path) -> None:
    target = tmp_path / "result.csv"
    target.write_text("old")
    with atomic_path(target) as path:
        path.write_text("new")
        assert target.read_text() == "old"
    assert target.read_text() == "new"
    assert list(tmp_path.iterdir()) == [target]


def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "result.csv"
    target.write_text("old")

    def fail_half_way() -> None:
        with atomic_path(target) as path:
            path.write_text("half")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail_half_way()
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_missing_folder_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"), atomic_path(tmp_path / "gone" / "result.csv"):
        pass


@pytest.mark.skipif(os.name == "nt", reason="no named pipes in folders there")
def test_a_pipe_or_device_is_never_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OSError, match="not an ordinary file"), atomic_path(tmp_path / "pipe"):
        pass
    assert (tmp_path / "pipe").is_fifo()


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_a_link_stays_a_link_and_long_names_are_no_fault(tmp_path: Path) -> None:
    target, link = tmp_path / ("\u80ba" * 80 + ".csv"), tmp_path / "link.csv"
    link.symlink_to(target)
    with atomic_path(link) as path:
        path.write_text("new")
    assert link.is_symlink()
    assert target.read_text() == "new"


def test_a_fault_names_the_file_that_was_wanted(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="full") as caught, atomic_path(tmp_path / "report.pdf") as part:
        raise OSError(28, "the disk is full", str(part))
    assert caught.value.filename == str(tmp_path / "report.pdf")


def test_a_folder_that_is_missing_is_told_by_the_name_of_the_file(tmp_path: Path) -> None:
    target = tmp_path / "missing" / "report.pdf"
    with pytest.raises(FileNotFoundError) as caught, atomic_path(target):
        pass
    assert caught.value.filename == str(target)
