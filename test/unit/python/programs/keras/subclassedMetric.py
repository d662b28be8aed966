# A metric of one's own, which agrees with the library's.
import tensorflow as tf
from tensorflow import keras


class MyRecall(keras.metrics.Metric):
    def __init__(self, thresholds=(0.3, 0.6), name='my_recall', **kwargs):
        super().__init__(name=name, **kwargs)
        self.thresholds = thresholds
        self.tp = self.add_weight(name='tp', shape=(len(thresholds),), initializer='zeros')
        self.fn = self.add_weight(name='fn', shape=(len(thresholds),), initializer='zeros')

    def update_state(self, y_true, y_pred, sample_weight=None):
        y_true = tf.cast(y_true, tf.bool)
        hits, misses = [], []
        for threshold in self.thresholds:
            positive = tf.convert_to_tensor(y_pred) > threshold
            hits.append(tf.reduce_sum(tf.cast(y_true & positive, tf.float32)))
            misses.append(tf.reduce_sum(tf.cast(tf.logical_and(y_true, ~positive), tf.float32)))
        self.tp.assign_add(tf.stack(hits))
        self.fn.assign_add(tf.stack(misses))

    def result(self):
        return tf.math.divide_no_nan(self.tp, self.tp + self.fn)

    def reset_state(self):
        for variable in self.variables:
            variable.assign(tf.zeros_like(variable))


m = MyRecall()
m.update_state([1, 1, 0, 0, 1, 1], [0.5833, 0.265, 0.4426, 0.2541, 0.0183, 0.8515])
m.result()  #= p-fw-keras-streams-Recall-001 expected.steps.0
m.update_state([1, 0], [0.6453, 0.8509])
m.result().numpy()  #= p-fw-keras-streams-Recall-001 expected.steps.1
m.reset_state()
m.result()  #= p-fw-keras-streams-Recall-001 expected.after_reset
print(m.name, len(m.variables))  #: my_recall 2
