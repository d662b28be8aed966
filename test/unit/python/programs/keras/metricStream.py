# A metric over three batches, in a loop.
import keras

batches = [
    ([[0], [0], [1], [1], [1], [1]], [[0.5077], [0.6149], [0.9475], [0.1524], [0.9785], [0.9519]]),
    ([[1], [0]], [[0.3953], [0.2961]]),
    ([[1], [0], [1], [0], [1], [1], [0]], [[0.6668], [0.2345], [0.6622], [0.7963], [0.3345], [0.8872], [0.7386]]),
]
m = keras.metrics.BinaryAccuracy()
results = []
for y_true, y_pred in batches:
    m.update_state(y_true, y_pred)
    results.append(float(m.result()))
results[:]  #= p-fw-keras-streams-BinaryAccuracy-001 expected.steps
m.reset_state()
m.result()  #= p-fw-keras-streams-BinaryAccuracy-001 expected.after_reset
m(*batches[0])  #= p-fw-keras-streams-BinaryAccuracy-001 expected.after_reset_and_first_update
