"""What is known of the film that is looked at."""
