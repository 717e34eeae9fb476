"""Regenerates the model's weights from labelled films. Nothing in `pneumoscan` imports it."""
