from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from pneumoscan.core.problem import ProblemCode
from pneumoscan.core.remark import RemarkCode
from pneumoscan.imaging import loading, quality
from tests.films import needs_films, some_films
from tests.made_films import made_film

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pneumoscan.core.radiograph import GreyPixels

FILM = made_film(700, 800)
DOWN, ACROSS = np.meshgrid(np.linspace(0, 1, 700), np.linspace(0, 1, 800), indexing="ij")
RANDOM = np.random.default_rng(5)


def objections(pixels: GreyPixels) -> list[ProblemCode]:
    return [problem.code for problem in quality.examine(pixels)[0]]


def remarks(pixels: GreyPixels) -> list[RemarkCode]:
    return [remark.code for remark in quality.examine(pixels)[1]]


def page(size: int, *, ink: int = 20, paper: int = 250, lines: int = 100) -> NDArray[np.uint8]:
    picture = Image.new("L", (1000, 1400), paper)
    font = ImageFont.load_default(size)
    for line in range(min(lines, 1200 // (size * 2))):
        text = "seen on the ward with cough and fever for three days " * 2
        ImageDraw.Draw(picture).text((80, 80 + line * size * 1.5), text[: 1500 // size], fill=ink, font=font)
    return np.asarray(picture)


def noise(grain: int) -> NDArray[np.uint8]:
    coarse = RANDOM.integers(0, 256, (640 // grain, 640 // grain), np.uint8)
    return np.kron(coarse, np.ones((grain, grain), np.uint8))


def grey(values: NDArray[np.floating[Any]]) -> NDArray[np.uint8]:
    return values.clip(0, 255).astype(np.uint8)


def framed(share: float) -> NDArray[np.uint8]:
    """The film in a black frame that takes so much of the picture."""
    rows, columns = (int(side / (1 - share) ** 0.5) for side in FILM.shape)
    frame = np.zeros((rows, columns), np.uint8)
    frame[: FILM.shape[0], : FILM.shape[1]] = FILM
    return np.roll(frame, (60, 90), (0, 1))


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("shape", [(64, 64), (224, 224), (700, 800), (2000, 1200)])
def test_a_film_of_any_size_and_depth_passes_without_a_word(shape: tuple[int, int], dtype: type) -> None:
    film = made_film(*shape).astype(dtype) * dtype(np.iinfo(dtype).max // 255)
    assert quality.examine(film) == ((), ())


def test_a_negative_is_not_refused_for_another_reason() -> None:
    assert objections(255 - FILM) == []


def test_a_tiny_picture_says_its_size() -> None:
    problem = quality.examine(FILM[:63, :200])[0][0]
    assert problem.code is ProblemCode.TOO_SMALL
    assert "200 x 63" in problem.sentence


@pytest.mark.parametrize("shape", [(100, 4000), (1400, 300)])
def test_a_strip_is_no_chest_film_whatever_is_on_it(shape: tuple[int, int]) -> None:
    assert objections(made_film(*shape)) == [ProblemCode.NOT_A_CHEST_FILM]


MARKED = np.full((700, 800), 20, np.uint8)
MARKED[20:60, 20:50] = 255
BLANKS = {
    "one grey": np.full((700, 800), 90, np.uint8),
    "a marker on one grey": MARKED,
    "gradient": grey(ACROSS * 255),
    "vignette": grey(220 - 300 * ((DOWN - 0.5) ** 2 + (ACROSS - 0.5) ** 2)),
    "grainy vignette": grey(200 - 300 * ((DOWN - 0.5) ** 2 + (ACROSS - 0.4) ** 2) + RANDOM.normal(0, 6, DOWN.shape)),
}


@pytest.mark.parametrize("name", BLANKS)
def test_what_holds_nothing_but_light_is_blank(name: str) -> None:
    assert objections(BLANKS[name]) == [ProblemCode.BLANK]


@pytest.mark.parametrize("grain", [1, 2, 4, 8, 16])
def test_noise_of_any_grain_is_no_chest_film(grain: int) -> None:
    assert objections(noise(grain)) == [ProblemCode.NOT_A_CHEST_FILM]


def test_faint_noise_on_grey_is_no_chest_film() -> None:
    assert objections(grey(RANDOM.normal(128, 8, (700, 800)))) == [ProblemCode.NOT_A_CHEST_FILM]


PAGES = {
    "large": page(40),
    "small": page(18),
    "grey on grey": page(26, ink=90, paper=200),
    "white on black": page(26, ink=230, paper=20),
    "in shadow": grey(page(26) * (1 - 0.5 * np.linspace(0, 1, 1000))),
    "a few lines": page(26, lines=5),
}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_of_text_is_no_chest_film(name: str) -> None:
    assert objections(PAGES[name])[0] is ProblemCode.NOT_A_CHEST_FILM


def test_a_drawing_of_few_greys_is_no_chest_film() -> None:
    drawing = Image.new("L", (800, 700), 200)
    ImageDraw.Draw(drawing).ellipse((100, 100, 700, 600), fill=90)
    ImageDraw.Draw(drawing).rectangle((0, 0, 800, 80), fill=140)
    assert objections(np.asarray(drawing)) == [ProblemCode.NOT_A_CHEST_FILM]


def burnt(percent: float) -> NDArray[np.uint8]:
    """The film, but for its edge, with all that is brighter than so many percent of it gone to white."""
    film, middle = FILM.copy(), (slice(30, -30), slice(30, -30))
    film[middle][FILM[middle] > np.percentile(FILM, percent)] = 255
    return film


def test_an_overexposed_film_is_refused_and_a_brighter_one_remarked_on() -> None:
    assert objections(burnt(15)) == [ProblemCode.CLIPPED]
    film = burnt(75)
    assert objections(film) == []
    assert remarks(film) == [RemarkCode.CLIPPED]
    told = int(quality.examine(film)[1][0].details["percent"])
    assert told == pytest.approx(100 * np.mean(film == 255), abs=2)


def test_black_around_the_body_is_not_clipping() -> None:
    film = FILM.copy()
    film[:, :160] = 0  # a fifth, which films have
    film[100:, :160] += 1
    assert remarks(film) == []


@pytest.mark.parametrize(
    ("share", "objection", "remark"),
    [(0.15, [], []), (0.35, [], [RemarkCode.BORDER]), (0.7, [ProblemCode.MOSTLY_BORDER], [])],
)
@pytest.mark.parametrize("level", [0, 230])
def test_an_empty_border_is_told_with_its_share(
    share: float, objection: list[ProblemCode], remark: list[RemarkCode], level: int
) -> None:
    picture = np.where(framed(share) == 0, np.uint8(level), framed(share))
    assert objections(picture) == objection
    assert remarks(picture) == remark
    found_problems, found_remarks = quality.examine(picture)
    for problem in found_problems:
        assert int(problem.details["percent"]) == pytest.approx(100 * (1 - share), abs=3)
    for warning in found_remarks:
        assert int(warning.details["percent"]) == pytest.approx(100 * share, abs=3)


def test_a_film_of_little_contrast_is_remarked_on() -> None:
    assert remarks(grey(FILM * 0.3 + 80)) == [RemarkCode.LOW_CONTRAST]


@needs_films
def test_real_films_pass_upright_turned_and_inverted() -> None:
    for path in some_films(40):
        pixels = loading.read(path).pixels
        for film in (pixels, np.rot90(pixels), 255 - pixels):
            assert objections(film) == [], path.name


@needs_films
def test_real_films_pass_without_a_remark() -> None:
    assert [path.name for path in some_films(40) if loading.read(path).remarks] == []
