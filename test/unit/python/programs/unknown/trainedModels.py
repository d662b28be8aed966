# Weights that are drawn at random, and what training makes of them.
import numpy as np
from tensorflow import keras

model = keras.Sequential([keras.layers.Input((4,)), keras.layers.Dense(3, activation='softmax')])
model.compile('adam', 'categorical_crossentropy', metrics=['accuracy'])
x, y = np.ones((8, 4)), np.eye(3)[[0, 1, 2, 0, 1, 2, 0, 1]]
print(model.predict(x).shape)  #: (8, 3)
model.predict(x)  #? random
history = model.fit(x, y, epochs=2, verbose=0)
print(history.history['loss'][-1])  #? not known here
print(model.evaluate(x, y))  #? 
print(model.output_shape)  #: (None, 3)
