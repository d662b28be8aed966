# What dtype comes out.
import numpy as np

f32, f64, i64 = np.float32([1, 2]), np.array([1.0, 2.0]), np.array([1, 2])
print((f32 + 1).dtype, (f32 * 2.5).dtype, (f32 + f64).dtype, (f32 + i64).dtype, (i64 + 0.5).dtype)  #: float32 float32 float64 float64 float64
print((i64 / 2).dtype, (i64 // 2).dtype, (i64 > 1).dtype, i64.astype('float32').dtype, i64.mean().dtype)  #: float64 int64 bool float32 float64
print(np.array([1, 2], dtype=np.uint8) + np.uint8(255), np.int32(7) / 2, np.float32(1) / 3)  #: [0 1] 3.5 0.33333334
print(np.array([0.1, 0.2], dtype=np.float32) * 3, np.float32(0.1) + np.float32(0.2), np.float16(0.1))  #: [0.3 0.6] 0.3 0.1
print(np.array([1.7, -1.7]).astype(int), np.array([0, 2]).astype(bool), np.array([True, False]).astype('float32'))  #: [ 1 -1] [False  True] [1. 0.]
print(np.sum(np.array([True, True])), np.mean(np.float32([0.1, 0.2, 0.3])), np.array([1, 2]).sum().dtype)  #: 2 0.2 int64
print(np.exp(1), np.log(i64).dtype, np.finfo(np.float32).eps, np.sqrt(np.float32(2)))  #: 2.718281828459045 float64 1.1920929e-07 1.4142135
