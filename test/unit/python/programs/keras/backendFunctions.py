# Losses written with the backend, as Keras 2 had them.
from keras import backend as K
import numpy as np


def mean_absolute_error(y_true, y_pred):
    return K.mean(K.abs(y_pred - y_true), axis=-1)


def categorical_crossentropy(y_true, y_pred):
    y_pred /= K.sum(y_pred, axis=-1, keepdims=True)
    y_pred = K.clip(y_pred, K.epsilon(), 1.0 - K.epsilon())
    return -K.sum(y_true * K.log(y_pred), axis=-1)


def categorical_hinge(y_true, y_pred):
    pos = K.sum(y_true * y_pred, axis=-1)
    neg = K.max((1. - y_true) * y_pred, axis=-1)
    return K.maximum(0., neg - pos + 1.)


y_true = K.variable(np.array([[0, 1, 1], [0, 0, 1]]))
y_pred = K.variable(np.array([[1, 1, 0], [1, 0, 1]]))
K.eval(mean_absolute_error(y_true, y_pred))  #= p-losses-regression-mean_absolute_error-024
K.eval(categorical_crossentropy(y_true, y_pred))  #= p-losses-regression-categorical_crossentropy-002
K.eval(categorical_hinge(y_true, y_pred))  #= p-losses-regression-categorical_hinge-002
print(K.epsilon(), K.int_shape(y_true), K.ndim(y_pred))  #: 1e-07 (2, 3) 2
