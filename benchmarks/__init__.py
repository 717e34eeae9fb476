"""Ratios of the hot paths against named alternatives, measured in one run; start with `groups`."""
