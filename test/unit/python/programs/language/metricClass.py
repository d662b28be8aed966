# A metric as a plain class, with inheritance, properties and operators.
class Metric:
    registry = []

    def __init__(self, name):
        self.name = name
        self.reset()
        Metric.registry.append(name)

    def reset(self):
        self.total = 0
        self.count = 0

    def update(self, value, weight=1):
        self.total += value * weight
        self.count += weight
        return self

    @property
    def result(self):
        return self.total / self.count if self.count else 0.0

    def __repr__(self):
        return f'<{type(self).__name__} {self.name}={self.result:.3f}>'

    def __add__(self, other):
        both = self.__class__(self.name + '+' + other.name)
        both.total, both.count = self.total + other.total, self.count + other.count
        return both


class Accuracy(Metric):
    def __init__(self, threshold=0.5):
        super().__init__('accuracy')
        self.threshold = threshold

    def update(self, y_true, y_pred):
        for t, p in zip(y_true, y_pred):
            super().update(int(t == (p > self.threshold)))
        return self


m = Accuracy().update([1, 0, 1], [0.7, 0.6, 0.9])
print(m.result, m)  #: 0.6666666666666666 <Accuracy accuracy=0.667>
print(m.update([0], [0.1]).result, m.count)  #: 0.75 4
other = Metric('mean').update(5, weight=2).update(1)
print(other, m + other)  #: <Metric mean=3.667> <Accuracy accuracy=2.000>
print(Metric.registry, isinstance(m, Metric), m.threshold)  #: ['accuracy', 'mean', 'accuracy'] True 0.5
m.reset()
print(m)  #: <Accuracy accuracy=0.000>
