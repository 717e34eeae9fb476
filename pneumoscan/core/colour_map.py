"""The colours of heat.

Of each map the lightness rises evenly with the value, so that it says the same on a grey printer, and to readers who
tell few colours apart or none.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class ColourMap(StrEnum):
    """What heat is drawn with. The values are those of the settings."""

    INFERNO = "inferno"
    VIRIDIS = "viridis"
    CIVIDIS = "cividis"
    AMBER = "amber"


STEPS = 256
DEFAULT_OPACITY = 0.6  # how much of the film the hottest places hide
_TABLES = {
    # Every 15th of the 256 colours of matplotlib's maps. Inferno and viridis: N. Smith and S. van der Walt, BIDS
    # colormap, 2015, CC0.
    ColourMap.INFERNO: (
        (0, 0, 4), (10, 7, 34), (30, 12, 69), (56, 9, 98), (81, 14, 108), (105, 22, 110),
        (128, 31, 108), (152, 39, 102), (176, 49, 91), (198, 61, 77), (217, 77, 61), (233, 97, 43),
        (244, 121, 24), (250, 148, 7), (252, 176, 20), (248, 205, 55), (242, 234, 105), (252, 255, 164),
    ),
    ColourMap.VIRIDIS: (
        (68, 1, 84), (72, 23, 105), (71, 42, 122), (67, 61, 132), (61, 78, 138), (53, 94, 141),
        (46, 109, 142), (41, 123, 142), (35, 137, 142), (31, 151, 139), (33, 165, 133), (46, 179, 124),
        (70, 192, 111), (101, 203, 94), (137, 213, 72), (176, 221, 47), (216, 226, 25), (253, 231, 37),
    ),
    # Made to look alike with and without colour-vision deficiency: Nuñez, Anderton and Renslow, "Optimizing colormaps
    # with consideration for color vision deficiency", PLoS ONE 13(7), 2018; CC0 as part of matplotlib.
    ColourMap.CIVIDIS: (
        (0, 34, 78), (0, 45, 104), (22, 55, 112), (46, 65, 109), (63, 76, 108), (78, 86, 108),
        (92, 97, 110), (105, 107, 113), (118, 118, 118), (131, 129, 121), (146, 140, 120), (160, 152, 117),
        (175, 164, 113), (191, 176, 107), (207, 189, 98), (223, 202, 87), (240, 216, 70), (254, 232, 56),
    ),
    # Our own, of one hue: L* from 10 to 92 in even steps at the CIE 1976 hue of 70 degrees.
    ColourMap.AMBER: (
        (40, 24, 1), (55, 33, 2), (70, 41, 2), (85, 50, 2), (101, 60, 3), (116, 70, 4),
        (132, 80, 5), (148, 90, 6), (165, 101, 8), (182, 111, 9), (199, 122, 11), (216, 134, 13),
        (234, 145, 15), (252, 157, 18), (254, 175, 86), (254, 193, 131), (254, 211, 169), (254, 228, 204),
    ),
}  # fmt: skip
# The darkest part of each is left out: on a dark film it would look like no heat.
_DARKEST = 0.3


def colour(colour_map: ColourMap, step: int) -> tuple[int, int, int]:
    """One of `colours`, red-green-blue, without NumPy: what little of a map the window needs before any film.

    Args:
        colour_map: Which.
        step: Of the heat, from 0 to `STEPS` - 1.
    """
    table = _TABLES[colour_map]
    position = (_DARKEST + step * ((1.0 - _DARKEST) / (STEPS - 1))) * (len(table) - 1)
    below = min(int(position), len(table) - 2)
    share = position - below
    red, green, blue = (round(low + (high - low) * share) for low, high in zip(*table[below : below + 2], strict=True))
    return red, green, blue


def colours(colour_map: ColourMap = ColourMap.INFERNO) -> NDArray[np.uint8]:
    """The colours of heat 0 to 1 in `STEPS` steps, shape (256, 3), red-green-blue."""
    import numpy as np

    table = np.array(_TABLES[colour_map], np.float64)
    position = np.linspace(_DARKEST, 1.0, STEPS) * (len(table) - 1)
    channels = [np.interp(position, np.arange(len(table)), channel) for channel in table.T]
    return np.asarray(np.rint(np.stack(channels, axis=1)), np.uint8)
