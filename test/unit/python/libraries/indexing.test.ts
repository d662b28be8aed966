import { describe, expect, test } from 'vitest';
import { ellipsis, int, none } from '../../../../src/core/python/values/make';
import { reason } from '../../../../src/core/python/values/reason';
import type { Value } from '../../../../src/core/python/values/value';
import { call, caller, isArray, np, numbers, operations, pair, tf, torch, written } from './callLibrary';
import type { Written } from './callLibrary';

const table = np([
  [0, 1, 2, 3],
  [4, 5, 6, 7],
  [8, 9, 10, 11],
]);

const slice = (start: Written, stop: Written, step: Written = null): Value => ({
  kind: 'slice',
  start: written(start),
  stop: written(stop),
  step: written(step),
});
const all = slice(null, null);

function item(array: Value, index: Value): Value {
  if (array.kind !== 'array' && array.kind !== 'unknown') throw new Error('no array');
  return operations.getItem(array, index, caller);
}

describe('getting items', () => {
  test.each<[string, Value, unknown]>([
    ['x[1]', int(1), [4, 5, 6, 7]],
    ['x[-1, 0]', pair(-1, 0), 8],
    ['x[::-1, 0]', pair(slice(null, null, -1), 0), [8, 4, 0]],
    [
      'x[:, 1:3]',
      pair(all, slice(1, 3)),
      [
        [1, 2],
        [5, 6],
        [9, 10],
      ],
    ],
    ['x[..., 0]', pair(ellipsis, 0), [0, 4, 8]],
    [
      'x[:, -1:-4:-2]',
      pair(all, slice(-1, -4, -2)),
      [
        [3, 1],
        [7, 5],
        [11, 9],
      ],
    ],
    ['x[0, None]', pair(0, none), [[0, 1, 2, 3]]],
    [
      'x[[0, 2]]',
      written([0, 2]),
      [
        [0, 1, 2, 3],
        [8, 9, 10, 11],
      ],
    ],
    ['x[[0, 2], [1, 3]]', pair([0, 2], [1, 3]), [1, 11]],
    [
      'x[:, [3, 0]]',
      pair(all, [3, 0]),
      [
        [3, 0],
        [7, 4],
        [11, 8],
      ],
    ],
    [
      'x[[True, False, True]]',
      written([true, false, true]),
      [
        [0, 1, 2, 3],
        [8, 9, 10, 11],
      ],
    ],
    ['x[5:]', slice(5, null), []],
  ])('%s', (_text, index, expected) => {
    expect(numbers(item(table, index))).toEqual(expected);
  });

  test('a condition of the same shape gives the values where it holds, in order', () => {
    const condition = operations.binary('>', table, int(8), caller);
    expect(numbers(item(table, condition))).toEqual([9, 10, 11]);
  });

  test('axes of index arrays with a slice between come first', () => {
    const cube = call('numpy.reshape', [call('numpy.arange', [24]), pair(2, 3, 4)]);
    expect(numbers(item(cube, pair([0, 1], all, [1, 2])))).toEqual([
      [1, 5, 9],
      [14, 18, 22],
    ]);
  });

  test('what is out of bounds is an IndexError', () => {
    expect(() => item(table, int(3))).toThrow('index 3 is out of bounds for axis 0 with size 3');
    expect(() => item(table, pair(0, 0, 0))).toThrow('array is 2-dimensional, but 3 were indexed');
  });

  test('a tensor of TensorFlow takes no list of positions, one of torch no negative step', () => {
    expect(() => item(tf([1, 2]), written([0, 1]))).toThrow('valid indices');
    expect(() => item(torch([1, 2]), slice(null, null, -1))).toThrow('step must be greater than zero');
  });

  test('of an array whose values are not known the shape of a part is', () => {
    const image: Value = {
      kind: 'unknown',
      because: reason('random', { name: 'np.random.rand' }),
      array: { framework: 'numpy', shape: [2, 3, 4], dtype: 'float64' },
    };
    expect(item(image, pair(0, all, slice(1, null)))).toMatchObject({ kind: 'unknown', array: { shape: [3, 3] } });
  });
});

describe('setting items', () => {
  const set = (index: Value, value: Written): unknown => {
    const array = call('numpy.copy', [table]);
    if (isArray(array)) operations.setItem(array, index, written(value), caller);
    return numbers(array);
  };

  test('a value is stretched over what is selected, and cut to the dtype', () => {
    expect(set(pair(all, 0), 9)).toEqual([
      [9, 1, 2, 3],
      [9, 5, 6, 7],
      [9, 9, 10, 11],
    ]);
    const whole = np([1, 2, 3], 'int64');
    if (isArray(whole)) operations.setItem(whole, int(0), written(2.9), caller);
    expect(numbers(whole)).toEqual([2, 2, 3]);
  });

  test('values of another shape are refused', () => {
    expect(() => set(pair(all, 0), [1, 2])).toThrow('could not broadcast input array from shape (2,) into shape (3,)');
  });

  test('a tensor of TensorFlow has no items to set', () => {
    const tensor = tf([1, 2]);
    if (!isArray(tensor)) throw new Error('no tensor');
    expect(() => operations.setItem(tensor, int(0), int(1), caller)).toThrow('does not support item assignment');
  });

  test('a view and its array share their memory until one of them is changed', () => {
    const array = call('numpy.copy', [table]);
    const row = item(array, int(0));
    if (!isArray(array) || !isArray(row)) throw new Error('no arrays');
    expect(row.memory).toBe(array.memory);
    operations.setItem(array, int(0), int(5), caller);
    expect(row.memory?.changedBy).toBe(array);
    expect(array.memory).toBeUndefined();
  });
});

test('bool of several values is ambiguous', () => {
  if (isArray(table)) expect(() => operations.isTrue(table)).toThrow('is ambiguous. Use a.any() or a.all()');
});
