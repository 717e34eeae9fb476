"""`pneumoscan screen`: the pipeline without a display."""

from pneumoscan.headless.run import screen

__all__ = ["screen"]
