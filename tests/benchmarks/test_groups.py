from __future__ import annotations

import importlib
import json
from typing import TYPE_CHECKING

import pytest

from benchmarks import groups, setting
from benchmarks.__main__ import main
from benchmarks.results import Comparison, Figure, NotMeasured

if TYPE_CHECKING:
    from pathlib import Path

MADE = "tests.benchmarks.made_groups"


@pytest.fixture
def _made_groups(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(groups, "GROUPS", {"broken": (f"{MADE}:breaks_down",), "sound": (f"{MADE}:works",)})


@pytest.mark.parametrize("place", [place for places in groups.GROUPS.values() for place in places])
def test_each_group_is_there(place: str) -> None:
    module, _, function = place.partition(":")
    assert callable(getattr(importlib.import_module(module), function))


@pytest.mark.usefixtures("_made_groups")
def test_a_group_that_breaks_down_costs_its_own_results_only() -> None:
    results = list(groups.measure(["broken", "sound"], setting.Setting(pairs=2)))
    assert results == [
        Figure("before", 1.0, "s"),
        NotMeasured("broken, breaks down", "ValueError: no such thing", is_failure=True),
        Comparison("ours", "theirs", (0.5, 0.5)),
    ]


@pytest.mark.usefixtures("_made_groups")
def test_the_exit_status_tells_of_what_could_not_be_measured(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--only", "sound"]) == 0
    assert main(["--only", "sound,broken"]) == 1
    assert "ValueError: no such thing" in capsys.readouterr().err


@pytest.mark.usefixtures("_made_groups")
def test_tables_and_record_are_written_where_asked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page, record = tmp_path / "table.md", tmp_path / "table.json"
    assert main(["--only", "sound", "--quick", "--markdown", str(page), "--json", str(record)]) == 0
    assert page.read_text(encoding="utf-8") == capsys.readouterr().out
    assert len(json.loads(record.read_text(encoding="utf-8"))["ratios"][0]["quotients"]) == setting.quick().pairs


def test_an_unknown_group_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as fault:
        main(["--only", "engines,nonsense"])
    assert fault.value.code == 2
    assert "there is no group 'nonsense'" in capsys.readouterr().err
