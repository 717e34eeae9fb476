"""The commands of the help menu, with what each of them does."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Slot

from pneumoscan.gui.look.action import make_action

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QDialog, QMainWindow

    from pneumoscan.gui.settings import Settings
    from pneumoscan.gui.work.session import Session

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class HelpCommands:
    """The actions of the help menu, in its order."""

    help: QAction
    keys: QAction
    log: QAction
    bundle: QAction
    about: QAction

    def all(self) -> list[QAction]:
        """Each of them."""
        return [getattr(self, field.name) for field in fields(self)]


def make(window: QMainWindow) -> HelpCommands:
    """Make the actions of `window`."""
    return HelpCommands(
        help=make_action(
            window, translate("HelpCommands", "&Help"), translate("HelpCommands", "How to work with the program"), "F1"
        ),
        keys=make_action(
            window,
            translate("HelpCommands", "&Keys"),
            translate("HelpCommands", "All keys of the program on one page"),
            "Ctrl+/",
        ),
        log=make_action(
            window, translate("HelpCommands", "&Log…"), translate("HelpCommands", "What went wrong, if anything did")
        ),
        bundle=make_action(
            window,
            translate("HelpCommands", "&Save a support bundle…"),
            translate("HelpCommands", "Save what helps others to help you, without patient data"),
        ),
        about=make_action(
            window,
            translate("HelpCommands", "&About PneumoScan"),
            translate("HelpCommands", "Version, model and licences"),
        ),
    )


class HelpDesk(QObject):
    """Opens the windows of the help menu; none of them holds up the program's own."""

    def __init__(
        self, window: QMainWindow, session: Session, settings: Settings, licences: Callable[[], str], log: Path
    ) -> None:
        """Make the commands and let them do their work.

        Args:
            window: The program's; its menu bar tells the keys.
            session: Its list and engine.
            settings: What is remembered.
            licences: The notices of the program and of its parts, as plain text.
            log: Where the log is.
        """
        super().__init__(window)
        self._window, self._session, self._settings = window, session, settings
        self._licences, self._log = licences, log
        self._open: dict[type[QDialog], QDialog] = {}
        self._shown_engine = session.engine  # of which the last window on the program told
        self.commands = make(window)
        for action, slot in (
            (self.commands.help, self.show_help), (self.commands.keys, self.show_keys),
            (self.commands.log, self.show_log), (self.commands.bundle, self.save_bundle),
            (self.commands.about, self.show_about),
        ):  # fmt: skip
            action.triggered.connect(slot)

    @Slot()
    def show_help(self) -> None:
        """Show the help."""
        from pneumoscan.gui.dialogs.help import HelpWindow

        self._show(HelpWindow, lambda: HelpWindow(self._window))

    @Slot()
    def show_keys(self) -> None:
        """Show the keys of all commands in the menus."""
        from pneumoscan.gui.dialogs.shortcuts import ShortcutsDialog, groups_of

        self._show(ShortcutsDialog, lambda: ShortcutsDialog(groups_of(self._window.menuBar()), self._window))

    @Slot()
    def show_log(self) -> None:
        """Show the end of the log."""
        from pneumoscan.gui.dialogs.log_view import LogView

        self._show(LogView, lambda: LogView(self._log, self._window))

    @Slot()
    def save_bundle(self) -> None:
        """Show what a support bundle would hold, and offer to save it."""
        from pneumoscan.gui.dialogs.support_bundle import SupportBundleDialog
        from pneumoscan.gui.dialogs.support_bundle_gather import gather

        facts = gather(self._session.engine, self._session.model, self._settings, self._log)
        self._show(SupportBundleDialog, lambda: SupportBundleDialog(facts, self._settings, self._window))

    @Slot()
    def show_about(self) -> None:
        """Show version, model card and licences."""
        from pneumoscan.gui.dialogs.about import AboutDialog

        if self._shown_engine is not self._session.engine and AboutDialog in self._open:
            self._open[AboutDialog].close()  # it tells of another model
        self._shown_engine = self._session.engine
        self._show(
            AboutDialog,
            lambda: AboutDialog(self._session.engine, self._licences(), self._window, model_card=self._model_card()),
        )

    def _model_card(self) -> str:
        """The card of the model in use, or of the one that is to be loaded; empty where there is none."""
        info = self._session.engine.info
        for offer in self._session.models:
            if offer.model == info.model if info else offer.name is self._session.chosen_model:
                return read_card(offer.card)
        return ""

    def end(self) -> None:
        """Close what is open, and leave no thread behind."""
        for dialog in tuple(self._open.values()):
            dialog.close()

    def _show(self, kind: type[QDialog], make_dialog: Callable[[], QDialog]) -> None:
        """Show a window, the one that is open already if there is one."""
        dialog = self._open.get(kind)
        if dialog is None:
            dialog = self._open[kind] = make_dialog()
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.finished.connect(self._forget)
            dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    @Slot()
    def _forget(self) -> None:
        self._open = {kind: dialog for kind, dialog in self._open.items() if dialog is not self.sender()}


def read_card(path: Path) -> str:
    """A model's card, as Markdown; empty where it is missing."""
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        return ""
