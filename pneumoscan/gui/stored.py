"""One value that the program remembers: where it is stored, what stands in for it, and how it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Protocol, TypeVar, overload

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from PySide6.QtCore import QSettings

T = TypeVar("T")


class HasStore(Protocol):
    """Something with a place for values."""

    store: QSettings


class Stored(Generic[T]):
    """A property of `Settings`. What cannot be read (missing, damaged, out of range) counts as the default."""

    def __init__(self, key: str, default: T, read: Callable[[str], T]) -> None:
        """Describe the value.

        Args:
            key: Its group and name in the store, as `reading/blind`.
            default: What holds until something was chosen.
            read: Makes the value of its text, or raises `ValueError`.
        """
        self.key, self.default, self._read = key, default, read

    @overload
    def __get__(self, settings: None, owner: type) -> Stored[T]: ...
    @overload
    def __get__(self, settings: HasStore, owner: type) -> T: ...
    def __get__(self, settings: HasStore | None, owner: type) -> T | Stored[T]:
        if settings is None:
            return self
        value = settings.store.value(self.key)
        try:
            return self.default if value is None else self._read(str(value))
        except ValueError:
            return self.default

    def __set__(self, settings: HasStore, value: T) -> None:
        settings.store.setValue(self.key, _written(value))


def switch(key: str, *, default: bool) -> Stored[bool]:
    """Something that is on or off."""
    return Stored(key, default, _read_switch)


def number(key: str, default: int, least: int, most: int) -> Stored[int]:
    """A whole number; one outside `least` and `most` is brought to the nearer of them."""
    return Stored(key, default, lambda text: min(max(int(text), least), most))


def choice(key: str, default: str, allowed: Collection[str]) -> Stored[str]:
    """One of a few words."""
    return Stored(key, default, lambda text: _among(text, allowed))


def words(key: str) -> Stored[str]:
    """Any text; empty until something was chosen."""
    return Stored(key, "", str)


def _written(value: object) -> str:
    """As text: what QSettings makes of anything else differs between its formats."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def _read_switch(text: str) -> bool:
    return {"true": True, "1": True, "false": False, "0": False}[_among(text.lower(), ("true", "1", "false", "0"))]


def _among(text: str, allowed: Collection[str]) -> str:
    if text not in allowed:
        raise ValueError(text)
    return text
