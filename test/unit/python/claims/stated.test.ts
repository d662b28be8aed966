import { describe, expect, it } from 'vitest';
import { agrees } from '../../../../src/core/python/claims/agrees';
import type { Comparable } from '../../../../src/core/python/claims/comparable';
import { readStated } from '../../../../src/core/python/claims/stated';

/** Whether a value is what a text states; undefined when the text states none. */
function says(text: string, value: Comparable): boolean | undefined {
  const stated = readStated(text);
  return stated && agrees(stated.value, value);
}

describe('a stated value', () => {
  it.each([
    ['0.75', 0.75],
    ['.5', 0.5],
    ['-1e-07', -1e-7],
    ['nan', NaN],
    ['-inf', -Infinity],
    ['None', null],
    ['True', true],
    ['[1. 0. 1. 1.]', [1, 0, 1, 1]],
    ['[1, 0,\n 1]', [1, 0, 1]],
    ['(None, 32)', [null, 32]],
    ['(4,)', [4]],
    ['array([0.5, 0.25], dtype=float32)', [0.5, 0.25]],
    ['tf.Tensor(0.5, shape=(), dtype=float32)', 0.5],
    ['tf.Tensor([0.5 1. ], shape=(2,), dtype=float32)', [0.5, 1]],
    ['<tf.Tensor: shape=(2,), dtype=float32, numpy=array([0.5, 1. ], dtype=float32)>', [0.5, 1]],
    ['<tf.Tensor: id=13, shape=(), dtype=float32, numpy=0.5>', 0.5],
    ['tensor([0.5000, 1.0000], grad_fn=<MeanBackward0>)', [0.5, 1]],
    ['tensor(0.5, dtype=torch.float64)', 0.5],
    ['np.float32(0.5)', 0.5],
    ['TensorShape([2, 3])', [2, 3]],
    ['torch.Size([2, 3])', [2, 3]],
    ['[1\uff0c2]', [1, 2]],
  ])('is read in the form in which it is printed: %s', (text, value) => {
    expect(says(text, value)).toBe(true);
  });

  it.each([
    'learning rate 0.1',
    '0.1 is enough',
    '[0.1, x]',
    '[0.1, ..., 0.9]',
    '[0.1, 0.2',
    '1.2.3',
    '3x',
    'shape of [1, 2]',
    'f(0.5)',
    '',
  ])('is nothing else: %s', (text) => {
    expect(readStated(text)).toBeUndefined();
  });

  it('is compared at the precision at which it is printed', () => {
    expect(says('0.67', 2 / 3)).toBe(true);
    expect(says('0.66', 2 / 3)).toBe(false);
    expect(says('6.7e-1', 2 / 3)).toBe(true);
    expect(says('66.7%', 2 / 3)).toBe(true);
    expect(says('66.7%', 66.7)).toBe(true);
    expect(says('66%', 2 / 3)).toBe(false);
  });

  it('lets the last digits of float32 differ', () => {
    // What TensorFlow printed for a sigmoid, and what the formula gives in float32.
    expect(says('[6.6928566e-03, 2.6894143e-01]', [6.692851e-3, 0.2689414])).toBe(true);
    expect(says('0.66666670', 2 / 3)).toBe(true);
  });

  it('is exact where it is whole: nothing prints 0.8 as 1', () => {
    expect(says('1', 0.8)).toBe(false);
    expect(says('1.', 0.8)).toBe(false);
    expect(says('[1. 0.]', [0.9, 0])).toBe(false);
    expect(says('1.', 1)).toBe(true);
    expect(says('1', 0.9999999)).toBe(true);
  });

  it('has in an array the precision of its longest number, as NumPy prints it', () => {
    expect(says('[0.00333333 0.28666667 0.43       0.5]', [0.0033333348, 0.28666666, 0.43000004, 0.5])).toBe(true);
    expect(says('[0.00333333 0.5]', [0.0033333348, 0.51])).toBe(false);
  });

  it('has the same lengths and depth', () => {
    expect(says('[1, 2]', [1, 2, 3])).toBe(false);
    expect(says('[[1, 2]]', [1, 2])).toBe(false);
    expect(says('1', [1])).toBe(false);
  });
});
