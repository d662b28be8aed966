import { describe, expect, it } from 'vitest';

import { plain, runPython, valueAfter } from './runPython';

const head = `import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
import torchmetrics
from sklearn import metrics
`;

describe('losses of torch', () => {
  it('are functions with the prediction first, by position or by name', () => {
    const program = `${head}p, t = torch.tensor([1.0, 2.0]), torch.tensor([2.0, 4.0])
result = [F.mse_loss(p, t), F.mse_loss(input=p, target=t, reduction='none'), F.huber_loss(p, t, 'sum', 0.5)]`;
    // Squares 1 and 4; beyond 0.5 the Huber loss is 0.5 * (|e| - 0.25).
    expect(valueAfter(program)).toEqual([2.5, [1, 4], 0.375 + 0.875]);
  });

  it('are modules with the same parameters', () => {
    const program = `${head}criterion = nn.L1Loss(reduction='sum')
result = criterion(torch.tensor([1.0, 2.0]), torch.tensor([2.0, 4.0]))`;
    expect(valueAfter(program)).toBe(3);
  });

  it('take class weights in the constructor', () => {
    const program = `${head}x, t = torch.tensor([[-1.0, -2.0], [-3.0, -4.0]]), torch.tensor([0, 1])
result = nn.NLLLoss(weight=torch.tensor([1.0, 3.0]))(x, t)`;
    // (1 * 1 + 3 * 4) / (1 + 3)
    expect(valueAfter(program)).toBe(3.25);
  });

  it('do not take lists', () => {
    expect(valueAfter(`${head}result = F.mse_loss([1.0], torch.tensor([1.0]))`)).toContain('must be Tensor, not list');
  });

  it('are float64 for tensors of float64', () => {
    const { names } = runPython(
      `${head}loss = F.mse_loss(torch.tensor([0.1], dtype=torch.float64), torch.zeros(1, dtype=torch.float64))`,
    );
    expect(names.get('loss')).toMatchObject({ framework: 'torch', array: { dtype: 'float64' } });
  });
});

describe('functions of torchmetrics', () => {
  it('take the task, and counts of classes by position', () => {
    const program = `${head}from torchmetrics.functional import accuracy
from torchmetrics.functional.classification import multiclass_accuracy
p, t = torch.tensor([0, 2, 1, 2]), torch.tensor([0, 1, 1, 2])
result = [accuracy(p, t, 'multiclass', num_classes=3), multiclass_accuracy(p, t, 3, 'micro')]`;
    expect(valueAfter(program)).toEqual([0.75, 0.75]);
  });

  it('count in whole numbers', () => {
    const { names } = runPython(`${head}from torchmetrics.functional import confusion_matrix
m = confusion_matrix(torch.tensor([0, 1, 1]), torch.tensor([0, 0, 1]), task='binary')`);
    expect(names.get('m')).toMatchObject({ framework: 'torch', array: { dtype: 'int64' } });
    expect(plain(names.get('m'))).toEqual([
      [1, 1],
      [0, 1],
    ]);
  });
});

describe('functions of scikit-learn', () => {
  it("give floats of Python's own, and arrays of NumPy", () => {
    const { names } = runPython(`${head}y, p = [0, 1, 1, 0], [0, 1, 0, 0]
a = metrics.accuracy_score(y, p)
b = metrics.confusion_matrix(y, p)
c = metrics.f1_score(y, p, average=None)
d = metrics.accuracy_score(y_true=y, y_pred=p)
`);
    expect(names.get('a')).toMatchObject({ kind: 'float', value: 0.75, origin: {} });
    expect(names.get('b')).toMatchObject({ kind: 'array', framework: 'numpy', array: { dtype: 'int64' } });
    expect(plain(names.get('c'))).toEqual([0.8, 2 / 3]);
    expect(plain(names.get('d'))).toBe(0.75);
  });

  it('give tuples', () => {
    // The example of sklearn.metrics.roc_curve, without dropped points.
    const program = `${head}fpr, tpr, thresholds = metrics.roc_curve([1, 1, 2, 2], [0.1, 0.4, 0.35, 0.8], pos_label=2)
result = [fpr, tpr, thresholds]`;
    expect(valueAfter(program)).toEqual([
      [0, 0, 0.5, 0.5, 1],
      [0, 0.5, 0.5, 1, 1],
      [Infinity, 0.8, 0.4, 0.35, 0.1],
    ]);
  });

  it('give None for the support of averages, and a dict where one is asked for', () => {
    const program = `${head}y, p = [0, 1, 1], [1, 1, 1]
result = [
    metrics.precision_recall_fscore_support(y, p, average='macro')[3],
    metrics.classification_report(y, p, output_dict=True, zero_division=0)['accuracy'],
]`;
    expect(valueAfter(program)).toEqual([null, 2 / 3]);
  });

  it('leave unknown what they are asked for beyond the catalogue', () => {
    expect(valueAfter(`${head}result = metrics.mean_squared_error([1.0], [2.0], squared=False)`)).toContain('squared');
    expect(valueAfter(`${head}result = metrics.classification_report([1, 0], [1, 1])`)).toContain('as a text');
  });
});
