# Indexing with slices, lists, masks and arrays.
import numpy as np

a = np.arange(12).reshape(3, 4)
print(a[1], a[1, 2], a[-1, -1], a[:, 0], a[1:, ::2])  #: [4 5 6 7] 6 11 [0 4 8] [[ 4  6] [ 8 10]]
print(a[[0, 2]], a[[0, 1, 2], [3, 2, 1]], a[a % 5 == 0])  #: [[ 0  1  2  3] [ 8  9 10 11]] [3 6 9] [ 0  5 10]
print(a[..., -1], a[np.array([True, False, True])], a[np.argmax(a, axis=0), 0])  #: [ 3  7 11] [[ 0  1  2  3] [ 8  9 10 11]] [8 8 8 8]
b = a.copy()
b[0] = -1
b[:, 1] += 100
b[2, 2:] = [7, 8]
print(b, a[0, 0])  #: [[ -1  99  -1  -1] [  4 105   6   7] [  8 109   7   8]] 0
y = np.array([2, 0, 1])
probabilities = np.array([[.1, .2, .7], [.8, .1, .1], [.3, .4, .3]])
print(probabilities[np.arange(3), y], -np.log(probabilities[range(3), y]).mean())  #: [0.7 0.8 0.4] 0.49870307570903244
print(np.eye(3)[y], np.nonzero([0, 3, 0, 4]), np.where(np.array([0, 1, 1]))[0], np.take([5, 6, 7], [2, 0]))  #: [[0. 0. 1.] [1. 0. 0.] [0. 1. 0.]] (array([1, 3]),) [1 2] [7 5]
