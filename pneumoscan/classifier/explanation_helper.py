"""The process that makes explanations for the program.

It ends when the program does, in whatever way: it reads its requests from a pipe, which then ends; and what keeps it
from reading is bounded by its own watchdog.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import sys
from typing import IO, TYPE_CHECKING

from pneumoscan.classifier import explanation_wire as wire
from pneumoscan.classifier import library
from pneumoscan.classifier.manifest import ModelError
from pneumoscan.core import child_process
from pneumoscan.core.explanation import ExplanationCode, ExplanationError, ExplanationMethod
from pneumoscan.core.finding import ModelIdentity

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from pneumoscan.classifier.explanations import Explanations

_WATCHDOG_SECONDS = 1200  # the program ends it sooner; this is for one whose program is gone
_LESS_URGENT = 10


def main(arguments: list[str]) -> int:
    """Serve until there are no more requests; returns the exit status."""
    del arguments
    requests, answers = child_process.take_streams()
    child_process.behave()
    _give_way()
    helper = _Helper()
    with contextlib.suppress(EOFError, BrokenPipeError):
        while True:
            header, film = wire.receive(requests)
            with open(os.devnull, "wb") as nowhere:  # noqa: PTH123  no path of a file
                faulthandler.dump_traceback_later(_WATCHDOG_SECONDS, file=nowhere, exit=True)
                _answer(helper, header, film, answers)
                faulthandler.cancel_dump_traceback_later()
    return 0


class _Helper:
    """The network of the model that was asked for last, built when it is first asked for."""

    def __init__(self) -> None:
        self._explanations: Explanations | None = None
        self._model: ModelIdentity | None = None

    def explain(
        self, model: ModelIdentity, method: ExplanationMethod, film: NDArray[np.float32]
    ) -> NDArray[np.float32]:
        try:
            return self._explanations_of(model).explain(method, film)
        except ImportError as fault:
            raise ExplanationError(ExplanationCode.MISSING_LIBRARY) from fault
        except ModelError as fault:
            raise ExplanationError(ExplanationCode.MODEL_UNUSABLE, reason=fault) from fault
        except Exception as fault:
            if isinstance(fault, MemoryError) or type(fault).__name__ == "ResourceExhaustedError":  # TensorFlow's
                raise ExplanationError(ExplanationCode.TOO_LITTLE_MEMORY) from fault
            # Only the fault's type is told: its text may hold patient data.
            raise ExplanationError(ExplanationCode.FAILED, reason=type(fault).__name__) from fault

    def _explanations_of(self, model: ModelIdentity) -> Explanations:
        if self._explanations is None or model != self._model:
            from pneumoscan.classifier.explanations import Explanations

            self._explanations = None  # its memory is free before the other is built
            self._explanations, self._model = Explanations(library.manifest_behind(model)), model
        return self._explanations


def _answer(helper: _Helper, header: dict[str, str], film: NDArray[np.float32] | None, answers: IO[bytes]) -> None:
    if film is None:
        raise EOFError  # no program asks so
    try:
        model = ModelIdentity(header["model"], header["sha256"])
        made = helper.explain(model, ExplanationMethod(header["method"]), film)
    except ExplanationError as fault:
        wire.send(answers, {"code": fault.fault.code.name, **fault.fault.details})
    else:
        wire.send(answers, {}, made)


def _give_way() -> None:
    """Leave the processor to the window and the screening, and the graphics card too: so a map is the same anywhere."""
    os.environ["CUDA_VISIBLE_DEVICES"] = "-1"
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(ctypes.c_void_p(-1), 0x4000)  # this process, BELOW_NORMAL_PRIORITY_CLASS
    else:
        os.nice(_LESS_URGENT)
