# Functions and objects that are called by what is not known.
import mylib
import scipy.optimize
from tensorflow import keras

seen, losses, kept = [], [], [1]


def remember(value):
    seen.append(value)


class History(keras.callbacks.Callback):
    def __init__(self):
        self.values = []

    def on_epoch_end(self, epoch, logs=None):
        self.values.append(epoch)


class Counter:
    def __init__(self):
        self.calls = 0

    def __call__(self, x):
        self.calls += 1
        return x ** 2


mylib.for_each([1, 2], remember)
print(seen)  #? mylib.for_each
counter = Counter()
best = scipy.optimize.minimize(counter, [1.0])
print(counter.calls)  #? scipy.optimize
scipy.optimize.minimize(lambda x: losses.append(x) or x ** 2, [1.0])
print(losses)  #? scipy.optimize
history = History()
model = keras.Sequential([keras.layers.Input((2,)), keras.layers.Dense(1)])
model.fit([[1.0, 2.0]], [[1.0]], callbacks=[history])
print(history.values)  #? keras
print(kept)  #: [1]
