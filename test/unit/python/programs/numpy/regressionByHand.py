# MSE, MAE, RMSE, R^2, Huber and log-cosh by hand.
import numpy as np

y = np.array([3.0, -0.5, 2.0, 7.0])
p = np.array([2.5, 0.0, 2.0, 8.0])
error = y - p
print(np.mean(error ** 2), np.mean(np.abs(error)), np.sqrt(np.mean(error ** 2)))  #: 0.375 0.5 0.6123724356957945
print(1 - np.sum(error ** 2) / np.sum((y - y.mean()) ** 2))  #: 0.9486081370449679


def huber(e, delta=0.6):
    small = np.abs(e) <= delta
    return np.where(small, 0.5 * e ** 2, delta * (np.abs(e) - 0.5 * delta))


print(huber(error), huber(error).mean(), np.log(np.cosh(error)))  #: [0.125 0.125 0.    0.42 ] 0.16749999999999998 [0.12011451 0.12011451 0.         0.43378083]
print(100 * np.mean(np.abs(error / y)), np.max(error), np.ptp(y))  #: 32.73809523809524 0.5 7.5
for q in (0.1, 0.9):
    pinball = np.maximum(q * error, (q - 1) * error).mean()
    print(q, pinball)  #: 0.9 0.15
