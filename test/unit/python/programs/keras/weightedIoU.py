# A confusion matrix that is filled over weighted batches.
from tensorflow import keras

m = keras.metrics.MeanIoU(3)
m.update_state([1, 2, 1, 2, 2, 1], [0, 1, 2, 1, 2, 1], sample_weight=[0.5, 2, 0.25, 0, 2, 0.5])
m.result()  #= p-fw-keras-streams-MeanIoU-002 expected.steps.0
m.update_state([1, 0], [1, 2], [1, 0.5])
m.result()  #= p-fw-keras-streams-MeanIoU-002 expected.steps.1
print(m.name)  #: mean_io_u
