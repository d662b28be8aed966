# Arrays out of nothing.
import numpy as np

print(np.zeros(3), np.ones((2, 2)), np.full((2,), 7), np.full(2, 0.5))  #: [0. 0. 0.] [[1. 1.] [1. 1.]] [7 7] [0.5 0.5]
print(np.eye(3))  #: [[1. 0. 0.] [0. 1. 0.] [0. 0. 1.]]
print(np.arange(5), np.arange(1, 2, 0.25), np.arange(3.0))  #: [0 1 2 3 4] [1.   1.25 1.5  1.75] [0. 1. 2.]
print(np.linspace(0, 1, 5), np.zeros((0, 3)).shape)  #: [0.   0.25 0.5  0.75 1.  ] (0, 3)
print(np.array([1, 2.5]), np.array([True, False]), np.array([[1], [2]], dtype='float32').dtype)  #: [1.  2.5] [ True False] float32
print(np.zeros_like([1, 2]), np.ones_like(np.array([0.5])), np.identity(2, dtype=int))  #: [0 0] [1.] [[1 0] [0 1]]
print(np.array([1e-8, 1.0]), np.array([1e10, 1]), np.array([0.1, 0.25]), np.array([1, 10, 100]))  #: [1.e-08 1.e+00] [1.e+10 1.e+00] [0.1  0.25] [  1  10 100]
print(repr(np.array([0.5, 1.0])), repr(np.float32(0.1)), np.float64(0.1))  #: array([0.5, 1. ]) np.float32(0.1) 0.1
