# The same samples with whole numbers and one-hot rows as labels.
import numpy as np
import tensorflow as tf
from tensorflow.keras.utils import to_categorical
from tensorflow.keras.losses import sparse_categorical_crossentropy, categorical_crossentropy

labels = np.array([2])
scores = tf.constant([[0.6963, 0.0488, 0.2549]])
sparse_categorical_crossentropy(labels, scores)  #= p-fw-keras-losses-sparse_categorical_crossentropy-011
categorical_crossentropy(to_categorical(labels, num_classes=3), scores)  #= p-fw-keras-losses-sparse_categorical_crossentropy-011
categorical_crossentropy(tf.one_hot(labels, depth=3), scores)  #= p-fw-keras-losses-sparse_categorical_crossentropy-011
logits = tf.constant([[0.4796, 0.7393, 0.3407]])
sparse_categorical_crossentropy([1], logits, from_logits=True)  #= p-fw-keras-losses-sparse_categorical_crossentropy-032
tf.nn.sparse_softmax_cross_entropy_with_logits(labels=[1], logits=logits)  #= p-fw-keras-losses-sparse_categorical_crossentropy-032
sparse_categorical_crossentropy([1], tf.nn.softmax(logits))  #= p-fw-keras-losses-sparse_categorical_crossentropy-032
-tf.math.log(tf.nn.softmax(logits)[:, 1])  #= p-fw-keras-losses-sparse_categorical_crossentropy-032
