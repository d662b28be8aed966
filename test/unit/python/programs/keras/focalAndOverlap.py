# Losses for segmentation and rare classes.
import keras.ops as ops
from keras import losses

losses.binary_focal_crossentropy([[0], [1], [0], [1]], [[0], [1], [1], [0]])  #= p-fw-keras-losses-binary_focal_crossentropy-025
losses.dice([[1, 1], [0, 0]], [[0, 0], [1, 1]])  #= p-fw-keras-losses-dice-007
losses.tversky([[1, 1], [0, 0]], [[1, 1], [0, 0]])  #= p-fw-keras-losses-tversky-008


def dice_loss(y_true, y_pred):
    y_true, y_pred = ops.convert_to_tensor(y_true, 'float32'), ops.convert_to_tensor(y_pred, 'float32')
    overlap = ops.sum(y_true * y_pred)
    return 1 - (2 * overlap + 1e-7) / (ops.sum(y_true) + ops.sum(y_pred) + 1e-7)


dice_loss([[1, 1], [0, 0]], [[1, 1], [0, 0]])  #= p-fw-keras-losses-dice-006
