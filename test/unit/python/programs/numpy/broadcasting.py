# Broadcasting and comparisons.
import numpy as np

column = np.array([[1], [2], [3]])
row = np.array([10, 20])
print(column + row, (column * row).shape, column == [1, 2])  #: [[11 21] [12 22] [13 23]] (3, 2) [[ True False] [False  True] [False False]]
print(row / 4, row // 3, row % 3, row ** 2, -row, 1 / row)  #: [2.5 5. ] [3 6] [1 2] [100 400] [-10 -20] [0.1  0.05]
errors = np.array([0.1, -0.4, 0.25])
print(np.abs(errors), errors ** 2, np.mean(errors ** 2), np.sqrt(np.mean(np.square(errors))))  #: [0.1  0.4  0.25] [0.01   0.16   0.0625] 0.07750000000000001 0.2783882181415011
print(np.where(errors > 0, errors, 0), np.maximum(errors, 0), np.clip(errors, -0.2, 0.2))  #: [0.1  0.   0.25] [0.1  0.   0.25] [ 0.1 -0.2  0.2]
print(errors > 0, ~(errors > 0), (errors > 0) & (errors < 0.2), np.logical_or(errors > 0.2, errors < 0))  #: [ True False  True] [False  True False] [ True False False] [False  True  True]
errors /= 10.0
print(errors)  #: [ 0.01  -0.04   0.025]
errors *= [1, 2, 4]
errors[errors < 0] = 0
print(errors)  #: [0.01 0.   0.1 ]
print(np.sign(errors), np.floor([-1.5, 1.5]), np.round([0.5, 1.5, 2.345], 2), np.power(2, [1, 2, 3]))  #: [1. 0. 1.] [-2.  1.] [0.5  1.5  2.35] [2 4 8]
