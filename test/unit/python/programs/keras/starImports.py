# Names that come with a star.
from keras.losses import *
from keras.metrics import *
from keras.activations import *

y_true, y_pred = [[0, 1, 1], [0, 0, 1]], [[1, 1, 0], [1, 0, 1]]
hinge(y_true, y_pred)  #= p-losses-regression-hinge-002
squared = MeanSquaredError
m = Recall()
m.update_state([0, 0, 1, 0, 0, 0], [0.7, 0.8, 0.2, 0.8, 0.3, 1])
m.result()  #= p-fw-keras-metrics-Recall-001
poisson(y_true, y_pred)  #= p-losses-regression-poisson-002
categorical_hinge(y_true, y_pred)  #= p-losses-regression-categorical_hinge-002
