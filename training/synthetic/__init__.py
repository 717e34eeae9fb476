"""The sample films that ship with the program, made of statistics of labelled films."""
