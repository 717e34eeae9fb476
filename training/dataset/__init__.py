"""Labelled films: finding, naming, splitting and decoding them."""
