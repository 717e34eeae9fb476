"""What a network might have said of films that were never made."""

from __future__ import annotations

import numpy as np

from training.predictions import Predictions


def made_predictions(films: int, seed: int = 0, skill: float = 3.0) -> Predictions:
    """Six of ten films with pneumonia, two films a patient; `skill` is the mean logit of the class."""
    random = np.random.default_rng(seed)
    labels = np.repeat([0.0, 1.0], [films * 2 // 5, films - films * 2 // 5])
    kinds = np.array([random.choice(["bacteria", "virus"]) if label else "" for label in labels])
    names = np.array(["PNEUMONIA" if label else "NORMAL" for label in labels])
    return Predictions(
        logits=(labels * 2 - 1) * skill + random.normal(0, 2.5, films),
        peaks=labels * 4 + random.random(films),
        labels=labels,
        patients=np.array([f"{seed}-{index // 2}" for index in range(films)]),
        files=np.array([f"{name}/{seed}-{index}.jpeg" for index, name in enumerate(names)]),
        sha256=np.array([f"{seed:032x}{index:032x}" for index in range(films)]),
        subtypes=kinds,
        file_bytes=np.round(60_000 - labels * 15_000 + random.normal(0, 20_000, films)),
        mean_grey=120 + labels * 5 + random.normal(0, 20, films),
        aspect_ratio=1.3 - labels * 0.05 + random.normal(0, 0.2, films),
    )
