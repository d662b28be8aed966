# Scores of predicted numbers.
import numpy as np
from sklearn.metrics import *
import sklearn.metrics as sm

y_true = [3, -0.5, 2, 7]
y_pred = [2.5, 0.0, 2, 8]
r2_score(y_true, y_pred)  #= p-fw-sk-regression-r2_score-016
1 - np.sum(np.subtract(y_true, y_pred) ** 2) / np.sum((y_true - np.mean(y_true)) ** 2)  #= p-fw-sk-regression-r2_score-016
sm.mean_absolute_percentage_error([100, 200], [110, 190])  #= p-fw-sk-regression-mean_absolute_percentage_error-010
mean_squared_error([[1], [2]], [1, 3])  #= p-fw-sk-regression-mean_squared_error-009
mae = sm.mean_absolute_error([1.1436, 0.601, 1.3764, 0.9955, 1.3893, -0.9763, -0.3904, -0.004, 0.9996, 0.3583, 0.0726, 0.1631, -0.0648, -1.5377, 0.956, 0.1066, 0.9658, -1.14, -2.4886, 0.5203, 0.4949, -0.8219, 0.7406, -1.235], [1.5085, -0.8144, -0.7019, 0.0613, -1.244, 0.0534, -1.7338, 0.1432, -0.146, -1.5119, -1.2079, 0.3919, -1.1077, -1.8883, -0.0285, -0.2298, 0.1593, 1.174, -1.2951, -1.0842, 0.9572, -0.2522, -1.6634, -1.1401])
mae + 0  #= p-fw-sk-regression-mean_absolute_error-001
