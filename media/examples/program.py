"""A program whose numbers stand beside its lines, without running it. One of the comments states a wrong one."""

import numpy as np
import tensorflow as tf
from tensorflow.keras import backend as K, layers, losses, metrics

y_true = tf.constant([[0, 1, 0], [0, 0, 1], [1, 0, 0], [0, 1, 0]], dtype=tf.float32)
scores = np.array([[3, 5, 2], [1, 8, 1], [6, 2, 2], [2, 5, 3]])
y_pred = tf.constant(scores / scores.sum(axis=1, keepdims=True), dtype=tf.float32)

hits = metrics.categorical_accuracy(y_true, y_pred)
print(hits)  # [1. 0. 1. 1.]
loss = losses.categorical_crossentropy(y_true, y_pred)
assert loss.shape == (4,)
print('mean loss:', np.mean(loss))

# A metric of one's own.
class Closeness(metrics.Metric):
    def __init__(self, name='closeness'):
        super().__init__(name=name)
        self.total = self.add_weight(name='total', initializer='zeros')
        self.count = self.add_weight(name='count', initializer='zeros')

    def update_state(self, y_true, y_pred, sample_weight=None):
        self.total.assign_add(K.sum(1 - K.abs(y_true - y_pred)))
        self.count.assign_add(K.cast(tf.size(y_pred), 'float32'))

    def result(self):
        return self.total / self.count


closeness = Closeness()
closeness.update_state(y_true, y_pred)
closeness.result()  # => 0.75

images = tf.random.normal((4, 28, 28, 3))
print(layers.Conv2D(2, 3, activation='relu')(images).shape)  # (4, 26, 26, 2)
