import numpy as np

# Logits of (0.05, 0.9, 0.05) and (0.1, 0.8, 0.1): the logarithms of these shares.
y_true = np.array([[0, 1, 0], [0, 0, 1]])
y_pred = np.array([[-2.9957323, -0.10536052, -2.9957323], [-2.3025851, -0.22314355, -2.3025851]])
