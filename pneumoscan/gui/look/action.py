"""Commands as actions: words, key, and a tip that says what each does, and why it cannot be chosen now."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_MARK_BEHIND = re.compile(r"\s*\(&.\)")
_TIP = "tip"  # the property with what a command does


def make_action(
    window: QWidget, label: str, hint: str, keys: QKeySequence.StandardKey | str = "", *, is_switch: bool = False
) -> QAction:
    """A command of `window`.

    Args:
        window: In which its key works.
        label: For menus, with an ampersand before the letter that chooses it there.
        hint: What it does.
        keys: Its shortcut; none where empty.
        is_switch: Whether it is switched on and off.
    """
    made = QAction(label, window, checkable=is_switch)
    made.setIconText(words_of(label))  # on buttons; Qt's own would keep a mark that stands behind the words
    made.setShortcut(QKeySequence(keys))
    shortcut = made.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    made.setToolTip(f"{hint} ({shortcut})" if shortcut else hint)
    made.setProperty(_TIP, made.toolTip())
    made.setStatusTip(hint)
    return made


def words_of(label: str) -> str:
    """The words of a label without the mark of its letter, which in some scripts stands behind them as `(&O)`."""
    bare = _MARK_BEHIND.sub("", label).replace("&&", "\0").replace("&", "").replace("\0", "&")
    return bare.removesuffix("…")


def offer(action: QAction, objection: str) -> None:
    """Enable a command, or disable it and have its tip say why.

    Args:
        action: One of those from `make_action`.
        objection: Why it cannot be chosen now; empty if it can.
    """
    action.setEnabled(not objection)
    does: str = action.property(_TIP)
    action.setToolTip(f"{does}\n{objection}" if objection else does)
