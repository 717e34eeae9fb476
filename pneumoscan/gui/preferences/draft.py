"""The settings while the dialog is open: every change but a few holds at once, and can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from pneumoscan.gui.settings import defaults

if TYPE_CHECKING:
    from pneumoscan.gui.settings import Settings


# Half of an open window would speak another language with the next change of its look, and a model takes seconds to
# load, while films are screened with the one that is looked at in passing.
_AT_THE_END = ("language", "model")


class Draft(QObject):
    """Changes settings by their names, and knows what they were."""

    changed = Signal(str)  # the name of a setting that has another value now

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self._before = {name: getattr(settings, name) for name in defaults()}
        self._later = {name: self._before[name] for name in _AT_THE_END}

    def value(self, name: str) -> Any:
        """What a setting is now, or is to be."""
        return self._later[name] if name in self._later else getattr(self.settings, name)

    def choose(self, name: str, value: object) -> None:
        """Change a setting; language and model with `settle` only."""
        if value == self.value(name):
            return
        if name in self._later:
            self._later[name] = value
        else:
            setattr(self.settings, name, value)
        self.changed.emit(name)

    def settle(self) -> None:
        """Make the choice of a language and of a model hold."""
        for name, value in self._later.items():
            if self.differs(name):
                setattr(self.settings, name, value)
                self.changed.emit(name)

    def differs(self, name: str) -> bool:
        """Whether a setting is another than when the dialog was opened."""
        return bool(self.value(name) != self._before[name])

    def put_back(self) -> None:
        """Make everything as it was."""
        for name, value in self._before.items():
            self.choose(name, value)

    def restore_defaults(self, names: tuple[str, ...]) -> None:
        """Make these as if nobody had ever chosen them."""
        values = defaults()
        for name in names:
            self.choose(name, values[name])
