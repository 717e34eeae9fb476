from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

import pytest

from pneumoscan import cli
from pneumoscan.classifier import installed
from pneumoscan.headless import models
from pneumoscan.updates.store import Store
from tests.updates import made

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Command = Callable[..., int]


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Command:
    """The command line, with the models of this test and the tests' key."""
    real = models.run
    monkeypatch.setattr(models, "run", lambda options: real(options, Store(tmp_path / "models", made.KEYS)))
    return lambda *words: cli.main(["models", *map(str, words)])


@pytest.fixture
def harsher(tmp_path: Path) -> Path:
    return made.write(tmp_path / "harsher.pneumoscan-model", made.recalibrated("harsher 93.0", offset=30.0))


def test_a_model_is_tried_installed_listed_and_gone_back_from(
    command: Command, harsher: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command("install", harsher, "--yes") == 0
    told = capsys.readouterr().out
    assert re.search(r"synthetic-pneumonia-1\.jpg: PNEUMONIA \d\.\d{3} -> NORMAL 0\.000\n", told)
    assert "films 4 come out differently" in told
    assert "Research use only" in told
    assert "full: harsher 93.0, in force" in told
    assert command("rollback", "full") == 0
    assert "full: harsher 93.0, not in force" in capsys.readouterr().out
    assert command("rollback", "full") == 2
    assert "none before it" in capsys.readouterr().err


def test_nothing_is_installed_without_a_yes(
    command: Command, harsher: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert command("install", harsher) == 2
    assert "Nothing was installed" in capsys.readouterr().err
    assert not (tmp_path / "models" / installed.IN_FORCE_FILE).exists()


def test_what_is_not_signed_is_refused_in_a_sentence(
    command: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    film = made.write(tmp_path / "film.png", b"no model")
    assert command("install", film, "--yes") == 2
    assert "The file is no model" in capsys.readouterr().err


def test_an_older_model_needs_the_word(command: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    older = made.write(tmp_path / "older.pneumoscan-model", made.recalibrated("older 0.1", 0.5))
    assert command("install", older, "--yes") == 2
    assert "is older than" in capsys.readouterr().err
    assert command("install", older, "--yes", "--older") == 0


def test_a_list_tells_what_cannot_be_used(
    command: Command, harsher: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command("install", harsher, "--yes")
    next((tmp_path / "models" / "full").glob("*/signature")).write_bytes(b"")
    capsys.readouterr()
    assert command("list") == 0
    assert "cannot be used (its signature is wrong" in capsys.readouterr().out
    (tmp_path / "models" / installed.IN_FORCE_FILE).write_text("{")
    assert command("list") == 2
