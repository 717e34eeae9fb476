"""The chest X-ray set of Kermany et al. from Kaggle: the one part of the project that uses the network."""

from __future__ import annotations

import logging
import os
import shutil
import tarfile
import tempfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

from pneumoscan.discovery import discover
from training.dataset.layout import find_root
from training.errors import TrainingError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from requests import Response

    Counts = Mapping[str, int]

HANDLE = "paultimothymooney/chest-xray-pneumonia"
LICENCE = "CC BY 4.0"
CITATION = (
    "Kermany, Zhang, Goldbaum: Labeled Optical Coherence Tomography (OCT) and Chest X-Ray Images for Classification. "
    "Mendeley Data, 2018, doi:10.17632/rscbjbr9sj"
)
FILMS: Counts = {
    "train/NORMAL": 1341,
    "train/PNEUMONIA": 3875,
    "val/NORMAL": 8,
    "val/PNEUMONIA": 8,
    "test/NORMAL": 234,
    "test/PNEUMONIA": 390,
}
_SERVER = "https://api.kaggle.com"
_SECONDS = 10.0  # to wait for an answer; Kaggle's client itself would wait for minutes
_FREE_BYTES = 5_000_000_000  # the archive, which holds all films twice, and what is unpacked from it
_JPEG = b"\xff\xd8\xff"
_HOW_TO_GET_ONE = (
    "Make one at https://www.kaggle.com/settings (API) and put it into the environment variable "
    "KAGGLE_API_TOKEN or the file ~/.kaggle/access_token; an older kaggle.json in ~/.kaggle does too."
)


def fetch(folder: Path, expected: Counts = FILMS) -> bool:
    """Have the whole set in `folder`, as `{train,val,test}/{NORMAL,PNEUMONIA}/*.jpeg`.

    It is downloaded and checked beside `folder`, which appears only when all is there.

    Args:
        folder: Must be missing, empty, or hold the set.
        expected: Number of films in each folder.

    Returns:
        Whether it was downloaded; otherwise it was there.

    Raises:
        TrainingError: `folder` holds something else, there is no token, no network or no space, Kaggle refuses, or
            what came is not the set.
        OSError: The disk fails.
    """
    if _is_complete(folder, expected):
        return False
    _require_token()
    _require_network()
    folder = Path(os.path.realpath(folder))  # a link to a folder stays one
    folder.parent.mkdir(parents=True, exist_ok=True)
    _require_space(folder.parent)
    with tempfile.TemporaryDirectory(prefix=f".{folder.name[:20]}.", suffix=".part", dir=folder.parent) as name:
        source = find_root(_download(Path(name) / "archive"))
        if faults := _faults(source, expected):
            message = f"What Kaggle sent is not the set: {' '.join(faults)} Try again later."
            raise TrainingError(message)
        checked = Path(name) / "checked"
        for part in expected:  # copied, since a notebook's client hands out a folder that cannot be moved
            shutil.copytree(source / part, checked / part)
        if folder.exists():
            folder.rmdir()  # Windows renames nothing onto an empty folder
        checked.rename(folder)
    return True


def _is_complete(folder: Path, expected: Counts) -> bool:
    """Whether `folder` holds the set already; a `TrainingError` where it holds anything else."""
    if not folder.exists():
        return False
    if not folder.is_dir():
        message = f"{folder} is a file. Name a folder that does not exist yet."
        raise TrainingError(message)
    if not any(folder.iterdir()):
        return False
    if faults := _faults(folder, expected):
        message = f"{folder} is not empty and does not hold the whole set: {' '.join(faults)} Name another folder."
        raise TrainingError(message)
    return True


def _faults(folder: Path, expected: Counts) -> list[str]:
    """What keeps `folder` from being the set, as sentences."""
    faults = []
    for part, count in expected.items():
        films = [study.path for study in discover([folder / part], as_files=True)] if (folder / part).is_dir() else []
        if len(films) != count:
            faults.append(f"{part} holds {len(films)} films instead of {count}.")
        faults += [f"{part}/{film.name} is no JPEG." for film in films if not _is_jpeg(film)][:1]
    return faults


def _is_jpeg(path: Path) -> bool:
    with path.open("rb") as stream:
        return stream.read(len(_JPEG)) == _JPEG


def _require_token() -> None:
    from kagglehub.config import get_kaggle_credentials  # type: ignore[import-untyped]

    try:
        found = get_kaggle_credentials()
    except (OSError, ValueError) as fault:
        message = f"The Kaggle token cannot be read ({fault}). {_HOW_TO_GET_ONE}"
        raise TrainingError(message) from fault
    if not found:
        message = f"There is no Kaggle token. {_HOW_TO_GET_ONE}"
        raise TrainingError(message)


def _require_network() -> None:
    import requests

    try:
        requests.head(_SERVER, timeout=_SECONDS)  # any answer will do
    except requests.RequestException as fault:
        message = f"{_SERVER} cannot be reached ({type(fault).__name__}). Check the network; no other command needs it."
        raise TrainingError(message) from fault


def _require_space(folder: Path) -> None:
    free = shutil.disk_usage(folder).free
    if free < _FREE_BYTES:
        message = (
            f"Downloading and unpacking take {_FREE_BYTES / 1e9:.0f} GB on the disk of {folder}; {free / 1e9:.1f} GB "
            "are free. Make room or name a folder on another disk."
        )
        raise TrainingError(message)


def _download(into: Path) -> Path:
    """Download and unpack, with Kaggle's client and its progress bar; returns where the set is."""
    import kagglehub  # type: ignore[import-untyped]
    import requests
    from kagglehub.exceptions import DataCorruptionError  # type: ignore[import-untyped]

    logging.getLogger("kagglehub").setLevel(logging.CRITICAL)
    try:
        return Path(kagglehub.dataset_download(HANDLE, output_dir=str(into)))
    except requests.HTTPError as fault:
        raise TrainingError(_refusal(fault.response)) from fault
    except requests.RequestException as fault:
        message = f"The download broke off ({type(fault).__name__}). Check the network and give the command again."
        raise TrainingError(message) from fault
    except (DataCorruptionError, tarfile.TarError, zipfile.BadZipFile, EOFError, ValueError) as fault:
        message = f"What Kaggle sent is damaged ({type(fault).__name__}). Give the command again."
        raise TrainingError(message) from fault


def _refusal(response: Response | None) -> str:
    status = response.status_code if response is not None else "unknown"
    if status in {401, 403}:
        return f"Kaggle refuses the token (HTTP {status}). {_HOW_TO_GET_ONE}"
    return f"Kaggle answers with an error (HTTP {status}). Try again later."
