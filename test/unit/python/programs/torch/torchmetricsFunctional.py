# torchmetrics, by functions.
import torch
import torchmetrics
from torchmetrics.functional import accuracy, mean_squared_error as mse
from torchmetrics.functional.classification import binary_auroc

target = torch.tensor([0, 1, 1, 1, 1, 1, 1, 0, 0, 1, 0, 1, 0, 1, 0, 0, 0, 0, 0, 1, 0, 1, 1, 0])
preds = torch.tensor([0.2, 0.5, 0.16, 0.29, 0.61, 0.58, 0.37, 0.65, 0.59, 0.33, 0.75, 0.71, 0.55, 0.24, 0.03, 0.31, 0.8, 0.68, 0.64, 0.49, 0.8, 0.35, 0.59, 0.34])
accuracy(preds, target, task='binary')  #= p-fw-tm-dispatch-accuracy-001
(preds.round().int() == target).float().mean()  #= p-fw-tm-dispatch-accuracy-001
binary_auroc(torch.tensor([0.1, 0.4, 0.35, 0.8]), torch.tensor([0, 0, 1, 1]))  #= p-fw-tm-binary-binary_auroc-015
mse(torch.tensor([[2.8438, 2.0611, 1.429], [1.9759, 1.8065, 2.1932], [1.2441, 0.5639, 0.6499], [0.0744, 1.0799, 3.9491], [2.8029, 0.4993, 3.4146], [0.1391, 2.6328, 2.1284]]), torch.tensor([[0.8391, 0.0797, 1.6071], [3.581, 0.6942, 2.7989], [2.2558, 0.9593, 2.4538], [1.22, 0.2062, 2.2456], [0.5833, 3.2051, 0.4212], [0.6417, 2.7862, 2.0876]]))  #= p-fw-tm-regression-mean_squared_error-003
torchmetrics.functional.classification.binary_confusion_matrix(torch.tensor([0.1, 0.2, 0.3]), torch.tensor([1, 1, 1]))  #= p-fw-tm-binary-binary_confusion_matrix-009
