import { describe, expect, test } from 'vitest';
import type { BinaryOperator } from '../../../../src/core/python/evaluator/operators';
import type { Value } from '../../../../src/core/python/values/value';
import { call, caller, dtype, np, numbers, operations, shown, tf, torch, written } from './callLibrary';
import type { Written } from './callLibrary';

const operate = (left: Written, operator: BinaryOperator, right: Written): Value =>
  operations.binary(operator, written(left), written(right), caller);

describe('NumPy promotes by NEP 50', () => {
  test.each([
    ['float32', 2.5, 'float32'],
    ['int64', 2, 'int64'],
    ['int64', 2.5, 'float64'],
    ['bool', 2, 'int64'],
    ['uint8', 2, 'uint8'],
    ['float16', 1, 'float16'],
  ])('an array of %s plus the number %s is %s', (type, number, expected) => {
    expect(dtype(operate(np([1, 0], type), '+', number))).toBe(expected);
  });

  test.each([
    ['float32', 'float64', 'float64'],
    ['float32', 'int64', 'float64'],
    ['float32', 'int16', 'float32'],
    ['int32', 'int64', 'int64'],
    ['uint8', 'int8', 'int16'],
    ['uint64', 'int64', 'float64'],
    ['bool', 'int8', 'int8'],
    ['float16', 'uint8', 'float16'],
  ])('%s plus %s is %s', (a, b, expected) => {
    expect(dtype(operate(np([1, 0], a), '+', np([1, 1], b)))).toBe(expected);
  });

  test('a scalar of NumPy is no number of Python', () => {
    const scalar = call('numpy.sum', [np([1, 2])]);
    expect(dtype(operate(np([1, 2], 'float32'), '*', scalar))).toBe('float64');
  });

  test('a whole number beyond the dtype is refused', () => {
    expect(() => operate(np([1], 'uint8'), '+', 300)).toThrow('Python integer 300 out of bounds for uint8');
  });

  test('integers wrap around', () => {
    expect(numbers(operate(np([250, 10], 'uint8'), '+', np([10, 10], 'uint8')))).toEqual([4, 20]);
    expect(numbers(operate(np([100], 'int8'), '*', 2))).toEqual([-56]);
  });

  test('division of integers gives float64, // and % follow the divisor, and by zero give 0', () => {
    expect(shown(operate(np([1, 3], 'int32'), '/', 2))).toMatchObject({ values: [0.5, 1.5], dtype: 'float64' });
    expect(numbers(operate(np([-7, 7], 'int64'), '//', 3))).toEqual([-3, 2]);
    expect(numbers(operate(np([-7, 7], 'int64'), '%', 3))).toEqual([2, 1]);
    expect(numbers(operate(np([5], 'int64'), '//', np([0], 'int64')))).toEqual([0]);
  });

  test('float32 is rounded after every operation', () => {
    expect(numbers(operate(np([0.1], 'float32'), '+', np([0.2], 'float32')))).toEqual([Math.fround(0.3)]);
  });

  test('a logarithm of small integers is as small a float as holds them', () => {
    expect(['int8', 'int16', 'int32', 'bool'].map((type) => dtype(call('numpy.log', [np([1], type)])))).toEqual([
      'float16',
      'float32',
      'float64',
      'float16',
    ]);
  });

  test('booleans are added as integers in a sum, as booleans by +', () => {
    expect(shown(call('numpy.sum', [np([true, true], 'bool')]))).toMatchObject({ values: 2, dtype: 'int64' });
    expect(shown(operate(np([true], 'bool'), '+', np([true], 'bool')))).toMatchObject({ values: [1], dtype: 'bool' });
    expect(() => operate(np([true], 'bool'), '-', np([true], 'bool'))).toThrow('boolean subtract');
  });
});

describe('TensorFlow does not promote', () => {
  test('constants are float32 and int32', () => {
    expect([dtype(tf([1, 2.5])), dtype(tf([1, 2]))]).toEqual(['float32', 'int32']);
    expect(dtype(call('tensorflow.constant', [np([1.5])]))).toBe('float64');
  });

  test('tensors of two dtypes are an error', () => {
    expect(() => operate(tf([1.5]), '*', tf([1]))).toThrow('was expected to be a float tensor but is a int32 tensor');
  });

  test('numbers, lists and arrays of NumPy take the dtype of the tensor', () => {
    expect(shown(operate(tf([0.5]), '*', 2))).toMatchObject({ values: [1], dtype: 'float32', framework: 'tensorflow' });
    expect(dtype(operate(np([0.5]), '*', tf([0.5])))).toBe('float32');
    expect(dtype(operate(tf([0.5]), '+', [1, 2]))).toBe('float32');
  });

  test('a fraction does not go into a tensor of integers', () => {
    expect(() => operate(tf([1, 2]), '*', 0.5)).toThrow('Cannot convert');
  });

  test('division of int32 gives float64, a mean of int32 stays whole', () => {
    expect(shown(operate(tf([1, 2]), '/', 2))).toMatchObject({ values: [0.5, 1], dtype: 'float64' });
    expect(shown(call('tensorflow.reduce_mean', [tf([1, 2])]))).toMatchObject({ values: 1, dtype: 'int32' });
  });
});

describe('torch promotes by category', () => {
  test('numbers become float32 and int64', () => {
    expect([dtype(torch([1.5])), dtype(torch([1])), dtype(torch([true]))]).toEqual(['float32', 'int64', 'bool']);
  });

  test('division of integers gives float32', () => {
    expect(shown(operate(torch([1, 3]), '/', 2))).toMatchObject({ values: [0.5, 1.5], dtype: 'float32' });
  });

  test('a tensor without axes does not widen one with axes', () => {
    const single = call('torch.tensor', [2.5], { dtype: 'float64' });
    expect(dtype(operate(torch([1.5]), '*', single))).toBe('float32');
    expect(dtype(operate(torch([1]), '*', single))).toBe('float64');
  });

  test('the mean of integers is refused', () => {
    expect(() => call('torch.mean', [torch([1, 2])])).toThrow('could not infer output dtype');
  });
});

test('keras.ops promotes as JAX does: integers beside float32 give float32', () => {
  expect(dtype(call('keras.ops.add', [tf([1, 2]), tf([0.5, 0.5])]))).toBe('float32');
  expect(dtype(call('keras.ops.mean', [tf([1, 2])]))).toBe('float32');
});
