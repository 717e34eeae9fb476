"""The pipeline that the window and the command line both drive: studies in, findings out, one by one."""

from pneumoscan.screening.ahead import READERS, films_at_once
from pneumoscan.screening.memory import Memory
from pneumoscan.screening.pipeline import Assessor, Screening, load_film

__all__ = ["READERS", "Assessor", "Memory", "Screening", "films_at_once", "load_film"]
