"""Figures of merit with their intervals, tests of differences, calibration and operating point."""
