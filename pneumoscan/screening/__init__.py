"""The pipeline that the window and the command line both drive: studies in, findings out, one by one."""

from pneumoscan.screening.memory import Memory
from pneumoscan.screening.pipeline import Assessor, Screening, load_film

__all__ = ["Assessor", "Memory", "Screening", "load_film"]
