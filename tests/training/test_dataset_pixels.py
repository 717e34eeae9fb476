from __future__ import annotations

import threading
import warnings
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image

from pneumoscan import imaging
from pneumoscan.classifier import preprocessing
from tests.films import FILMS, needs_films, some_films
from tests.imaging import dicom_files as dicom
from tests.made_films import made_film
from training.dataset import pixels, threads
from training.dataset.film import LabelledFilm
from training.errors import TrainingError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FILM = made_film(120, 100)


def film(path: Path, label: int = 0) -> LabelledFilm:
    return LabelledFilm(path, label, path.name, path.name)


def picture(path: Path, grey: np.ndarray = FILM) -> Path:
    Image.fromarray(grey).save(path)
    return path


def test_all_kinds_of_films_are_read_as_the_program_reads_them(tmp_path: Path) -> None:
    deep = FILM.astype(np.uint16) * 257
    paths = [
        picture(tmp_path / "eight.png"),
        picture(tmp_path / "sixteen.png", deep),
        picture(tmp_path / "full size.png", np.kron(FILM, np.ones((16, 18), np.uint8))),
        dicom.write(tmp_path / "IM0001", dicom.film()),
        dicom.write(tmp_path / "two.dcm", dicom.film(4095 - dicom.RAMP, PhotometricInterpretation="MONOCHROME1")),
    ]
    loaded = pixels.load_pixels([film(path) for path in paths], 48)
    assert loaded.grey.shape == (5, 48, 48)
    assert loaded.grey.dtype == np.uint8
    assert loaded.unreadable == ()
    for grey, path in zip(loaded.grey, paths, strict=True):
        assert np.array_equal(grey, np.rint(preprocessing.resize(imaging.load(path).pixels, 48)))
    assert np.array_equal(loaded.grey[0], loaded.grey[1])
    assert int(loaded.grey[3].max()) - int(loaded.grey[3].min()) > 200


def test_films_that_cannot_be_read_are_left_out_with_a_sentence(tmp_path: Path) -> None:
    whole = picture(tmp_path / "b.png")
    (tmp_path / "a.jpeg").write_bytes(b"\xff\xd8\xff\xe0 cut off")
    (tmp_path / "c.dcm").write_bytes(b"no film")
    (tmp_path / "d.png").touch()
    picture(tmp_path / "e.png", FILM[::-1])
    picture(tmp_path / "f.png", np.zeros((100, 100), np.uint8))
    films = [film(path) for path in [*sorted(tmp_path.iterdir()), tmp_path / "gone.png"]]
    loaded = pixels.load_pixels(films, 32)
    assert [f.path.name for f in loaded.films] == ["b.png", "e.png"]
    for grey, f in zip(loaded.grey, loaded.films, strict=True):
        assert np.array_equal(grey, pixels.load_pixels([f], 32).grey[0])
    assert loaded.films[0].path == whole
    told = dict(sentence.split(": ", 1) for sentence in loaded.unreadable)
    assert list(told) == ["a.jpeg", "c.dcm", "d.png", "f.png", "gone.png"]
    assert "empty" in told["d.png"]
    assert "blank" in told["f.png"]
    assert "no file" in told["gone.png"]


def test_a_fault_of_a_decoder_costs_one_film(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    load = imaging.load

    def surprise(path: Path) -> object:
        if path.name == "bad.png":
            raise ZeroDivisionError
        return load(path)

    monkeypatch.setattr(imaging, "load", surprise)
    loaded = pixels.load_pixels([film(picture(tmp_path / name)) for name in ("bad.png", "good.png")], 32)
    assert [f.path.name for f in loaded.films] == ["good.png"]
    assert "unexpected fault (ZeroDivisionError)" in loaded.unreadable[0]


def test_no_film_at_all_or_none_of_a_class_is_told(tmp_path: Path) -> None:
    good, bad = film(picture(tmp_path / "good.png"), 0), film(tmp_path / "bad.png", 1)
    with pytest.raises(TrainingError, match=r"No film of one class can be read\. bad\.png: There is no file"):
        pixels.load_pixels([good, bad], 32)
    with pytest.raises(TrainingError, match=r"No film of 1 can be read\. bad\.png"):
        pixels.load_pixels([bad], 32)
    with pytest.raises(TrainingError, match="No film of 0 can be read"):
        pixels.load_pixels([], 32)


def test_too_little_memory_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_memory(path: Path) -> object:
        raise MemoryError

    monkeypatch.setattr(imaging, "load", no_memory)
    with pytest.raises(TrainingError, match=r"1 films of 2000 x 2000 pixels take 0\.0 GB"):
        pixels.load_pixels([film(tmp_path / "film.png")], 2000)


def test_the_first_fault_ends_the_work_and_what_has_not_begun_never_does() -> None:
    begun: list[int] = []
    lock = threading.Lock()

    def work(item: int) -> int:
        with lock:
            begun.append(item)
        if item == 5:
            raise KeyboardInterrupt
        threading.Event().wait(0.002)
        return item

    with pytest.raises(KeyboardInterrupt):
        threads.in_threads(work, range(2000), "working")
    assert len(begun) < 1000


def test_a_stop_between_two_results_ends_the_work(monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[int] = []

    def work(item: int) -> None:
        begun.append(item)
        threading.Event().wait(0.002)

    def stopped(results: Iterator[None], **_options: object) -> Iterator[None]:
        yield next(results)
        raise KeyboardInterrupt

    monkeypatch.setattr(threads, "tqdm", stopped)
    with pytest.raises(KeyboardInterrupt):
        threads.in_threads(work, range(2000), "working")
    assert len(begun) < 1000


def test_results_come_in_order_and_warnings_of_libraries_are_kept_off() -> None:
    def work(item: int) -> int:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
        warnings.warn("noise", UserWarning, stacklevel=1)
        return item * item

    before = list(warnings.filters)
    assert threads.in_threads(work, range(200), "working") == [n * n for n in range(200)]
    assert list(warnings.filters) == before


@needs_films
@pytest.mark.films
def test_real_films_of_full_size_are_read() -> None:
    paths = some_films(6)
    loaded = pixels.load_pixels([film(path, index % 2) for index, path in enumerate(paths)], 96)
    assert loaded.unreadable == ()
    squashed = [Image.open(FILMS / "train" / path.parent.name / path.name).convert("L") for path in paths]
    for grey, small in zip(loaded.grey, squashed, strict=True):
        assert np.corrcoef(grey.ravel(), np.asarray(small.resize((96, 96))).ravel())[0, 1] > 0.99
