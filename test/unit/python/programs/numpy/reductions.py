# Reductions over axes, with keepdims and ddof.
import numpy as np

a = np.array([[1., 2., 3.], [4., 5., 9.]])
print(a.sum(), a.sum(axis=0), a.mean(axis=1), np.mean(a))  #: 24.0 [ 5.  7. 12.] [2. 6.] 4.0
print(np.max(a, axis=0, keepdims=True), a.min(), a.prod(), np.ptp(a))  #: [[4. 5. 9.]] 1.0 1080.0 8.0
print(a.std(), np.var(a, axis=1), np.std([1, 2, 4], ddof=1), np.median(a), np.median([3, 1, 2, 10]))  #: 2.581988897471611 [0.66666667 4.66666667] 1.5275252316519465 3.5 2.5
print(a.argmax(), a.argmax(axis=1), np.argmin(a, axis=0), a.cumsum(), np.cumprod([1, 2, 3]))  #: 5 [2 2] [0 0 0] [ 1.  3.  6. 10. 15. 24.] [1 2 6]
print(np.any(a > 8), np.all(a > 0, axis=1), np.count_nonzero(a > 2), (a > 2).sum(), (a > 2).mean())  #: True [ True  True] 4 4 0.6666666666666666
print(np.average([1, 2, 3], weights=[3, 1, 0]), np.percentile([1, 2, 3, 4], 50), np.quantile([0, 10], 0.25))  #: 1.25 2.5 2.5
print(np.sum([[True, False], [True, True]], axis=1), np.nanmean([1, np.nan, 3]), np.sum([]))  #: [1 2] 2.0 0.0
