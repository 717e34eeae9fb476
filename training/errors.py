"""What stops a command, said to the person who gave it."""


class TrainingError(Exception):
    """A command cannot go on; the message is a sentence that says why, and what to do where something helps."""
