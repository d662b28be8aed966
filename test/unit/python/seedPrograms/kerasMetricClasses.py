# A metric as an object with a state, a metric of one's own, and a model that trains with both (tf.keras 2.6).
import numpy as np
import tensorflow as tf
from tensorflow import keras

print(tf.__version__)

metric = keras.metrics.Mean(name='mean')


def state(m):
    return f'total {m.total.numpy()}, count {m.count.numpy()}, result {m.result().numpy()}'


# seed-06
print(state(metric))
# total 0.0, count 0.0, result 0.0

metric.update_state([1, 2, 3])
# seed-07
print(state(metric))
# total 6.0, count 3.0, result 2.0

metric.reset_state()
# seed-08
print(state(metric))
# total 0.0, count 0.0, result 0.0


class BinaryTruePositives(keras.metrics.Metric):
    def __init__(self, name='binary_true_positives', **kwargs):
        super(BinaryTruePositives, self).__init__(name=name, **kwargs)
        self.true_positives = self.add_weight(name='tp', initializer='zeros')

    def update_state(self, y_true, y_pred, sample_weight=None):
        y_true = tf.cast(y_true, tf.bool)
        y_pred = tf.cast(y_pred, tf.bool)
        both = tf.logical_and(tf.equal(y_true, True), tf.equal(y_pred, True))
        both = tf.cast(both, self.dtype)
        if sample_weight is not None:
            both = tf.multiply(both, tf.cast(sample_weight, self.dtype))
        self.true_positives.assign_add(tf.reduce_sum(both))

    def result(self):
        return self.true_positives

    def reset_state(self):
        self.true_positives.assign(0)


m = BinaryTruePositives()
m.update_state([0, 1, 1, 1], [0, 1, 0, 0])
after_first = m.result().numpy()
m.update_state([1, 1, 1, 1], [0, 1, 1, 0])
# seed-10
print([float(after_first), float(m.result())])


class MeanSquaredErrorByHand(keras.metrics.Mean):
    def update_state(self, y_true, y_pred, sample_weight=None):
        return super().update_state(tf.square(y_true - y_pred), sample_weight=sample_weight)


inputs = keras.Input(shape=(32,))
model = keras.Model(inputs, keras.layers.Dense(1)(inputs))
model.compile(optimizer='adam', loss='mse', metrics=[MeanSquaredErrorByHand(name='by_hand')])
x = np.random.random((1000, 32))
y = np.random.random((1000, 1))
history = model.fit(x, y, epochs=3)
# seed-09
print(history.history['loss'])
