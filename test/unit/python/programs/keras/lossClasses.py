# Loss objects with each reduction.
import tensorflow as tf
from tensorflow.keras.losses import Huber, BinaryCrossentropy

y_true = tf.constant([[0.3159, 2.639, 2.1787, 0.6905], [2.5784, 0.6144, 1.8154, 3.242], [2.4529, 3.7526, 2.9343, 2.6066], [2.0177, 0.3882, 1.6131, 0.9311], [2.4299, 1.8685, 2.7439, 3.8808], [1.3573, 1.6342, 2.4348, 1.8791]])
y_pred = tf.constant([[1.9844, 1.2017, 1.4972, 1.484], [1.8338, 1.4102, 3.975, 1.7676], [2.9336, 0.0914, 3.4688, 3.7285], [1.9934, 0.073, 0.2471, 0.3887], [1.1184, 2.4326, 0.6212, 3.5921], [1.5914, 3.1518, 1.2946, 2.9673]])
Huber(delta=0.7, reduction='sum')(y_true, y_pred)  #= p-fw-keras-loss-classes-Huber-004
mean = Huber(0.7)(y_true, y_pred)  #= p-fw-keras-loss-classes-Huber-007
bce = BinaryCrossentropy(reduction=tf.keras.losses.Reduction.SUM)
total = bce([1, 0, 0, 0, 0], [0.9951, 0.5294, 0.2649, 0.9342, 0.8474])
total.numpy()  #= p-fw-keras-loss-classes-BinaryCrossentropy-039
float(total)  #= p-fw-keras-loss-classes-BinaryCrossentropy-039
scce = tf.keras.losses.SparseCategoricalCrossentropy(reduction='sum')
print(scce([3, 1, 1, 1, 0, 1], [[0.0683, 0.1738, 0.6055, 0.1524], [0.0754, 0.009, 0.2333, 0.6822], [0.0809, 0.3608, 0.1565, 0.4018], [0.6009, 0.0551, 0.2049, 0.1391], [0.1086, 0.0974, 0.3225, 0.4715], [0.6551, 0.0145, 0.0319, 0.2986]]).numpy())  #= p-fw-keras-loss-classes-SparseCategoricalCrossentropy-004
