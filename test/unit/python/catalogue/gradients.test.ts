import { describe, expect, it } from 'vitest';
import { valueAfter } from './runPython';

const tape = (loss: string, by = 'w'): unknown =>
  valueAfter(`
import tensorflow as tf
w = tf.Variable([[1.0, 2.0], [3.0, 4.0]])
x = tf.constant([[1.0, 0.5]])
with tf.GradientTape() as tape:
    loss = ${loss}
result = tape.gradient(loss, ${by})
`);

describe('gradients by hand', () => {
  // d/dW mean((xW - 1)²) = xᵀ(xW - 1) for two values, and xW = [2.5, 4].
  it('go through a matrix product', () => {
    expect(tape('tf.reduce_mean((tf.matmul(x, w) - 1.0) ** 2)')).toEqual([
      [1.5, 3],
      [0.75, 1.5],
    ]);
    expect(tape('tf.reduce_sum(x @ w)')).toEqual([
      [1, 1],
      [0.5, 0.5],
    ]);
  });

  it('go to where an index, a slice or another shape took values from', () => {
    expect(tape('tf.reduce_sum(tf.reshape(w, [-1])[1:3] ** 2)')).toEqual([
      [0, 4],
      [6, 0],
    ]);
    expect(tape('w[1, 0] * w[1, 0]')).toEqual([
      [0, 0],
      [6, 0],
    ]);
    expect(tape('tf.reduce_sum(tf.transpose(w) * tf.constant([[1.0, 2.0], [3.0, 4.0]]))')).toEqual([
      [1, 3],
      [2, 4],
    ]);
  });

  it('add up where a value is there more than once', () => {
    const both = 'tf.concat([w, 2 * w], axis=0) * tf.constant([[1., 2.], [3., 4.], [5., 6.], [7., 8.]])';
    expect(tape(`tf.reduce_sum(${both})`)).toEqual([
      [11, 14],
      [17, 20],
    ]);
  });

  it('are known for a Dense layer whose weights are, and for its input', () => {
    const program = (layer: string, by: string): string => `
import tensorflow as tf
x = tf.constant([[1.0, 2.0], [3.0, 4.0]])
layer = tf.keras.layers.Dense(1, kernel_initializer='ones'${layer})
layer.build((None, 2))
with tf.GradientTape() as tape:
    tape.watch(x)
    loss = tf.reduce_mean(layer(x) ** 2)
result = tape.gradient(loss, ${by})
`;
    // y = [3, 7]: xᵀ·2y/2 by the kernel, their sum by the bias, and y·kernelᵀ by the input.
    expect(valueAfter(program('', '[layer.kernel, layer.bias]'))).toEqual([[[24], [34]], [10]]);
    expect(valueAfter(program(", activation='relu'", 'x'))).toEqual([
      [3, 3],
      [7, 7],
    ]);
  });

  it('are not known through a layer that has no derivative here', () => {
    const program = `
import tensorflow as tf
x = tf.constant([[1.0, 2.0]])
layer = tf.keras.layers.Dense(2, kernel_initializer='ones', activation='softmax')
with tf.GradientTape() as tape:
    tape.watch(x)
    loss = tf.reduce_sum(layer(x))
result = tape.gradient(loss, x)
`;
    expect(valueAfter(program)).toContain('unknown: the derivative of this layer');
  });
});

describe('backward of torch', () => {
  const program = (...lines: readonly string[]): string =>
    [
      'import torch',
      'w = torch.tensor([1.0, 2.0], requires_grad=True)',
      'X = torch.tensor([[1.0, 2.0], [3.0, 4.0]])',
      't = torch.tensor([1.0, 2.0])',
      ...lines,
    ].join('\n');

  // Xᵀ(Xw - t) for the mean of two squares: Xw - t = [4, 9].
  it('gives the gradients of a loss by hand and of one of the library', () => {
    expect(valueAfter(program('((X @ w - t) ** 2).mean().backward()', 'result = w.grad'))).toEqual([31, 44]);
    const library = 'torch.nn.functional.mse_loss(X @ w, t).backward()';
    expect(valueAfter(program(library, 'result = w.grad'))).toEqual([31, 44]);
  });

  it('adds to what is there, until that is set to zero', () => {
    const twice = ['(w * w).sum().backward()', '(w * w).sum().backward()'];
    expect(valueAfter(program(...twice, 'result = w.grad'))).toEqual([4, 8]);
    expect(valueAfter(program(...twice, 'w.grad.zero_()', 'result = w.grad'))).toEqual([0, 0]);
  });

  it('descends: each step of v² takes a fifth of v away', () => {
    const steps = [
      'v = torch.tensor([2.0], requires_grad=True)',
      'for _ in range(2):',
      '    (v ** 2).sum().backward()',
      '    with torch.no_grad():',
      '        v -= 0.1 * v.grad',
      '    v.grad.zero_()',
      'result = round(v.item(), 5)',
    ];
    expect(valueAfter(program(...steps))).toBe(1.28);
  });

  it('stops at what is detached, and at tensors that ask for nothing', () => {
    expect(valueAfter(program('(w.detach() * w).sum().backward()', 'result = w.grad'))).toEqual([1, 2]);
    expect(valueAfter(program('(w * w).sum().backward()', 'result = X.grad'))).toBeNull();
  });
});
