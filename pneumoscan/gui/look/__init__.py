"""How the window looks and speaks: colours, signs, labels, notices, words."""
