"""Four flowers, three classes: what a softmax classifier said, and what was true."""

import numpy as np

# One-hot labels: setosa, versicolor, virginica
y_true = np.array([
    [0, 1, 0],
    [0, 0, 1],
    [1, 0, 0],
    [0, 1, 0],  # the hard one
])

# Class probabilities, one row per flower. Row 1 sums to 1.1: see what Keras does with it.
y_pred = np.array([
    [0.30, 0.50, 0.20],
    [0.20, 0.80, 0.10],
    [0.60, 0.20, 0.20],
    [0.20, 0.55, 0.25],
], dtype="float32")

# The same predictions before the softmax. Compute with from_logits.
logits = np.array([[-0.2, 0.3, -0.6], [-0.9, 0.5, -1.6], [0.7, -0.4, -0.4], [-0.6, 0.4, -0.4]])

# The same labels as class indices: the sparse functions take these.
labels = np.array([1, 2, 0, 1])

sample_weight = [1.0, 2.0, 0.5, 1.0]
