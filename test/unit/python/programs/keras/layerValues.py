# Layers with known weights are calculators.
import numpy as np
import tensorflow as tf
from tensorflow import keras

pool = keras.layers.MaxPooling2D(pool_size=2, strides=1, padding='valid')
pool(tf.constant([[[[1], [2], [3]], [[4], [5], [6]], [[7], [8], [9]]]], dtype=tf.float32))  #= p-layers-values-MaxPooling2D-025
keras.layers.AveragePooling1D(pool_size=2, strides=2, padding='same')(np.array([[[0.09, -2.53], [0.46, -0.26], [-4.08, -1.43], [-0.37, -2.57], [-0.45, -0.9]]], dtype='float32')).numpy()  #= p-layers-values-AveragePooling1D-002
keras.layers.Flatten()(np.array([[[-0.831, 1.1526], [-1.632, 0.255], [0.7645, -1.1236]], [[-1.155, 0.0568], [0.4572, -0.1397], [-0.1645, -0.5664]]], 'float32'))  #= p-layers-values-Flatten-001
dense = keras.layers.Dense(2, activation='relu')
dense.build((None, 4))
dense.set_weights([np.array([[-0.8052, 0.6708], [0.4493, 1.5987], [1.198, -1.4015], [-0.067, -0.9151]]), np.array([-0.7922, -0.5859])])
dense(np.array([[-1.0561, -0.5744, 1.5021, -0.4588], [-2.1754, 1.0001, -0.8041, 0.2649], [0.0824, -0.9859, -0.369, -0.9886]], 'float32'))  #= p-layers-values-Dense-003
conv = keras.layers.Conv1D(1, 3, padding='causal', weights=[np.array([[[0.58]], [[-1.07]], [[-1.98]]]), np.array([0.06])])
conv(np.array([[[-0.75], [0.75], [0.33], [-1.71], [-0.71], [0.63]]], 'float32'))  #= p-layers-values-Conv1D-007
keras.layers.Reshape((3, 2))(np.array([[1.5915, 1.6489, -0.0949, -0.8759, -0.9764, 0.0972], [0.0022, 2.3731, -1.4182, 0.1904, -0.842, -0.3604]], 'float32'))  #= p-layers-values-Reshape-001
