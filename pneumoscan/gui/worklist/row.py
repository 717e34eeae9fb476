"""A row of the worklist: a study, how it is to be screened, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pneumoscan.core.finding import Finding, Status
from pneumoscan.core.problem import Problem, ProblemCode
from pneumoscan.core.remark import RemarkCode
from pneumoscan.core.review import NOT_REVIEWED, Review
from pneumoscan.gui.worklist.outcome import OF_VERDICT, Outcome, outcome_of

if TYPE_CHECKING:
    from pneumoscan.core.finding import ModelIdentity
    from pneumoscan.core.remark import Remark
    from pneumoscan.core.study import Study
    from pneumoscan.core.verdict import Verdict


@dataclass(frozen=True, slots=True, eq=False)
class RowState:
    """How a study is to be screened, and how far that is; what a row can be set back to.

    Attributes:
        study: Which, and how.
        finding: What came of it; None if nothing has yet.
        stage: How far it is, as long as it has no finding.
        review: What a person made of it.
    """

    study: Study
    finding: Finding | None = None
    stage: Outcome = Outcome.WAITING
    review: Review = NOT_REVIEWED

    @property
    def is_due(self) -> bool:
        """Whether it still has to be screened."""
        return self.finding is None and self.stage in (Outcome.WAITING, Outcome.SCREENING)


@dataclass(slots=True, eq=False)
class Row:
    """A study in the list.

    Attributes:
        study: Which, and how it is to be screened.
        number: The order in which it came.
        finding: What came of it; None if nothing has yet.
        stage: How far it is, as long as it has no finding.
        review: What a person made of it.
        is_blind: Whether a person shall read it before the model's verdict is shown.
    """

    study: Study
    number: int
    finding: Finding | None = None
    stage: Outcome = Outcome.WAITING
    review: Review = NOT_REVIEWED
    is_blind: bool = False

    @property
    def is_masked(self) -> bool:
        """Whether the model gave a verdict that must not be shown yet, nor its score, heatmap and warnings."""
        return self.is_blind and self.review.verdict is None and self.model_verdict is not None

    @property
    def model_verdict(self) -> Verdict | None:
        """What the model says, shown or not; None where it says nothing."""
        return self.finding.assessment.verdict if self.finding and self.finding.assessment else None

    @property
    def model(self) -> ModelIdentity | None:
        """What gave its verdict, shown or not; None where it has none."""
        return self.finding.assessment.model if self.finding and self.finding.assessment else None

    @property
    def verdict(self) -> Verdict | None:
        """What stands and may be shown: the reader's finding where there is one, else the model's."""
        return None if self.is_masked else self.review.verdict or self.model_verdict

    @property
    def needs_second_look(self) -> bool:
        """Whether a reader, before the model's verdict was shown, called it otherwise."""
        return self.review.needs_second_look(self.model_verdict)

    @property
    def outcome(self) -> Outcome:
        """What can be said of it now."""
        if self.is_masked:
            return Outcome.TO_READ
        verdict = self.verdict
        if verdict is not None:
            return OF_VERDICT[verdict]
        return outcome_of(self.finding) if self.finding else self.stage

    @property
    def state(self) -> RowState:
        """What is to be kept to set the row back."""
        return RowState(self.study, self.finding, self.stage, self.review)

    @property
    def warnings(self) -> tuple[Remark, ...]:
        """What was noticed that matters and may be shown, whether there is a verdict or not."""
        return self.finding.warnings if self.finding and not self.is_masked else ()

    @property
    def is_warned(self) -> bool:
        """Whether warnings stand beside its verdict."""
        return self.finding is not None and self.finding.assessment is not None and bool(self.warnings)

    @property
    def is_overruled(self) -> bool:
        """Whether its verdict is there only because a person asked for it."""
        return any(remark.code is RemarkCode.OVERRULED for remark in self.warnings)

    @property
    def can_be_overruled(self) -> bool:
        """Whether a person may ask for the verdict that the program refuses."""
        problem = self.finding.problem if self.finding else None
        return problem is not None and problem.can_be_overruled

    @property
    def has_film(self) -> bool:
        """Whether it was read and holds pixels."""
        return self.finding is not None and self.finding.thumbnail is not None

    @property
    def may_have_film(self) -> bool:
        """Whether there is a film to turn, as far as is known."""
        return self.finding is None or self.has_film

    def as_finding(self) -> Finding:
        """For a report: the finding, or that there is none."""
        finding = self.finding or Finding(self.study, Status.ERROR, problem=Problem(ProblemCode.NOT_SCREENED))
        return finding if self.review == NOT_REVIEWED else replace(finding, review=self.review)
