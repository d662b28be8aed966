# Scores of predicted classes.
import numpy as np
from sklearn import metrics
from sklearn.metrics import accuracy_score, confusion_matrix, f1_score as f1

y_true = np.array([0, 1, 2, 3, 2, 1, 2, 1, 3, 0, 1, 0, 3, 1, 2, 0, 1, 3, 2, 1, 3, 1, 1, 0])
y_pred = np.array([0, 0, 0, 3, 1, 2, 1, 0, 0, 3, 1, 3, 0, 2, 0, 3, 1, 3, 2, 2, 3, 0, 0, 0])
accuracy_score(y_true, y_pred, normalize=False)  #= p-fw-sk-classification-accuracy_score-005
(y_true == y_pred).sum()  #= p-fw-sk-classification-accuracy_score-005
confusion_matrix(y_true, y_pred, labels=[2, 0])  #= p-fw-sk-classification-confusion_matrix-005
metrics.cohen_kappa_score(y_true, y_pred)  #= p-fw-sk-classification-cohen_kappa_score-001
metrics.balanced_accuracy_score([0, 0, 1], [0, 1, 1])  #= p-fw-sk-classification-balanced_accuracy_score-009
binary = ([0, 1, 0, 1, 1, 1, 0, 1, 1, 0, 0, 0, 1, 1, 0, 1, 1, 0, 0, 1, 0, 0, 1, 0], [1, 1, 0, 0, 1, 1, 0, 1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 1, 0])
metrics.fbeta_score(*binary, beta=0.5)  #= p-fw-sk-classification-fbeta_score-001
metrics.hamming_loss(*binary)  #= p-fw-sk-classification-hamming_loss-001
f1([0, 0, 0], [1, 0, 0], zero_division=0)  #= p-fw-sk-classification-f1_score-041
