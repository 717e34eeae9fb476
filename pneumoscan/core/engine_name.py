"""What can run the network, by the names that people choose among."""

from __future__ import annotations

from enum import StrEnum


class EngineName(StrEnum):
    """What can be asked for. The values are those of the command line."""

    AUTO = "auto"
    TENSORFLOW = "tensorflow"
    ONNXRUNTIME = "onnxruntime"
