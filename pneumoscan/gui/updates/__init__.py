"""The room of the models: which there are, trying out and installing one from a stick, and going back."""
