# The cross-entropy of a batch, step by step.
import numpy as np


def softmax(logits):
    shifted = logits - logits.max(axis=-1, keepdims=True)
    exps = np.exp(shifted)
    return exps / exps.sum(axis=-1, keepdims=True)


def cross_entropy(y_true, y_pred, eps=1e-7):
    y_pred = np.clip(y_pred, eps, 1 - eps)
    return -np.sum(y_true * np.log(y_pred), axis=-1)


logits = np.array([[2.0, 1.0, 0.1], [0.5, 2.5, 0.3]])
y_true = np.eye(3)[[0, 1]]
probabilities = softmax(logits)
print(probabilities)  #: [[0.65900114 0.24243297 0.09856589] [0.10860373 0.80247906 0.08891721]]
losses = cross_entropy(y_true, probabilities)
print(losses, losses.mean(), losses.shape)  #: [0.41703002 0.22004952] 0.3185397696491857 (2,)
print((probabilities.argmax(-1) == y_true.argmax(-1)).mean())  #: 1.0
print(np.round(probabilities.sum(axis=1), 6))  #: [1. 1.]
