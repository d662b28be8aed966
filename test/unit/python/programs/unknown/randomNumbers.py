# Random values are unknown, their shapes are not.
import random
import numpy as np
import tensorflow as tf
import torch

x = np.random.rand(3, 2)
print(x)  #? gives random values
print(x.shape)  #: (3, 2)
np.random.seed(0)
rng = np.random.default_rng(42)
print(np.mean(x * 2))  #? gives random values
print(random.random() < 2)  #? gives random values
tf.reduce_mean(tf.random.uniform((4, 3)), axis=0)  #? gives random values
tf.keras.losses.mse(np.zeros((3, 2)), x)  #? gives random values
torch.rand(2, 5).sum(dim=1)  #? gives random values
print(torch.randn(2, 5).T.shape, tf.random.normal((4, 3))[0].shape)  #: torch.Size([5, 2]) (3,)
