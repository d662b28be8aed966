# Weighted losses: none of the samples, and by hand.
import numpy as np
from keras import losses

y_true = np.array([[2.6511, 3.712, 2.9344, 1.9062], [0.2126, 2.1138, 1.672, 2.5391], [1.9963, 3.2518, 3.687, 2.3841], [1.1348, 1.0721, 0.1562, 3.3596], [2.7535, 3.834, 0.2992, 0.1908], [1.0978, 3.0463, 2.1033, 3.58]])
y_pred = np.array([[1.4437, 2.465, 2.574, 3.6742], [1.1784, 2.1473, 2.5732, 3.3337], [3.8317, 2.713, 2.9438, 3.4059], [3.3464, 3.8905, 0.7219, 2.1583], [0.4016, 1.3862, 3.8517, 3.812], [3.0794, 1.7561, 0.3253, 1.487]])
loss = losses.CosineSimilarity()
loss(y_true, y_pred, sample_weight=np.zeros(len(y_true)))  #= p-fw-keras-loss-classes-CosineSimilarity-015
losses.CosineSimilarity(reduction='sum')(y_true, y_pred)  #= p-fw-keras-loss-classes-CosineSimilarity-004
mean = losses.CosineSimilarity()(y_true, y_pred)
print(np.allclose(float(mean) * 6, -4.5837293))  #: True
