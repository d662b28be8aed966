# Shapes: reshape, transpose, expand, join, repeat.
import numpy as np

a = np.arange(6).reshape(2, 3)
print(a.T, a.shape, a.ndim, a.size, len(a))  #: [[0 3] [1 4] [2 5]] (2, 3) 2 6 2
print(a.reshape(-1), a.reshape((3, -1)), a.flatten(), a.ravel()[2])  #: [0 1 2 3 4 5] [[0 1] [2 3] [4 5]] [0 1 2 3 4 5] 2
print(np.expand_dims(a, 0).shape, a[:, np.newaxis].shape, a[..., None].shape, np.squeeze(a[None]).shape)  #: (1, 2, 3) (2, 1, 3) (2, 3, 1) (2, 3)
print(np.concatenate([a, a], axis=1), np.stack([a[0], a[1]], axis=-1))  #: [[0 1 2 0 1 2] [3 4 5 3 4 5]] [[0 3] [1 4] [2 5]]
print(np.append(a, [9]), np.vstack([a[0], [7, 8, 9]]), np.hstack([[1], [2, 3]]))  #: [0 1 2 3 4 5 9] [[0 1 2] [7 8 9]] [1 2 3]
print(np.transpose(np.zeros((2, 3, 4)), (2, 0, 1)).shape, np.swapaxes(np.zeros((2, 3, 4)), 0, 2).shape)  #: (4, 2, 3) (4, 3, 2)
print(np.tile([1, 2], 2), np.repeat([1, 2], 2), np.split(np.arange(4), 2))  #: [1 2 1 2] [1 1 2 2] [array([0, 1]), array([2, 3])]
print(np.broadcast_to([1, 2], (2, 2)), np.flip([1, 2, 3]), np.roll([1, 2, 3], 1))  #: [[1 2] [1 2]] [3 2 1] [3 1 2]
