# From layers over activations and optimizers to losses and metrics (tf.keras 2.x).
import math

import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

# --- layers ---
model = tf.keras.models.Sequential()
model.add(layers.Dense(16, input_shape=(16,), activation='relu'))
model.add(layers.Dense(32))
model.add(layers.Dense(32))
# seed-11
print(model.output_shape)  # (None, 32)

model = tf.keras.Sequential()
model.add(layers.Reshape((3, 4), input_shape=(12,)))
# seed-12
print(model.output_shape)  # (None, 3, 4)

model = tf.keras.Sequential()
model.add(layers.Conv2D(64, 3, 3, input_shape=(3, 32, 32)))
# seed-13
print(model.output_shape)  # (None, 1, 10, 64)
model.add(layers.Flatten())
# seed-14
print(model.output_shape)  # (None, 640)

images = (4, 28, 28, 3)
x = tf.random.normal(images)
y = layers.Conv2D(2, 3, activation='relu', input_shape=images[1:])(x)
# seed-15
print(y.shape)  # (4, 26, 26, 2)
y = layers.Conv2D(2, 3, activation='relu', dilation_rate=2, input_shape=images[1:])(x)
# seed-16
print(y.shape)  # (4, 24, 24, 2)
y = layers.Conv2D(2, 3, activation='relu', padding='same', input_shape=images[1:])(x)
# seed-17
print(y.shape)  # (4, 28, 28, 2)
stacked = (4, 7, 28, 28, 3)
y = layers.Conv2D(2, 3, activation='relu', input_shape=stacked[2:])(tf.random.normal(stacked))
# seed-18
print(y.shape)  # (4, 7, 26, 26, 2)

sequences = (4, 10, 128)
y = layers.Conv1D(32, 3, activation='relu', input_shape=sequences[1:])(tf.random.normal(sequences))
# seed-19
print(y.shape)  # (4, 8, 32)
stacked = (4, 7, 10, 128)
y = layers.Conv1D(32, 3, activation='relu', input_shape=stacked[2:])(tf.random.normal(stacked))
# seed-20
print(y.shape)  # (4, 7, 8, 32)

volumes = (4, 28, 28, 28, 1)
y = layers.Conv3D(2, 3, activation='relu', input_shape=volumes[1:])(tf.random.normal(volumes))
# seed-21
print(y.shape)  # (4, 26, 26, 26, 2)
stacked = (4, 7, 28, 28, 28, 1)
y = layers.Conv3D(2, 3, activation='relu', input_shape=stacked[2:])(tf.random.normal(stacked))
# seed-22
print(y.shape)  # (4, 7, 26, 26, 26, 2)

x = tf.constant([[1., 2., 3.], [4., 5., 6.], [7., 8., 9.]])
x = tf.reshape(x, [1, 3, 3, 1])
max_pool_2d = layers.MaxPool2D(pool_size=(2, 2), strides=(1, 1), padding='valid')
y = max_pool_2d(x)
# seed-23
print(y.numpy(), y.shape)
print(y)
# tf.Tensor(
# [[[[5.]
#    [6.]]
#
#   [[8.]
#    [9.]]]], shape=(1, 2, 2, 1), dtype=float32)

x = tf.reshape(tf.range(1., 17.), [1, 4, 4, 1])
pool = layers.MaxPooling2D(pool_size=(2, 2), strides=(2, 2), padding='valid')
# seed-24
print(pool(x).numpy(), pool(x).shape)

# --- activations ---
a = tf.constant([-20, -5, -1, 0, 1, 5, 20], dtype=tf.float32)
# seed-27
tf.keras.activations.sigmoid(a).numpy()
# array([2.0611537e-09, 6.6928566e-03, 2.6894143e-01, 5.0000000e-01, 7.3105860e-01,
#        9.9330711e-01, 1.0000000e+00], dtype=float32)

a = tf.constant([-3.0, -1.0, 0.0, 1.0, 3.0], dtype=tf.float32)
# seed-28
tf.keras.activations.tanh(a).numpy()  # [-0.9950547, -0.7615942, 0., 0.7615942, 0.9950547]

rows = tf.constant([[-3, 2], [-1, 2], [0, 2], [1, 2], [3, 2]], dtype=tf.float32)
layer = layers.Softmax()
# seed-30
layer(rows).numpy()
# array([[0.00669285, 0.9933072 ],
#        [0.04742587, 0.95257413],
#        [0.11920291, 0.880797  ],
#        [0.26894143, 0.7310586 ],
#        [0.7310586 , 0.26894143]], dtype=float32)

foo = tf.constant([-10, -5, 0.0, 4, 10], dtype=tf.float32)
# seed-31
tf.keras.activations.relu(foo, alpha=0.5, threshold=5., max_value=8).numpy()  # [-7.5, -5., -2.5, -0.5, 8.]

# --- optimizers ---
opt = tf.keras.optimizers.Adam(learning_rate=0.1)
var1 = tf.Variable(10.0)
loss = lambda: (var1 ** 2) / 2.0
adam = []
for _ in range(2):
    opt.minimize(loss, [var1])
    adam.append(var1.numpy())
# seed-32
print(*adam)  # 9.9 9.800028

opt = tf.keras.optimizers.RMSprop(learning_rate=0.1)
var1 = tf.Variable(10.0)
loss = lambda: (var1 ** 2) / 2.0
opt.minimize(loss, [var1])
first = var1.numpy()
opt.minimize(loss, [var1])
# seed-33
print(first, var1.numpy())  # 9.683772 9.45788

