"""What goes on in the background, and what the window says of it."""
