# Adam by hand in float32, beside the library's.
import numpy as np

var, m, v = np.float32(10.0), np.float32(0), np.float32(0)
rate, beta1, beta2, eps = np.float32(0.1), np.float32(0.9), np.float32(0.999), np.float32(1e-7)
values = []
for t in range(1, 6):
    g = var
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g * g
    alpha = rate * np.sqrt(1 - beta2 ** t) / (1 - beta1 ** t)
    var = var - alpha * m / (np.sqrt(v) + eps)
    values.append(var)
np.array(values)  #= p-optimizers-Adam-002
