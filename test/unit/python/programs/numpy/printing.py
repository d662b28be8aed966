# How arrays print.
import numpy as np

print(np.array([1.0, 0.5, 0.25]), np.array([1e-3, 1.0]), np.array([1e-5, 1.0]))  #: [1.   0.5  0.25] [0.001 1.   ] [1.e-05 1.e+00]
print(np.array([123456.789, 0.1]), np.array([1e20, 1.0]), np.array([0.0, -0.0, np.nan, np.inf]))  #: [1.23456789e+05 1.00000000e-01] [1.e+20 1.e+00] [ 0. -0. nan inf]
print(np.array([[0.1, 10.0], [100.25, 3.0]]))  #: [[1.0000e-01 1.0000e+01] [1.0025e+02 3.0000e+00]]
print(np.array(3.0), np.array([]), np.array([[]]), np.array([[[1]]]))  #: 3.0 [] [] [[[1]]]
print(np.float32([0.1, 1 / 3, 2e-8]), np.array([1 / 3]), [np.float64(0.5)], (np.int64(3),))  #: [1.0000000e-01 3.3333334e-01 2.0000000e-08] [0.33333333] [np.float64(0.5)] (np.int64(3),)
print(np.array([True, False]), np.arange(3, dtype='uint8'))  #: [ True False] [0 1 2]
print(str(np.array([1, 2])), repr(np.array([[1.5, 2.0]])), f'{np.mean([1, 2]):.3f}', '%.2f' % np.float32(0.456))  #: [1 2] array([[1.5, 2. ]]) 1.500 0.46
print(np.array([1.5, 2.5]).tolist(), np.array([[1, 2]]).tolist(), np.float32(0.5).item())  #: [1.5, 2.5] [[1, 2]] 0.5
