# Scores of rankings and probabilities.
import numpy as np
from sklearn.metrics import roc_auc_score, roc_curve, auc, log_loss, brier_score_loss

y_true = np.array([0, 0, 1, 1])
y_score = np.array([0.1, 0.4, 0.35, 0.8])
roc_auc_score(y_true, y_score)  #= p-fw-sk-ranking-roc_auc_score-037
fpr, tpr, thresholds = roc_curve(y_true, y_score)
auc(fpr, tpr)  #= p-fw-sk-ranking-roc_auc_score-037
np.trapezoid(tpr, fpr)  #= p-fw-sk-ranking-roc_auc_score-037
roc_curve(y_true, y_score)  #= p-fw-sk-curves-roc_curve-015
log_loss([0, 1], [1e-17, 0.3])  #= p-fw-sk-probability-log_loss-012
y, p = np.array([0, 1, 0, 1, 1, 1, 0, 1, 1, 0, 0, 0, 1, 1, 0, 1, 1, 0, 0, 1, 0, 0, 1, 0]), np.array([0.34, 0.78, 0.39, 0.38, 0.5, 0.13, 0.41, 0.51, 0.36, 0.02, 0.56, 0.66, 0.37, 0.3, 0.77, 0.49, 0.58, 0.08, 0.09, 0.84, 0.19, 0.21, 0.87, 0.23])
brier_score_loss(y, p)  #= p-fw-sk-probability-brier_score_loss-001
np.mean((y - p) ** 2)  #= p-fw-sk-probability-brier_score_loss-001
positives, negatives = y_score[y_true == 1], y_score[y_true == 0]
(positives[:, None] > negatives[None, :]).mean()  #= p-fw-sk-ranking-roc_auc_score-037
