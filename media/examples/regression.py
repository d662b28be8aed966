"""House prices in millions, and the shape trap that everyone meets once."""

import numpy as np

y_true = [0.42, 0.38, 0.61, 1.25, 0.88, 0.47]
y_pred = [[0.40], [0.45], [0.58], [1.02], [0.93], [0.47]]  # (6, 1): the model's output has a last axis of one

# Flat in the text, used as a matrix further down: read with the later shape.
y_true_months = [112, 118, 132, 129, 121, 135, 148, 148, 136, 119, 104, 118]
y_pred_months = [110.5, 119.2, 128.0, 131.4, 124.9, 130.1, 150.3, 145.6, 139.9, 117.0, 108.2, 115.7]
y_true_months = np.reshape(y_true_months, (4, 3))
y_pred_months = np.reshape(y_pred_months, (4, 3))

# Python's ways of writing numbers
values = (1_000, .5, 1., 1e-07, -2.5E+3, float("nan"), np.inf, -np.inf)
