"""What was screened before, as far as screening has to know."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pneumoscan.core.finding import Finding, ModelIdentity
    from pneumoscan.core.study import Study


class Memory(Protocol):
    """What keeps findings, and knows them again: `ledger.Ledger`."""

    def recall(self, study: Study, content_sha256: str, model: ModelIdentity) -> Finding | None:
        """What a film came to when the same model screened it in the same way; None if it never did.

        Args:
            study: Which film, and how it is to be screened.
            content_sha256: Of its file.
            model: What is in force.
        """
        ...

    def keep(self, finding: Finding, model: ModelIdentity) -> None:
        """Take a finding, and the model that is in force; on return it is safe."""
        ...


class NoMemory:
    """Knows nothing and keeps nothing: each film is screened, whatever happened before."""

    def recall(self, _study: Study, _content_sha256: str, _model: ModelIdentity) -> Finding | None:
        """Nothing is known."""
        return None

    def keep(self, _finding: Finding, _model: ModelIdentity) -> None:
        """Let go of it."""
