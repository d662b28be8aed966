# Metric functions of standalone Keras on TensorFlow 1, one after the other.
import numpy as np
import tensorflow as tf
from keras import backend as K
from keras import metrics
from keras.losses import mean_squared_error


def try_binary_accuracy():
    labels = tf.constant([0, 0, 1, 0], dtype=tf.float32)
    scores = tf.constant([0, 0.5, 0.83, 0.6], dtype=tf.float32)
    accuracy = metrics.binary_accuracy(labels, scores)
    with tf.Session() as sess:
        # seed-01
        print(sess.run(accuracy))  # 输出:0.75


def try_categorical_accuracy():
    y_true = np.array([[0, 1, 0], [0, 0, 1], [1, 0, 0], [0, 1, 0]])
    y_pred = np.array([[0.3, 0.5, 0.2], [0.1, 0.8, 0.1], [0.6, 0.2, 0.2], [0.2, 0.5, 0.3]])
    hits = metrics.categorical_accuracy(K.variable(y_true), K.variable(y_pred))
    # seed-02
    print(K.eval(hits))  # 输出:[1. 0. 1. 1.]


def try_sparse_categorical_accuracy():
    labels = tf.constant([1, 2, 0, 1])
    scores = tf.constant([[0.3, 0.5, 0.2], [0.1, 0.8, 0.1], [0.6, 0.2, 0.2], [0.2, 0.5, 0.3]])
    hits = metrics.sparse_categorical_accuracy(labels, scores)
    with tf.Session() as sess:
        sess.run(tf.global_variables_initializer())
        # seed-03
        print(sess.run(hits))  # 输出:[1. 0. 1. 1.]


y_true = tf.constant([[0, 1, 0], [0, 0, 1], [1, 0, 0], [0, 1, 0]], tf.float64)


def try_top_k(k):
    y_pred = tf.constant([[0.3, 0.5, 0.2], [0.1, 0.6, 0.3], [0.2, 0.8, 0.1], [0.5, 0, 0.5]])
    top = metrics.top_k_categorical_accuracy(y_true, y_pred, k=k)
    session = tf.Session()
    # seed-04
    print(session.run(top))  # 返回值:0.75
    session.close()


def try_mean_squared_error():
    y_pred = tf.constant([[0, 0.9, 0], [0.1, 0.6, 0.3], [0.2, 0.8, 0.1], [0.5, 0, 0.5]], tf.float64)
    loss = mean_squared_error(y_true, y_pred)
    with tf.Session():
        # seed-05
        print(loss.eval())  # 输出:[0.00333333 0.28666667 0.43       0.5]


if __name__ == '__main__':
    try_binary_accuracy()
    try_categorical_accuracy()
    try_sparse_categorical_accuracy()
    try_top_k(k=2)
    try_mean_squared_error()
