from __future__ import annotations

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
