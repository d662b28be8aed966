# What the library refuses has no value.
import numpy as np
import torch
import torch.nn.functional as F
from keras import losses
from sklearn.metrics import f1_score

print(np.zeros((2, 3)) + np.zeros((4,)))  #? ValueError: operands could not be broadcast together
print(torch.zeros(2, 3) @ torch.zeros(2, 3))  #? RuntimeError
print(f1_score([0, 1, 1], [0, 1]))  #? ValueError
print(losses.mse([1.0]))  #? TypeError
print(np.array([1, 2])[5])  #? IndexError
print(undefined_name + 1)  #? NameError: name 'undefined_name' is not defined
print(1 / 0)  #? ZeroDivisionError: division by zero
print('5' + 5)  #? TypeError
print({}['loss'])  #? KeyError: 'loss'
print([1, 2].add(3))  #? AttributeError
