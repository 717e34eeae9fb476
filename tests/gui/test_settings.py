"""What is remembered, and what becomes of damaged values."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from pneumoscan.core.colour_map import ColourMap
from pneumoscan.core.finding import ModelIdentity
from pneumoscan.gui.settings import OPERATING_POINTS, RECENT_FOLDERS, Settings, defaults


def reopened(settings: Settings) -> Settings:
    """The same store as the next start of the program finds it."""
    settings.store.sync()
    return Settings(QSettings(settings.store.fileName(), QSettings.Format.IniFormat))


@pytest.mark.parametrize("name", sorted(defaults()))
def test_every_setting_begins_with_its_default(tmp_path: Path, name: str) -> None:
    settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    assert getattr(settings, name) == defaults()[name]


@pytest.mark.parametrize("name", sorted(defaults()))
def test_every_setting_outlives_the_program(settings: Settings, name: str) -> None:
    default = defaults()[name]
    others = {
        bool: not default,
        int: 90,
        type(None): 0.25,
        str: {"theme": "light", "heat_colours": "amber", "model": "fast"}.get(name, "fr"),
    }
    other = next(value for kind, value in others.items() if isinstance(default, kind))
    setattr(settings, name, other)
    assert getattr(reopened(settings), name) == other
    assert type(getattr(reopened(settings), name)) is type(other)


@pytest.mark.parametrize(
    ("name", "key", "damaged"),
    [
        ("theme", "appearance/theme", "pink"),
        ("text_percent", "appearance/text", "large"),
        ("text_percent", "appearance/text", "9" * 5000),
        ("is_blind_reading", "reading/blind", "perhaps"),
        ("heat_colours", "heatmap/colours", ["a", "b"]),
        ("heat_opacity", "heatmap/opacity", "0.5"),
        ("model", "reading/model", "faster"),
    ],
)
def test_a_damaged_value_counts_as_missing(settings: Settings, name: str, key: str, damaged: object) -> None:
    settings.store.setValue(key, damaged)
    assert getattr(reopened(settings), name) == defaults()[name]


def test_a_number_beyond_its_limits_is_brought_within(settings: Settings) -> None:
    settings.store.setValue("appearance/text", "1000")
    assert settings.text_percent == 150
    settings.store.setValue("appearance/text", "-3")
    assert settings.text_percent == 80


def test_a_switch_as_older_versions_wrote_it_is_read(settings: Settings) -> None:
    settings.store.setValue("heatmap/shown", False)  # noqa: FBT003  as QSettings was used
    assert reopened(settings).is_heat_shown is False


def test_a_colour_map_is_stored_as_its_name(settings: Settings) -> None:
    settings.heat_colours = ColourMap.CIVIDIS
    assert settings.store.value("heatmap/colours") == "cividis"


def test_operating_points_are_kept_by_model(settings: Settings) -> None:
    points = {ModelIdentity("full", "0" * 64): 0.25, ModelIdentity("fast", "1" * 64): 0.75}
    settings.operating_points = points
    assert reopened(settings).operating_points == points


def test_only_the_points_that_were_moved_last_are_kept(settings: Settings) -> None:
    points = {ModelIdentity(str(number), "0" * 64): 0.25 for number in range(OPERATING_POINTS + 4)}
    settings.operating_points = points
    assert list(reopened(settings).operating_points) == list(points)[4:]


@pytest.mark.parametrize(
    "damaged",
    ["[", "7", "null", '[["a", "b"]]', '[["a", "b", 2]]', '[["a", "b", "high"]]', '[["a", 1, 0.5]]', "[" * 100_000],
)
def test_damaged_operating_points_count_as_none(settings: Settings, damaged: str) -> None:
    settings.store.setValue("reading/operating_points", damaged)
    assert settings.operating_points == {}


def test_recent_folders_are_each_kept_once_and_not_for_ever(settings: Settings) -> None:
    settings.recent_folders = [Path(str(number)) for number in (1, 2, 1, *range(3, 20))]
    assert reopened(settings).recent_folders == [Path(str(number)) for number in range(1, RECENT_FOLDERS + 1)]


@pytest.mark.parametrize("damaged", ["[", "7", '{"a": 1}', '[1, null, ""]', "[" * 100_000])
def test_a_damaged_list_of_folders_counts_as_empty(settings: Settings, damaged: str) -> None:
    settings.store.setValue("folders/recent", damaged)
    assert settings.recent_folders == []
