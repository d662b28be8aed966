# The Rand index from pairs, beside the library's.
from sklearn.metrics import adjusted_rand_score, v_measure_score

adjusted_rand_score([0, 0, 1, 2], [0, 0, 1, 1])  #= p-fw-sk-clustering-adjusted_rand_score-010
v_measure_score([0, 1, 2], [0, 1, 2])  #= p-fw-sk-clustering-v_measure_score-016
a, b = [0, 0, 1, 2], [0, 0, 1, 1]
pairs = [(i, j) for i in range(4) for j in range(i + 1, 4)]
same = [(a[i] == a[j], b[i] == b[j]) for i, j in pairs]
tp = sum(x and y for x, y in same)
expected = sum(x for x, _ in same) * sum(y for _, y in same) / len(pairs)
most = (sum(x for x, _ in same) + sum(y for _, y in same)) / 2
(tp - expected) / (most - expected)  #= p-fw-sk-clustering-adjusted_rand_score-010
