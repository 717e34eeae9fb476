"""What the window remembers from one day to the next."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from pneumoscan.core.colour_map import DEFAULT_OPACITY, ColourMap
from pneumoscan.core.finding import ModelIdentity
from pneumoscan.core.model_name import ModelName
from pneumoscan.gui.stored import Stored, choice, number, switch, words

THEMES = ("system", "dark", "light")
TEXT_PERCENT = (80, 150)  # the smallest and the largest text, in percent of the system's
HISTORY_MONTHS = (0, 120)  # how long films stay in the history; 0 for ever
RECENT_FOLDERS = 8
OPERATING_POINTS = 16  # of models, those that were moved last
_OPACITY = round(DEFAULT_OPACITY * 100)


class Settings:
    """Typed access to the stored values; a damaged one counts as missing."""

    # Appearance. The language is a code of `gui.languages`; empty for that of the system.
    theme = choice("appearance/theme", "dark", THEMES)
    language = words("appearance/language")
    text_percent = number("appearance/text", 100, *TEXT_PERCENT)

    # Reading
    is_blind_reading = switch("reading/blind", default=False)  # films are read before the model's verdict is shown
    goes_on_when_blind = switch("reading/go_on_when_blind", default=True)  # then a call leads on to the next film
    goes_on = switch("reading/go_on", default=False)  # so does one with the model's verdict in sight
    is_sound_on = switch("reading/sound", default=False)
    is_patient_shown = switch("reading/patient", default=True)

    model = choice("reading/model", ModelName.FULL, tuple(ModelName))  # which one screens
    # How many of 100 films show pneumonia where the program is used; 0 where nobody has said.
    prevalence = number("reading/prevalence", 0, 0, 99)

    # Heatmap: whether it is drawn, how much of the film it covers in percent, and its colours.
    is_heat_shown = switch("heatmap/shown", default=True)
    heat_opacity = number("heatmap/opacity", _OPACITY, 5, 100)
    heat_colours = choice("heatmap/colours", ColourMap.INFERNO, tuple(ColourMap))
    heat_threshold = number("heatmap/threshold", 0, 0, 90)  # in percent
    is_heat_contour = switch("heatmap/lines", default=False)

    # History: how long films stay in it, in months, and where it lies; empty for where the system keeps such things.
    history_months = number("history/months", 0, *HISTORY_MONTHS)
    history_folder = words("history/folder")

    # Long work
    is_end_told = switch("work/tell_end", default=True)
    is_kept_awake = switch("work/keep_awake", default=True)

    # When which program with which model passed its daily check: see `self_test.marks`.
    installation_seal = words("installation/seal")

    is_introduced = switch("welcome/introduced", default=False)  # whether anything was ever opened

    def __init__(self, store: QSettings | None = None) -> None:
        """Use `store`, or the user's own where None."""
        self.store = store or QSettings("PneumoScan", "PneumoScan")

    @property
    def recent_folders(self) -> list[Path]:
        """The folders that were opened last, newest first. They may be gone: see `gui.recent`."""
        try:
            stored = json.loads(str(self.store.value("folders/recent") or "[]"))
        except (ValueError, RecursionError):
            return []
        names = stored if isinstance(stored, list) else []
        return [Path(name) for name in names if isinstance(name, str) and name][:RECENT_FOLDERS]

    @recent_folders.setter
    def recent_folders(self, folders: list[Path]) -> None:
        newest = list(dict.fromkeys(str(folder) for folder in folders))[:RECENT_FOLDERS]
        self.store.setValue("folders/recent", json.dumps(newest))

    @property
    def operating_points(self) -> dict[ModelIdentity, float]:
        """Where the operating points of models were moved to, from 0 to 1, by the models whose scores they are on."""
        try:
            stored = json.loads(str(self.store.value("reading/operating_points") or "[]"))
            return dict(_moved_point(*each) for each in stored)
        except (ValueError, TypeError, RecursionError):
            return {}

    @operating_points.setter
    def operating_points(self, points: dict[ModelIdentity, float]) -> None:
        moved = [(model.name, model.sha256, threshold) for model, threshold in points.items()]
        self.store.setValue("reading/operating_points", json.dumps(moved[-OPERATING_POINTS:]))

    def folder(self, purpose: str) -> Path:
        """Where files for `purpose` were last; the documents folder if that is gone."""
        stored = str(self.store.value(f"folders/{purpose}") or "")
        if stored and Path(stored).is_dir():
            return Path(stored)
        return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home())

    def remember_folder(self, purpose: str, folder: Path) -> None:
        """Begin there next time."""
        self.store.setValue(f"folders/{purpose}", str(folder))

    def layout(self, part: str) -> QByteArray:
        """The stored state of a part of the window; empty if there is none."""
        value: Any = self.store.value(f"layout/{part}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def remember_layout(self, part: str, state: QByteArray) -> None:
        """Look like this next time."""
        self.store.setValue(f"layout/{part}", state)


def _moved_point(name: str, sha256: str, threshold: float) -> tuple[ModelIdentity, float]:
    if not isinstance(name, str) or not isinstance(sha256, str) or not 0 <= threshold <= 1:
        raise ValueError(threshold)
    return ModelIdentity(name, sha256), float(threshold)


def defaults() -> dict[str, object]:
    """What holds for each simple setting until something else is chosen, by the name of the property."""
    return {name: value.default for name, value in vars(Settings).items() if isinstance(value, Stored)}
