# Sorting and counting.
import numpy as np

a = np.array([0.3, 0.1, 0.9, 0.5])
print(np.sort(a), np.argsort(a), np.argsort(-a), np.sort(a)[::-1], a.argsort()[-2:])  #: [0.1 0.3 0.5 0.9] [1 0 3 2] [2 3 0 1] [0.9 0.5 0.3 0.1] [3 2]
print(np.unique([3, 1, 3, 2]), np.unique([1, 1, 0], return_counts=True))  #: [1 2 3] (array([0, 1]), array([1, 2]))
print(np.bincount([0, 2, 2, 1]), np.searchsorted([1, 2, 3], 2.5), np.diff([1, 4, 9]))  #: [1 1 2] 2 [3 5]
print(np.sort([[3, 1], [2, 5]], axis=0), np.argsort([[3, 1], [2, 5]]), np.flatnonzero([0, 1, 1]))  #: [[2 1] [3 5]] [[1 0] [0 1]] [1 2]
print(np.isin([1, 2, 3], [2]), np.cumsum([1, 2, 3]), np.trapezoid([1, 2, 3], dx=0.5))  #: [False  True False] [1 3 6] 2.0
print(np.triu(np.ones((3, 3))), np.outer([1, 2], [3, 4]))  #: [[1. 1. 1.] [0. 1. 1.] [0. 0. 1.]] [[3 4] [6 8]]
