# Each loss of Keras 2.1 on the same pair of arrays.
import numpy as np
import keras.backend as K
import keras
from keras import losses
from keras.losses import mean_absolute_percentage_error as mape

y_true = K.constant(np.array([[0, 1, 1], [0, 0, 1]]))
y_pred = K.constant(np.array([[1, 1, 0], [1, 0, 1]]))

# seed-55
print(K.eval(losses.mean_squared_error(y_true, y_pred)))  # [0.6666667  0.33333334]
# seed-56
print(K.eval(losses.mean_absolute_error(y_true, y_pred)))  # [0.6666667  0.33333334]
# seed-57
print(K.eval(mape(y_true, y_pred)))  # [3.3333338e+08 3.3333331e+08]
# seed-58
print(K.eval(losses.mean_squared_logarithmic_error(y_true, y_pred)))  # [0.32030192 0.16015096]
# seed-59
print(K.eval(losses.squared_hinge(y_true, y_pred)))  # [0.6666667 0.6666667]
# seed-60
print(K.eval(losses.hinge(y_true, y_pred)))  # [0.6666667 0.6666667]
# seed-61
print(K.eval(losses.categorical_hinge(y_true, y_pred)))  # [1. 1.]
# seed-62
print(K.eval(losses.logcosh(y_true, y_pred)))  # [0.2891872 0.1445936]
# seed-63
print(K.eval(losses.categorical_crossentropy(y_true, y_pred)))
# seed-64
print(K.eval(keras.losses.binary_crossentropy(y_true, y_pred)))
# seed-65
print(K.eval(losses.kullback_leibler_divergence(y_true, y_pred)))
# seed-66
print(K.eval(losses.poisson(y_true, y_pred)))
# seed-67
print(K.eval(losses.cosine_proximity(y_true, y_pred)))
