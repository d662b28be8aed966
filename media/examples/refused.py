"""Arrays that cannot be read, each for a reason that a hover tells."""

cut_off = [0.1, 0.2, ..., 0.8, 0.9]
ragged = [[1, 2, 3], [4, 5]]
signal = [1 + 2j, 3 - 1j]
mixed = [0.1, "high", 0.3]
missing = [0.1, None, 0.3]
unknown = [0.1, threshold, 0.3]
fractions = [1 / 3, 2 / 3]
classes = {0, 1, 2}
unclosed = [0.1, 0.9
