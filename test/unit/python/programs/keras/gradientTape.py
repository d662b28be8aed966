# Gradients recorded by a tape, applied by an optimizer.
import tensorflow as tf

opt = tf.keras.optimizers.AdamW(learning_rate=0.1)
var = tf.Variable(10.0)
history = []
for step in range(5):
    with tf.GradientTape() as tape:
        loss = tf.square(var) / 2
    grads = tape.gradient(loss, [var])
    opt.apply_gradients(zip(grads, [var]))
    history.append(var.numpy())
history[:]  #= p-optimizers-AdamW-002
print(opt.iterations.numpy())  #: 5
sgd = tf.keras.optimizers.SGD(learning_rate=0.01)
x = tf.Variable(10.0)
values = []
for _ in range(5):
    sgd.apply_gradients([(x.value(), x)])
    values.append(float(x))
values[:]  #= p-optimizers-SGD-006
