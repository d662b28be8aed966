"""Four samples, three classes."""
import numpy as np
from keras import losses

y_true = np.array([[0, 1, 0],
                   [0, 0, 1],
                   [1, 0, 0],
                   [0, 1, 0]])
y_pred = np.array([[0.3, 0.5, 0.2],
                   [0.1, 0.8, 0.1],
                   [0.6, 0.2, 0.2],
                   [0.2, 0.55, 0.3]])

print(losses.categorical_crossentropy(y_true, y_pred))
