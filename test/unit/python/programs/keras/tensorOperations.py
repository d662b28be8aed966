# Functions of tf on tensors, and the numbers of a loss by hand.
import tensorflow as tf

y_true = tf.constant([[0, 1, 1], [0, 0, 1]], dtype=tf.float32)
y_pred = tf.constant([[1, 1, 0], [1, 0, 1]], dtype=tf.float32)
tf.reduce_mean(tf.abs(y_true - y_pred), axis=-1)  #= p-losses-regression-mean_absolute_error-024
-tf.reduce_sum(tf.nn.l2_normalize(y_true, -1) * tf.nn.l2_normalize(y_pred, -1), axis=-1)  #= p-losses-regression-cosine_similarity-002
clipped = tf.clip_by_value(y_pred, 1e-7, 1 - 1e-7)
bce = -(y_true * tf.math.log(clipped) + (1 - y_true) * tf.math.log(1 - clipped))
tf.reduce_mean(bce, axis=1)  #= p-losses-regression-binary_crossentropy-002
print(y_true.shape, y_true.dtype, tf.size(y_true).numpy(), tf.rank(y_pred).numpy())  #: (2, 3) <dtype: 'float32'> 6 2
print(tf.argmax(y_pred, axis=1).numpy(), tf.transpose(y_true).shape, tf.concat([y_true, y_pred], 0).shape)  #: [0 0] (3, 2) (4, 3)
