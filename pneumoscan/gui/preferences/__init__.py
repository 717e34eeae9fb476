"""The settings dialog: what is chosen once and then holds."""
