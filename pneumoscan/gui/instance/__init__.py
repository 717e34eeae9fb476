"""One window for one person: a second start hands its films to the first, which comes to the front."""
