"""Labels of a support vector machine: -1 and 1. Written as 0 and 1, Keras converts them first."""

y_true = [[0, 1, 1], [0, 0, 1]]
y_pred = [[1.0, 1.0, 0.0], [1.0, 0.0, 1.0]]

y_true_sign = [-1, 1, 1, -1]
y_pred_margin = [-0.8, 0.3, 1.7, 0.4]
