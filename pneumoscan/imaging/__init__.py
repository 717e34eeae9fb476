"""Any file -> `Radiograph`: one grey image, what it was, and what is wrong with it."""

from pneumoscan.imaging.loading import load, read

__all__ = ["load", "read"]
