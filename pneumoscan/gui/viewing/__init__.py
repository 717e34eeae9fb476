"""The film that is looked at."""
