# Arguments given from lists and dicts.
def metric(y_true, y_pred, /, threshold=0.5, *names, average='binary', **options):
    return y_true, y_pred, threshold, names, average, options


print(metric(1, 2))  #: (1, 2, 0.5, (), 'binary', {})
print(metric(*[1, 2, 0.7], 'a', 'b', average='macro', beta=2))  #: (1, 2, 0.7, ('a', 'b'), 'macro', {'beta': 2})
settings = {'threshold': 0.3, 'average': None}
print(metric(0, 1, **settings, **{'zero_division': 0}))  #: (0, 1, 0.3, (), None, {'zero_division': 0})
print(list(map(lambda pair: metric(*pair)[2], [(1, 2), (1, 2, 0.1)])))  #: [0.5, 0.1]
print(*[1, 2], *(3,), sep='')  #: 123
