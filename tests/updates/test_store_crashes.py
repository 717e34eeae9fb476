from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from pneumoscan.classifier import installed
from pneumoscan.core.model_name import ModelName
from pneumoscan.updates import package
from pneumoscan.updates.refusal import UpdateError
from pneumoscan.updates.store import Store
from tests.updates import crashing, made
from training.bundling.package import signed

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that are copies of each other")


@pytest.mark.parametrize(("way", "status"), [("crash", crashing.CRASHED), ("full", crashing.REFUSED)])
def test_whenever_it_is_struck_the_old_model_or_the_new_one_is_in_force_whole(
    tmp_path: Path, way: str, status: int
) -> None:
    files = made.small_files()
    path = made.write(tmp_path / "new.pneumoscan-model", signed(made.release(files), files, made.KEY))
    new = package.read(path, made.KEYS)
    command = [sys.executable, "-m", "tests.updates.crashing", str(tmp_path), str(path), way]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2])
    struck = [tuple(map(int, line.split())) for line in done.stdout.splitlines()]
    assert len(struck) > 8
    # What fails after the new model is in force, or only cannot be tidied up, is no reason to refuse it.
    assert {code for _, code in struck} <= {status, crashing.DONE}
    for number, code in struck:
        store = Store(tmp_path / f"{number}", made.KEYS)
        name = store.manifest_in_force(ModelName.FULL).name
        assert name in (("small 93.0",) if code == crashing.DONE else ("old 91.0", "small 93.0"))
        if code == crashing.REFUSED:
            assert name == "old 91.0"
            assert [each.name for each in (store.folder / "full").iterdir() if each.name.startswith(".")] == []
        if name == "old 91.0":
            store.install(new)
        with pytest.raises(UpdateError):  # in any case something was begun after the crash
            store.install(new)
        assert [each.name for each in store.folder.iterdir() if each.name.startswith(".")] == []
        in_force = installed.folder_in_force(ModelName.FULL, store.folder)
        assert in_force is not None
        assert {each.name: each.read_bytes() for each in in_force.iterdir()} == new.files
        assert [each.name for each in in_force.parent.iterdir() if each.name.startswith(".")] == []
