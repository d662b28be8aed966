# The variables of a metric.
from tensorflow.keras.metrics import Sum, Accuracy

m = Sum(name='total')
m.update_state([2.2075, -1.3437, 0.7387])
m.update_state([0.0516])
m.total  #= p-metrics-stream-Sum-002 expected.1.state.total
m.update_state([-1.6042, -0.2691, 0.545, 0.9944, 0.0954])
m.result().numpy()  #= p-metrics-stream-Sum-002 expected.2.result
accuracy = Accuracy()
accuracy.update_state([0, 0, 2], [3, 3, 1])
accuracy.update_state([1], [2])
accuracy.count.numpy()  #= p-metrics-stream-Accuracy-002 expected.1.state.count
accuracy.update_state([3, 2, 0, 2, 3], [3, 3, 0, 1, 2])
accuracy.result()  #= p-metrics-stream-Accuracy-002 expected.2.result
accuracy.reset_state()
accuracy.result()  #= p-metrics-stream-Accuracy-002 after_reset.result
