# Huber as a function, as a closure and as a class of one's own.
import tensorflow as tf
from tensorflow import keras
import tensorflow.keras.backend as K


def huber_loss(y_true, y_pred, delta=1.0):
    error = tf.abs(tf.cast(y_true, tf.float32) - tf.cast(y_pred, tf.float32))
    quadratic = 0.5 * tf.square(error)
    linear = delta * error - 0.5 * delta ** 2
    return tf.reduce_mean(tf.where(error <= delta, quadratic, linear), axis=-1)


def create_huber(delta):
    def loss(y_true, y_pred):
        return huber_loss(y_true, y_pred, delta=delta)
    return loss


class HuberLoss(keras.losses.Loss):
    def __init__(self, delta=1.0, **kwargs):
        super().__init__(**kwargs)
        self.delta = delta

    def call(self, y_true, y_pred):
        return huber_loss(y_true, y_pred, self.delta)


small = ([[-1.4202], [1.2296], [0.6492]], [[0.4228], [-2.0142], [0.5624]])
huber_loss(*small)  #= p-fw-keras-losses-huber-005
y_true, y_pred = [[0.3159, 2.639, 2.1787, 0.6905], [2.5784, 0.6144, 1.8154, 3.242], [2.4529, 3.7526, 2.9343, 2.6066], [2.0177, 0.3882, 1.6131, 0.9311], [2.4299, 1.8685, 2.7439, 3.8808], [1.3573, 1.6342, 2.4348, 1.8791]], [[1.9844, 1.2017, 1.4972, 1.484], [1.8338, 1.4102, 3.975, 1.7676], [2.9336, 0.0914, 3.4688, 3.7285], [1.9934, 0.073, 0.2471, 0.3887], [1.1184, 2.4326, 0.6212, 3.5921], [1.5914, 3.1518, 1.2946, 2.9673]]
K.mean(create_huber(0.7)(y_true, y_pred))  #= p-fw-keras-loss-classes-Huber-007
HuberLoss(delta=0.7)(y_true, y_pred)  #= p-fw-keras-loss-classes-Huber-007
HuberLoss(delta=0.7, reduction='sum')(y_true, y_pred).numpy()  #= p-fw-keras-loss-classes-Huber-004
