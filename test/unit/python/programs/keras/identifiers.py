# Losses and metrics by their names.
from tensorflow import keras

y_true = [[-1.4202], [1.2296], [0.6492]]
y_pred = [[0.4228], [-2.0142], [0.5624]]
for name in ['huber', 'Huber']:
    loss = keras.losses.get(name)
keras.losses.get('huber')(y_true, y_pred)  #= p-fw-keras-losses-huber-005
keras.losses.get(keras.losses.huber)(y_true, y_pred)  #= p-fw-keras-losses-huber-005
config = {'class_name': 'Huber', 'config': {'delta': 0.7, 'reduction': 'sum'}}
keras.losses.get('log_cosh')([[-0.9207], [0.3886], [-5.2767]], [[1.112], [0.9943], [-2.603]])  #= p-fw-keras-losses-log_cosh-005
m = keras.metrics.get('BinaryAccuracy')
m([1, 0, 1, 0, 0, 1], [0.1226, 0.7046, 0.8552, 0.6248, 0.6946, 0.8044])  #= p-fw-keras-metrics-BinaryAccuracy-005
try:
    keras.losses.get('rmse')
except ValueError as error:
    refused = True
print(refused)  #: True
