# TensorFlow 1: placeholders aside, sessions hand on what is there.
import tensorflow as tf
import keras.losses as kl

a = tf.constant([[-0.9207], [0.3886], [-5.2767]])
b = tf.constant([[1.112], [0.9943], [-2.603]])
loss = kl.log_cosh(a, b)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    value = sess.run(loss)  #= p-fw-keras-losses-log_cosh-005
    both = sess.run([loss, tf.reduce_sum(a)])
both[0]  #= p-fw-keras-losses-log_cosh-005
sess = tf.compat.v1.Session()
sess.run(kl.mean_absolute_error(a, b)).shape
with sess.as_default():
    print(loss.eval().shape)  #: (3,)
