"""What a trained network is worth: figures, plots and a page."""