opt = tf.keras.optimizers.SGD(learning_rate=0.1)
var = tf.Variable(1.0)
cost = lambda: (var ** 2) / 2.0
opt.minimize(cost, [var])
first = var.numpy()
opt.minimize(cost, [var])
# seed-34
print(first, var.numpy())  # 0.9 0.81

opt = tf.keras.optimizers.SGD(learning_rate=0.1, momentum=0.9)
var = tf.Variable(1.0)
val0 = var.value()
opt.minimize(lambda: (var ** 2) / 2.0, [var])
val1 = var.value()
opt.minimize(lambda: (var ** 2) / 2.0, [var])
val2 = var.value()
# seed-35
print(val1.numpy(), (val0 - val1).numpy(), val2.numpy(), (val1 - val2).numpy())  # 0.9 0.100000024 0.71999997 0.18

# --- losses ---
y_true = [[0., 1.], [0., 0.]]
y_pred = [[0.6, 0.4], [0.4, 0.6]]
loss = tf.keras.losses.binary_crossentropy(y_true, y_pred)
assert loss.shape == (2,)
# seed-37
loss.numpy()  # array([0.9162905 , 0.71355796], dtype=float32)

y_true = [[0, 1, 0], [0, 0, 1]]
y_pred = [[0.05, 0.95, 0], [0.1, 0.8, 0.1]]
loss = tf.keras.losses.categorical_crossentropy(y_true, y_pred)
assert loss.shape == (2,)
# seed-38
loss.numpy()  # array([0.05129331, 2.3025851 ], dtype=float32)

classes = tf.constant([1, 2, 3])
scores = tf.constant([[0.05, 0.9, 0, 0.05], [0.1, 0.8, 0.05, 0.05], [0.15, 0.1, 0.5, 0.25]])
loss = tf.keras.losses.sparse_categorical_crossentropy(classes, scores)
# seed-39
loss.numpy()  # array([0.10536067, 2.9957323 , 1.3862944 ], dtype=float32)
# seed-40
print(-math.log(0.9), -math.log(0.05), -math.log(0.25))
# 0.10536051565782628 2.995732273553991 1.3862943611198906

mse = tf.keras.losses.MeanSquaredError(reduction=tf.keras.losses.Reduction.NONE)
# seed-41
print(mse(y_true, y_pred).numpy())  # [0.00166667 0.48666668]
mae = tf.keras.losses.MeanAbsoluteError(reduction='none')
# seed-42
print(mae(y_true, y_pred).numpy())  # [0.03333334 0.59999996]

# --- metrics ---
m = tf.keras.metrics.Accuracy()
m.update_state([[1], [2], [3], [4]], [[0], [2], [3], [4]])
# seed-43
m.result().numpy()  # 0.75

m = tf.keras.metrics.BinaryAccuracy()
m.update_state([[1], [1], [0], [0]], [[0.98], [1], [0], [0.6]])
# seed-44
m.result().numpy()  # 0.75

m = tf.keras.metrics.categorical_accuracy([[0, 0, 1], [0, 1, 0]], [[0.1, 0.9, 0.8], [0.05, 0.95, 0]])
# seed-45
m.numpy()  # array([0., 1.], dtype=float32)

y_true = [[0, 0, 1], [0, 1, 0], [0, 1, 0], [1, 0, 0]]
y_pred = [[0.1, 0.6, 0.3], [0.2, 0.7, 0.1], [0.3, 0.6, 0.1], [0.9, 0, 0.1]]
m = tf.keras.metrics.CategoricalAccuracy()
m.update_state(y_true, y_pred)
# seed-46
m.result().numpy()  # 75%

m = tf.keras.metrics.sparse_categorical_accuracy([2, 1], [[0.1, 0.9, 0.8], [0.05, 0.95, 0]])
# seed-47
m.numpy()  # array([0., 1.], dtype=float32)

m = tf.keras.metrics.SparseCategoricalAccuracy()
# seed-48
m(np.argmax(y_true, axis=1), y_pred).numpy()  # 75%

m = tf.keras.metrics.top_k_categorical_accuracy([[0, 0, 1], [0, 1, 0]], [[0.1, 0.9, 0.8], [0.05, 0.95, 0]], k=2)
# seed-49
m.numpy()  # array([1., 1.], dtype=float32)

y_pred = [[0.3, 0.6, 0.1], [0.5, 0.4, 0.1], [0.3, 0.6, 0.1], [0.9, 0, 0.1]]
# seed-50
tf.keras.metrics.CategoricalAccuracy()(y_true, y_pred)  # 50%
# seed-51
tf.keras.metrics.TopKCategoricalAccuracy(k=2)(y_true, y_pred)  # 75%
# seed-52
tf.keras.metrics.TopKCategoricalAccuracy(k=3)(y_true, y_pred)  # 100%

m = tf.keras.metrics.sparse_top_k_categorical_accuracy([2, 1], [[0.1, 0.9, 0.8], [0.05, 0.95, 0]], k=2)
# seed-53
m.numpy()  # array([1., 1.], dtype=float32)

m = tf.keras.metrics.SparseTopKCategoricalAccuracy(k=2)
m.update_state([2, 1, 1, 0], y_pred)
# seed-54
m.result().numpy()  # 75%
