"""The two builds: one for clinics, one with TensorFlow."""

from __future__ import annotations

from enum import Enum
from importlib import metadata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

VARIABLE = "PNEUMOSCAN_BUILD"


class Kind(Enum):
    """Which build is made."""

    CLINIC = "clinic"
    FULL = "full"

    @classmethod
    def wanted(cls, environment: Mapping[str, str]) -> Kind:
        """What the environment asks for; the clinics' build where it says nothing.

        Raises:
            ValueError: It asks for what there is not.
        """
        return cls(environment.get(VARIABLE) or cls.CLINIC.value)

    @property
    def extras(self) -> frozenset[str]:
        """The optional dependencies of `pyproject.toml` that are inside.

        In a developer's environment TensorFlow is the one with the code for NVIDIA cards, and the build is larger.
        """
        if self is Kind.CLINIC:
            return frozenset()
        return frozenset({"full" if any(metadata.distributions(name="tensorflow-cpu")) else "tensorflow"})
