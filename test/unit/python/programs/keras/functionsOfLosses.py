# Loss functions under several imports.
import keras
import tensorflow as tf
from keras.losses import mse, huber as robust
from tensorflow.keras import losses as L

y_true = [[0, 1, 1], [0, 0, 1]]
y_pred = [[1, 1, 0], [1, 0, 1]]
a = keras.losses.mean_absolute_error(y_true, y_pred)  #= p-losses-regression-mean_absolute_error-024
L.binary_crossentropy(y_true, y_pred)  #= p-losses-regression-binary_crossentropy-002
tf.keras.losses.categorical_crossentropy(y_true=y_true, y_pred=y_pred)  #= p-losses-regression-categorical_crossentropy-002
L.KLD(y_true, y_pred)  #= p-losses-regression-kl_divergence-002
tf.keras.losses.poisson(y_true, y_pred)  #= p-losses-regression-poisson-002
keras.losses.hinge(y_true, y_pred)  #= p-losses-regression-hinge-002
robust([[-1.4202], [1.2296], [0.6492]], [[0.4228], [-2.0142], [0.5624]])  #= p-fw-keras-losses-huber-005
mse([[-0.5084], [-4.1944], [1.2213]], [[3.8264], [2.2434], [4.4473]]).numpy()  #= p-fw-keras-losses-mean_squared_error-005
