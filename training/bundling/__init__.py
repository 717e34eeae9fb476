"""From a finished run to the model that the program ships."""
