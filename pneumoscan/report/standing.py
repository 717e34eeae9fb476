"""What a person did to a film's result, which table and pages must both tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pneumoscan.core.correction import AS_IT_IS
from pneumoscan.core.remark import RemarkCode

if TYPE_CHECKING:
    from pneumoscan.core.finding import Finding


def was_overruled(finding: Finding) -> bool:
    """Whether the program refused the film and a person asked for its verdict all the same.

    A person may have asked where there was nothing to overrule; the warning is there only if there was.
    """
    return any(warning.code is RemarkCode.OVERRULED for warning in finding.warnings)


def was_corrected(finding: Finding) -> bool:
    """Whether the film was turned, mirrored or inverted at a person's request."""
    return finding.study.correction != AS_IT_IS
