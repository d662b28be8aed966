# The history of a training as a dict of lists.
history = {'loss': [0.9, 0.5, 0.4], 'acc': [0.5, 0.75, 0.8]}
history['val_loss'] = [value + 0.1 for value in history['loss']]
print(sorted(history))  #: ['acc', 'loss', 'val_loss']
print({name: max(values) for name, values in history.items()})  #: {'loss': 0.9, 'acc': 0.8, 'val_loss': 1.0}
print(history.get('lr', 'none'), 'acc' in history, len(history))  #: none True 3
best = min(range(3), key=lambda epoch: history['loss'][epoch])
print(best, list(zip(*[history['loss'], history['acc']]))[best])  #: 2 (0.4, 0.8)
copy = dict(history, loss=[0.1])
copy.update(acc=1)
print(copy['loss'], copy['acc'], history['loss'])  #: [0.1] 1 [0.9, 0.5, 0.4]
print({1, 2, 3} & {2, 3, 4}, {1, 2} | {3}, {1, 2, 3} - {1}, len(set([1, 1, 2])))  #: {2, 3} {1, 2, 3} {2, 3} 2
counts = {}
for label in [0, 2, 1, 2, 2]:
    counts[label] = counts.get(label, 0) + 1
print(counts)  #: {0: 1, 2: 3, 1: 1}
print(counts.pop(2), counts, list(counts.values()))  #: 3 {0: 1, 1: 1} [1, 1]
merged = {**counts, 5: 1}
print(merged, [*merged, 7])  #: {0: 1, 1: 1, 5: 1} [0, 1, 5, 7]
