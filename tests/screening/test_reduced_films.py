"""A large JPEG is reduced for the network, and nobody who looks at it sees it so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PIL import Image

from pneumoscan import cli, headless, imaging
from pneumoscan.core.finding import Examination, Finding, Status
from pneumoscan.core.study import Study
from pneumoscan.headless import run
from pneumoscan.screening import Screening, load_film
from tests.made_films import made_film
from tests.stand_in import StandIn

if TYPE_CHECKING:
    from pathlib import Path

    from pneumoscan.core.radiograph import Radiograph

SIZE = (2300, 2100)  # columns and rows


class Seeing(StandIn):
    """Remembers the sizes of what it is given."""

    def __init__(self) -> None:
        super().__init__()
        self.sizes: list[tuple[int, ...]] = []

    def assess(self, radiograph: Radiograph) -> Examination:
        self.sizes.append(radiograph.pixels.shape)
        return super().assess(radiograph)


@pytest.fixture
def film(tmp_path: Path) -> Path:
    (tmp_path / "films").mkdir()
    path = tmp_path / "films" / "film.jpg"
    Image.fromarray(made_film(*SIZE[::-1])).save(path, quality=92)
    return path


def test_the_network_is_given_half_the_size_and_the_eye_all_of_it(film: Path) -> None:
    seeing = Seeing()
    finding = Screening(seeing).screen(Study.at(film))
    assert finding.status is Status.OK
    assert seeing.sizes == [(1050, 1150)]
    assert load_film(finding.study).pixels.shape == SIZE[::-1]
    assert imaging.load(film).pixels.shape == SIZE[::-1]


def test_pictures_of_a_film_that_was_reduced_are_of_its_full_size(
    film: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seeing = Seeing()
    monkeypatch.setattr(headless.run, "load_classifier", lambda *_: seeing)
    assert cli.main(["screen", str(film.parent), "--heatmaps", str(tmp_path / "maps")]) == 0
    assert seeing.sizes == [(1050, 1150)]
    (picture,) = (tmp_path / "maps").iterdir()
    with Image.open(picture) as drawn:
        assert drawn.size == SIZE


def test_a_long_run_keeps_no_small_picture_of_each_film(
    film: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[Finding] = []
    monkeypatch.setattr(headless.run, "load_classifier", lambda *_: StandIn())
    monkeypatch.setattr(run, "write_results", lambda _options, findings, *_: kept.extend(findings))
    assert cli.main(["screen", str(film.parent)]) == 0
    assert [finding.thumbnail for finding in kept] == [None]
