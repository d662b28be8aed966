# Arrays that are too large to be made.
import numpy as np
import tensorflow as tf
import torch

print(np.zeros((100000, 100000)).sum())  #? more than
print(tf.ones([10 ** 9]))  #? more than
print(torch.eye(10 ** 5))  #? more than
print([0.0] * 10 ** 9)  #? more than
print(np.arange(10 ** 10).mean())  #? more than
print(len('=' * 10 ** 12))  #? more than
column = np.zeros((10 ** 5, 1))
print((column + np.zeros((1, 10 ** 5))).shape)  #? more than
print(np.outer(np.arange(10 ** 5), np.arange(10 ** 5)))  #? more than
print(np.tile([1, 2], 10 ** 9))  #? more than
print(column.shape)  #: (100000, 1)
