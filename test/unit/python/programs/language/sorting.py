# Ranking by scores: sorted, keys, stability, bisection by hand.
scores = [0.1, 0.4, 0.35, 0.8]
labels = [0, 0, 1, 1]
order = sorted(range(4), key=lambda i: -scores[i])
print(order, [labels[i] for i in order])  #: [3, 1, 2, 0] [1, 0, 1, 0]
pairs = sorted(zip(scores, labels), reverse=True)
print(pairs)  #: [(0.8, 1), (0.4, 0), (0.35, 1), (0.1, 0)]
hits, precisions = 0, []
for rank, i in enumerate(order, 1):
    if labels[i]:
        hits += 1
        precisions.append(hits / rank)
print(sum(precisions) / len(precisions))  #: 0.8333333333333333
positives = [s for s, y in zip(scores, labels) if y]
negatives = [s for s, y in zip(scores, labels) if not y]
auc = sum((p > n) + 0.5 * (p == n) for p in positives for n in negatives) / (len(positives) * len(negatives))
print(auc)  #: 0.75
words = ['bce', 'MSE', 'mae', 'Hinge']
words.sort(key=str.lower)
print(words, sorted(words, key=len), list(reversed(words)))  #: ['bce', 'Hinge', 'mae', 'MSE'] ['bce', 'mae', 'MSE', 'Hinge'] ['MSE', 'mae', 'Hinge', 'bce']
