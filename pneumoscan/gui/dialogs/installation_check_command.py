"""The command that checks the installation, and what follows from a check that failed: nothing is screened."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from pneumoscan.gui.look.action import make_action
from pneumoscan.gui.look.notice import ENGINE, Notice, Offer
from pneumoscan.gui.work.engine_state import EngineState

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from pneumoscan.gui.dialogs.installation_check import InstallationCheckDialog
    from pneumoscan.gui.services import Installation
    from pneumoscan.gui.settings import Settings
    from pneumoscan.gui.work.session import Session

translate = QCoreApplication.translate
_MINUTES_BETWEEN_LOOKS = 5


class InstallationDesk(QObject):
    """Opens the check; stops the session where it failed, and lets it go on where it passes again."""

    notified = Signal(Notice)
    _changed = Signal()

    def __init__(
        self, window: QWidget, session: Session, settings: Settings, installation: Installation | None, folder: Path
    ) -> None:
        """Make the command.

        Args:
            window: The program's.
            session: Its list and engine.
            settings: What is remembered.
            installation: What checks; None where nothing does, and there is no command.
            folder: That of the history.
        """
        super().__init__(window)
        self._window, self._session, self._settings, self._folder = window, session, settings, folder
        self._installation = installation
        self._dialogs: list[InstallationCheckDialog] = []  # the open one last, after those that are ending
        self.action = make_action(
            window,
            translate("HelpCommands", "&Check this installation…"),
            translate("HelpCommands", "Whether the program is whole and gives the results that were tested"),
        )
        self.action.setVisible(installation is not None)
        self.action.triggered.connect(self.open)
        if installation is not None:
            self._changed.connect(self._heed)
            installation.listen(self._changed.emit)
            session.engine_changed.connect(self._tell)
            clock = QTimer(self, interval=_MINUTES_BETWEEN_LOOKS * 60_000)
            clock.timeout.connect(self.heed_day)
            clock.start()

    @Slot()
    def open(self) -> None:
        """Show the check, which begins; the one that is open already if there is one."""
        from pneumoscan.gui.dialogs.installation_check import InstallationCheckDialog

        if self._installation is None:
            return
        if not self._dialogs or not self._dialogs[-1].isVisible():
            dialog = InstallationCheckDialog(self._installation, self._folder, self._settings, self._window)
            dialog.ended.connect(self._forget)
            dialog.show()
            self._dialogs.append(dialog)
        self._dialogs[-1].raise_()
        self._dialogs[-1].activateWindow()

    def end(self) -> None:
        """Close what is open, and leave no thread behind."""
        for dialog in tuple(self._dialogs):
            dialog.close()
            dialog.wait()

    def give_up(self) -> None:
        """Have nobody wait for a check any more: the program ends."""
        if self._installation is not None:
            self._installation.close()

    @Slot()
    def _forget(self) -> None:
        """Let go of a dialog that has no thread left."""
        for dialog in tuple(self._dialogs):
            if dialog is self.sender():
                self._dialogs.remove(dialog)
                dialog.deleteLater()

    @Slot()
    def heed_day(self) -> None:
        """On a new day have the model loaded, and so checked, anew: a program may stay open for weeks."""
        session, installation = self._session, self._installation
        if installation is None or session.is_running or session.engine.info is None:
            return
        if installation.seal and not installation.seal.startswith(date.today().isoformat()):
            session.use_model(session.chosen_model)
            session.start()

    @Slot()
    def _heed(self) -> None:
        """A check was passed, or failed."""
        assert self._installation is not None  # noqa: S101  it called; for the type checker
        self._settings.installation_seal = self._installation.seal
        engine = self._session.engine
        if self._installation.failures and engine.info is not None:
            self._session.use_model(self._session.chosen_model)  # to load it is to be refused
            self._session.start()
        elif not self._installation.failures and engine.problem:
            self._session.retry()

    @Slot(EngineState)
    def _tell(self, state: EngineState) -> None:
        """Say what failed, in place of what the loading of an engine has to say."""
        if state.problem and self._installation is not None and self._installation.failures:
            from pneumoscan.gui.dialogs import installation_check_words as words

            offer = Offer(translate("Installation", "Check again"), self.open)
            sentence = words.refusal(self._installation.failures)
            self.notified.emit(Notice(sentence, (offer,), is_warning=True, subject=ENGINE))
