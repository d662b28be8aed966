# Precision, recall and AUC, and what they are called with.
import keras
from keras import metrics

auc = metrics.AUC()
auc.update_state([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8])
auc.result()  #= p-fw-keras-metrics-AUC-053
precision = metrics.Precision(thresholds=[0.3, 0.6])
precision.update_state([1, 0, 1, 1, 1, 1], [0.6662, 0.5319, 0.7141, 0.1029, 0.3662, 0.4698])
precision.result()  #= p-fw-keras-streams-Precision-001 expected.steps.0
precision.update_state([0, 0], [0.5735, 0.8867])
precision.result().numpy()  #= p-fw-keras-streams-Precision-001 expected.steps.1
iou = keras.metrics.MeanIoU(num_classes=3)
iou.update_state([0, 0, 0, 0, 0, 0], [0, 1, 1, 1, 0, 0])
iou.result()  #= p-fw-keras-metrics-MeanIoU-001
tp = metrics.TruePositives()
tp([0, 1, 1, 0, 1, 1], [0.4, 0.3, 0.7, 0.2, 0.1, 0.9])  #= p-fw-keras-metrics-TruePositives-001
rmse = metrics.RootMeanSquaredError()
rmse.update_state([1.9992, 0.3764, 2.9776, 0.0065, 1.1106, 2.2404], [1.7068, 0.98, 0.9363, 0.7705, 3.2665, 0.5511])
rmse.result()  #= p-fw-keras-metrics-RootMeanSquaredError-003
