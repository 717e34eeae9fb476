"""PneumoScan: offline screening of chest X-rays for pneumonia. Research use only."""

__version__ = "0.1.0"
