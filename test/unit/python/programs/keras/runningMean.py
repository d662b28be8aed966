# Mean with weights, merged states and names.
import keras

a, b = keras.metrics.Sum(), keras.metrics.Sum()
a.update_state([2.2075, -1.3437, 0.7387])
b.update_state([0.0516])
b([-1.6042, -0.2691, 0.545, 0.9944, 0.0954])
a.merge_state([b])
a.result()  #= p-metrics-stream-Sum-002 expected.2.result
a.result() + 0 * b.result()  #= p-metrics-stream-Sum-002 expected.2.result
m = keras.metrics.Mean(name='loss')
m.update_state([1.0, 3.0], sample_weight=[3, 1])
print(m.name, float(m.result()))  #: loss 1.5
