"""From the raw Grad-CAM map to what is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


def normalise(grad_cam: NDArray[np.float32], reference: float) -> NDArray[np.float32]:
    """Scale a map to 0..1 for drawing.

    A map divided by its own maximum glows as much on a healthy film as on a sick one, and readers take it for
    a finding. So a map is divided by its maximum only where that exceeds `reference`, a value typical of films
    with pneumonia; a weaker map stays as faint as it is.

    Args:
        grad_cam: Shape (rows, columns), from 0 up.
        reference: Above 0; the manifest's `heatmap_reference`.
    """
    return np.asarray(grad_cam / np.float32(max(float(grad_cam.max()), reference)), np.float32)
