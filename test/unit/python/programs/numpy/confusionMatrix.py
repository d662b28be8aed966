# A confusion matrix filled in a loop.
import numpy as np

y_true = [2, 0, 2, 2, 0, 1]
y_pred = [0, 0, 2, 2, 0, 2]
matrix = np.zeros((3, 3), dtype=int)
for t, p in zip(y_true, y_pred):
    matrix[t, p] += 1
print(matrix)  #: [[2 0 0] [0 0 1] [1 0 2]]
recall = np.diag(matrix) / matrix.sum(axis=1)
precision = np.diag(matrix) / np.maximum(matrix.sum(axis=0), 1)
print(recall, precision, np.trace(matrix) / matrix.sum())  #: [1.         0.         0.66666667] [0.66666667 0.         0.66666667] 0.6666666666666666
f1 = 2 * precision * recall / np.where(precision + recall == 0, 1, precision + recall)
print(f1, f1.mean())  #: [0.8        0.         0.66666667] 0.48888888888888893
