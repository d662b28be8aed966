# Every optimizer on var^2 / 2, by minimize.
import tensorflow as tf
from tensorflow.keras import optimizers


def trace(optimizer, start, steps=5):
    var = tf.Variable(float(start))
    values = []
    for _ in range(steps):
        optimizer.minimize(lambda: (var ** 2) / 2.0, [var])
        values.append(var.numpy())
    return values


trace(optimizers.SGD(0.1), 1)  #= p-optimizers-SGD-004
trace(optimizers.Adam(learning_rate=0.1), 10)  #= p-optimizers-Adam-002
trace(optimizers.RMSprop(learning_rate=0.1), 10)  #= p-optimizers-RMSprop-002
trace(optimizers.Adagrad(learning_rate=0.1), 10)  #= p-optimizers-Adagrad-002
trace(optimizers.Nadam(0.1), 10)  #= p-optimizers-Nadam-002
trace(optimizers.Adamax(0.1), 10)  #= p-optimizers-Adamax-002
