# Accuracy, precision and recall counted with loops and comprehensions.
labels = [1, 0, 1, 1, 0, 0, 1, 0]
scores = [0.9, 0.4, 0.35, 0.8, 0.7, 0.1, 0.6, 0.2]
predicted = [1 if score > 0.5 else 0 for score in scores]
print(predicted)  #: [1, 0, 0, 1, 1, 0, 1, 0]
tp = sum(1 for y, p in zip(labels, predicted) if y == p == 1)
fp = sum(1 for y, p in zip(labels, predicted) if y != p and p == 1)
fn = sum(1 for y, p in zip(labels, predicted) if y != p and p == 0)
accuracy = sum(y == p for y, p in zip(labels, predicted)) / len(labels)
print(tp, fp, fn, accuracy)  #: 3 1 1 0.75
precision, recall = tp / (tp + fp), tp / (tp + fn)
print(precision, recall, 2 * precision * recall / (precision + recall))  #: 0.75 0.75 0.75
