"""What the window presets are called, and what each does."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pneumoscan.gui.viewing.grey_window import Preset

translate = QCoreApplication.translate


def name_of(preset: Preset) -> str:
    """Its name."""
    return {
        Preset.AS_STORED: translate("Preset", "As in the file"),
        Preset.FULL_RANGE: translate("Preset", "Full range"),
        Preset.AUTOMATIC: translate("Preset", "Automatic"),
        Preset.LUNGS: translate("Preset", "Lungs"),
        Preset.BONES: translate("Preset", "Bones and mediastinum"),
    }[preset]


def hint_of(preset: Preset) -> str:
    """What it does."""
    return {
        Preset.AS_STORED: translate("Preset", "Brightness and contrast as the file asks for"),
        Preset.FULL_RANGE: translate("Preset", "From the darkest value of the film, black, to the lightest, white"),
        Preset.AUTOMATIC: translate("Preset", "As full range, without the 1 % that are darkest and the 1 % lightest"),
        Preset.LUNGS: translate("Preset", "More contrast in the dark two thirds of the film, where the lungs are"),
        Preset.BONES: translate("Preset", "More contrast in the light two thirds, where bones and heart are"),
    }[preset]
