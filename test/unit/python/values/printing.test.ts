import { describe, expect, test } from 'vitest';
import { ndarray } from '../../../../src/core/array/ndarray';
import type { DType, Shape } from '../../../../src/core/array/ndarray';
import {
  arrayValue,
  bool,
  float,
  int,
  list,
  none,
  numpyScalar,
  str,
  tuple,
} from '../../../../src/core/python/values/make';
import { formatFloat, formatInt, formatText } from '../../../../src/core/python/values/print/formatSpec';
import { reprOf, strOf } from '../../../../src/core/python/values/print/printValue';
import type { Value } from '../../../../src/core/python/values/value';

const noObjects = (): string => 'object';
const repr = (value: Value): string => reprOf(value, noObjects);
const print = (value: Value): string => strOf(value, noObjects);

const make = (framework: 'numpy' | 'tensorflow' | 'torch', numbers: number[], shape?: Shape, dtype?: DType): Value =>
  arrayValue(ndarray(Float64Array.from(numbers), shape, dtype), framework);

describe('values of Python', () => {
  test.each<[Value, string]>([
    [none, 'None'],
    [bool(true), 'True'],
    [int(-3), '-3'],
    [float(1), '1.0'],
    [float(1e16), '1e+16'],
    [float(-0), '-0.0'],
    [float(NaN), 'nan'],
    [float(-Infinity), '-inf'],
    [str(`it's`), `"it's"`],
    [str(`"it's"`), `'"it\\'s"'`],
    [str('a\n\t\\\x00'), String.raw`'a\n\t\\\x00'`],
    [list([int(1), str('a'), tuple([])]), "[1, 'a', ()]"],
    [tuple([float(0.5)]), '(0.5,)'],
    [{ kind: 'tuple', items: [int(2), none], form: 'TensorShape' }, 'TensorShape([2, None])'],
    [{ kind: 'tuple', items: [int(2)], form: 'torch.Size' }, 'torch.Size([2])'],
    [{ kind: 'range', start: 0, stop: 3, step: 1 }, 'range(0, 3)'],
    [{ kind: 'dtype', dtype: 'float32', framework: 'tensorflow' }, 'tf.float32'],
    [{ kind: 'dtype', dtype: 'float32', framework: 'numpy' }, "dtype('float32')"],
  ])('%o is written as %s', (value, text) => {
    expect(repr(value)).toBe(text);
  });

  test('print writes texts as they are, and shapes and dtypes of TensorFlow in their own way', () => {
    expect(print(str('a\nb'))).toBe('a\nb');
    expect(print({ kind: 'tuple', items: [int(2), int(3)], form: 'TensorShape' })).toBe('(2, 3)');
    expect(print({ kind: 'dtype', dtype: 'float32', framework: 'tensorflow' })).toBe("<dtype: 'float32'>");
    expect(print({ kind: 'dtype', dtype: 'int64', framework: 'numpy' })).toBe('int64');
  });
});

// As NumPy 2, TensorFlow 2 and PyTorch 2 print them.
describe('arrays', () => {
  test('NumPy', () => {
    expect(print(make('numpy', [1, 0, 1, 1]))).toBe('[1. 0. 1. 1.]');
    expect(repr(make('numpy', [1, 0.5], [2], 'float32'))).toBe('array([1. , 0.5], dtype=float32)');
    expect(repr(make('numpy', [1, 2, 3, 4], [2, 2], 'int64'))).toBe('array([[1, 2],\n       [3, 4]])');
    expect(repr(numpyScalar(ndarray(Float64Array.of(0.1), [], 'float64')))).toBe('np.float64(0.1)');
    expect(repr(numpyScalar(ndarray(Float64Array.of(1), [], 'bool')))).toBe('np.True_');
    expect(repr(make('numpy', [], [0]))).toBe('array([], dtype=float64)');
  });

  test('TensorFlow', () => {
    const loss = make('tensorflow', [0.5, 0.25], [2], 'float32');
    expect(print(loss)).toBe('tf.Tensor([0.5  0.25], shape=(2,), dtype=float32)');
    expect(repr(loss)).toBe('<tf.Tensor: shape=(2,), dtype=float32, numpy=array([0.5 , 0.25], dtype=float32)>');
    expect(repr(make('tensorflow', [0.5], [], 'float32'))).toBe('<tf.Tensor: shape=(), dtype=float32, numpy=0.5>');
    expect(repr(make('tensorflow', [1, 2], [2, 1], 'int32'))).toBe(
      '<tf.Tensor: shape=(2, 1), dtype=int32, numpy=\narray([[1],\n       [2]], dtype=int32)>',
    );
  });

  test('PyTorch', () => {
    expect(print(make('torch', [1, 2.5], [2], 'float32'))).toBe('tensor([1.0000, 2.5000])');
    expect(print(make('torch', [1, 2], [2], 'float32'))).toBe('tensor([1., 2.])');
    expect(print(make('torch', [1, 20], [2], 'int64'))).toBe('tensor([ 1, 20])');
    expect(print(make('torch', [1, 0], [2], 'bool'))).toBe('tensor([ True, False])');
    expect(print(make('torch', [0.5], [], 'float64'))).toBe('tensor(0.5000, dtype=torch.float64)');
    expect(print(make('torch', [1e-5, 1], [2], 'float32'))).toBe('tensor([1.0000e-05, 1.0000e+00])');
    expect(print(make('torch', [1, 2, 3, 4], [2, 2], 'int32'))).toBe(
      'tensor([[1, 2],\n        [3, 4]], dtype=torch.int32)',
    );
    expect(print(make('torch', [], [0], 'float32'))).toBe('tensor([])');
  });
});

describe('formats', () => {
  test.each<[number, string, string]>([
    [3.14159, '.2f', '3.14'],
    [0.5, '.0f', '0'],
    [2.5, '>10', '       2.5'],
    [2.5, '<6', '2.5   '],
    [2.5, '^7.1f', '  2.5  '],
    [-2.5, '08.2f', '-0002.50'],
    [1234567.891, ',.2f', '1,234,567.89'],
    [12345.678, 'e', '1.234568e+04'],
    [12345.678, 'g', '12345.7'],
    [0.00001, 'g', '1e-05'],
    [0.256, '.1%', '25.6%'],
    [2.5, '+', '+2.5'],
    [100, '.3', '1e+02'],
    [12, '.3', '12.0'],
    [99.96, '.3', '1e+02'],
    [NaN, '6.2f', '   nan'],
  ])('%d in the format %s is "%s"', (value, spec, text) => {
    expect(formatFloat(value, spec)).toBe(text);
  });

  test.each<[number, string, string]>([
    [42, 'd', '42'],
    [42, '5d', '   42'],
    [42, '*<5', '42***'],
    [42, '05', '00042'],
    [255, 'x', 'ff'],
    [5, 'b', '101'],
    [1234567, ',', '1,234,567'],
    [3, '.1f', '3.0'],
  ])('the int %d in the format %s is "%s"', (value, spec, text) => {
    expect(formatInt(value, spec)).toBe(text);
  });

  test('texts are cut by a precision, and a wrong format raises', () => {
    expect(formatText('abcdef', '>5.2')).toBe('   ab');
    expect(() => formatText('a', 'd')).toThrow("Unknown format code 'd' for object of type 'str'");
    expect(() => formatInt(3, '.2d')).toThrow('Precision not allowed in integer format specifier');
  });
});
