# Output shapes, also where the values are random.
import tensorflow as tf
from tensorflow.keras import layers, Sequential

layers.Dense(8).compute_output_shape((4, 16))  #= p-layers-shapes-Dense-001
layers.Dense(8)(tf.random.normal((2, 3, 5))).shape  #= p-layers-shapes-Dense-002
model = Sequential([
    layers.Input(shape=(28, 28, 1)),
    layers.Conv2D(32, kernel_size=(3, 3), activation='relu'),
    layers.MaxPooling2D(pool_size=(2, 2)),
    layers.Flatten(),
    layers.Dropout(0.5),
    layers.Dense(10, activation='softmax'),
])
print(model.output_shape, model.count_params())  #: (None, 10) 54410
print([layer.name for layer in model.layers])  #: ['conv2d', 'max_pooling2d', 'flatten', 'dropout', 'dense_2']
print(model.predict(tf.zeros((5, 28, 28, 1))).shape)  #: (5, 10)
