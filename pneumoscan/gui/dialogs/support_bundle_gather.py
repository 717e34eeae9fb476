"""What the window knows for a support bundle."""

from __future__ import annotations

from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QLocale, qVersion
from PySide6.QtGui import QGuiApplication, QScreen

from pneumoscan.gui.dialogs.support_bundle_facts import Facts
from pneumoscan.gui.worklist.outcome import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pneumoscan.gui.settings import Settings
    from pneumoscan.gui.work.engine_state import EngineState
    from pneumoscan.gui.worklist.model import WorklistModel
    from pneumoscan.gui.worklist.row import Row


def gather(engine: EngineState, model: WorklistModel, settings: Settings, log: Path) -> Facts:
    """Gather it, in the thread of the window; quick, also of a long list.

    Args:
        engine: What runs the model.
        model: The list.
        settings: All that is stored; folders and the layout of the window are left out.
        log: Where the log is; the one before it lies beside.
    """
    counts = {outcome.name.lower(): model.count_of(outcome) for outcome in Outcome}
    stored = {
        name: settings.store.value(name)
        for name in settings.store.allKeys()
        if not name.startswith(("folders/", "layout/"))
    }
    return Facts(
        engine=_engine(engine),
        screens=[_screen(screen) for screen in QGuiApplication.screens()],
        settings=stored,
        outcomes={name: count for name, count in counts.items() if count},
        qt={
            "version": qVersion(),
            "pyside": PySide6.__version__,
            "platform": QGuiApplication.platformName(),
            "language": QLocale().name(),
        },
        private=tuple(words for row in model.rows for words in _names(row)),
        logs=(log, log.with_suffix(".old.log")),
    )


def _engine(state: EngineState) -> dict[str, object]:
    if state.info is None:
        return {"problem": state.problem or "loading"}
    info = state.info
    return {
        "device": info.device,
        "note": info.note,
        "runtime": info.runtime,
        "model": info.model.name,
        "sha256": info.model.sha256,
        "threshold": info.threshold,
        "band": list(info.band or ()),
    }


def _screen(screen: QScreen) -> dict[str, object]:
    size = screen.size()
    return {
        "width": size.width(),
        "height": size.height(),
        "scale": screen.devicePixelRatio(),
        "dots_per_inch": round(screen.logicalDotsPerInch(), 1),
        "refresh_hz": round(screen.refreshRate(), 1),
    }


def _names(row: Row) -> Iterator[str]:
    """What tells of a person or of a file; words are told apart later."""
    yield str(row.study.path)
    if row.finding:
        yield row.finding.patient.name
        yield row.finding.patient.patient_id
        yield row.finding.patient.accession_number
