"""Installs a package over and over, each time struck at a later moment; run by `test_store_crashes` as a program.

Moments are what Python tells its audit hooks: files opened for writing, folders made, things renamed and removed. At
the chosen one the process ends as in a power cut, or the system reports a full disk.
"""

from __future__ import annotations

import errno
import os
import sys
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from pneumoscan.updates import package
from pneumoscan.updates.refusal import UpdateError
from pneumoscan.updates.store import Store
from tests.updates import made

if TYPE_CHECKING:
    from collections.abc import Callable

UNTOUCHED, DONE, REFUSED, CRASHED = 0, 2, 3, 9
_MOMENTS = {"os.rename", "os.mkdir", "os.remove", "os.rmdir"}


def main(folder: Path, file: Path, way: str) -> None:
    new, old = package.read(file, made.KEYS), made.small_package("old 91.0")
    for number in count(1):
        store = Store(folder / f"{number}", made.KEYS)
        store.install(old)
        child = os.fork()
        if not child:
            was_struck = strike(number, crash=way == "crash")
            status = install(store, new)
            os._exit(status if was_struck() else UNTOUCHED)
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        if status == UNTOUCHED:
            return
        sys.stdout.write(f"{number} {status}\n")
        sys.stdout.flush()


def install(store: Store, new: package.Package) -> int:
    try:
        store.install(new)
    except UpdateError as fault:
        return REFUSED if fault.refusal.code.name == "FULL" else 1
    return DONE


def strike(number: int, *, crash: bool) -> Callable[[], bool]:
    left = number

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal left
        if event in _MOMENTS or (event == "open" and is_writing(arguments)):
            left -= 1
            if left == 0 and crash:
                os._exit(CRASHED)
            if left == 0:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    sys.addaudithook(hook)
    return lambda: left <= 0


def is_writing(arguments: tuple[object, ...]) -> bool:
    flags = arguments[2]
    return isinstance(flags, int) and bool(flags & (os.O_WRONLY | os.O_RDWR))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
