# Losses made by functions: closures, lambdas, defaults, keyword-only arguments.
def weighted(weight):
    def loss(y_true, y_pred, *, scale=1.0):
        return weight * scale * sum((t - p) ** 2 for t, p in zip(y_true, y_pred)) / len(y_true)
    return loss


double = weighted(2)
print(double([0, 1], [0.5, 0.5]), double([0, 1], [0.5, 0.5], scale=10))  #: 0.5 5.0
losses = {name: weighted(weight) for name, weight in [('a', 1), ('b', 4)]}
print({name: loss([1.0], [0.0]) for name, loss in losses.items()})  #: {'a': 1.0, 'b': 4.0}
compose = lambda f, g: lambda *args, **kw: f(g(*args, **kw))
print(compose(round, double)([0, 1], [0.25, 2], scale=1.5))  #: 2
counters = [lambda i=i: i * 10 for i in range(3)]
late = [lambda: i for i in range(3)]
print([c() for c in counters], [c() for c in late])  #: [0, 10, 20] [2, 2, 2]


def running_mean():
    total, count = 0.0, 0

    def update(value):
        nonlocal total, count
        total += value
        count += 1
        return total / count
    return update


mean = running_mean()
for value in (4, 2, 9):
    latest = mean(value)
print(latest)  #: 5.0
