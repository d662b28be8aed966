import { describe, expect, test } from 'vitest';
import { float } from '../../../../src/core/python/values/make';
import type { Value } from '../../../../src/core/python/values/value';
import { call, dtype, method, np, numbers, pair, shown, tf, torch } from './callLibrary';
import type { Written } from './callLibrary';

describe('names', () => {
  const names = ['keras.backend.mean', 'tensorflow.keras.backend.mean', 'tensorflow.python.keras.backend.mean'];
  test.each(names)('%s is one function under several roots', (path) => {
    expect(numbers(call(path, [tf([1.5, 2.5])]))).toBe(2);
  });

  test('tf.compat.v1 has the names of tf', () => {
    expect(numbers(call('tensorflow.compat.v1.reduce_max', [tf([1.5, 2.5])]))).toBe(2.5);
  });
});

describe('what the frameworks do differently', () => {
  test('the standard deviation of torch divides by n - 1, that of NumPy by n', () => {
    expect(numbers(call('torch.std', [torch([1.5, 2.5, 3.5])]))).toBe(1);
    expect(numbers(call('numpy.var', [np([1, 2, 3])]))).toBeCloseTo(2 / 3, 15);
  });

  test('torch.max along an axis gives values and their places', () => {
    const best = call(
      'torch.max',
      [
        torch([
          [1, 5],
          [7, 2],
        ]),
      ],
      { dim: 1 },
    );
    expect(best).toMatchObject({ kind: 'tuple', fields: { names: ['values', 'indices'] } });
    expect(best.kind === 'tuple' ? best.items.map(numbers) : undefined).toEqual([
      [5, 7],
      [1, 0],
    ]);
  });

  test('the median of torch is the lower of two middle values', () => {
    expect(numbers(call('torch.median', [torch([1, 2, 3, 4])]))).toBe(2);
  });

  test('K.argmax works along the last axis, tf.argmax along the first, np.argmax on the whole', () => {
    const table: Written = [
      [2, 20, 1],
      [30, 3, 4],
    ];
    expect(numbers(call('keras.backend.argmax', [tf(table)]))).toEqual([1, 0]);
    expect(numbers(call('tensorflow.argmax', [tf(table)]))).toEqual([1, 0, 1]);
    expect(numbers(call('numpy.argmax', [np(table)]))).toBe(3);
  });

  test('np.matrix multiplies as matrices do', () => {
    const matrix = call('numpy.mat', [
      [
        [1, 2],
        [3, 4],
      ],
    ]);
    const product = call('numpy.matmul', [matrix, matrix]);
    expect(numbers(product)).toEqual([
      [7, 10],
      [15, 22],
    ]);
  });
});

describe('methods', () => {
  test('those of NumPy', () => {
    const array = np(
      [
        [1, 2],
        [3, 4],
      ],
      'float32',
    );
    expect(numbers(method(array, 'mean'))).toBe(2.5);
    expect(numbers(method(array, 'reshape', 4))).toEqual([1, 2, 3, 4]);
    expect(dtype(method(array, 'astype', 'int32'))).toBe('int32');
    expect(method(array, 'tolist')).toMatchObject({
      items: [{ items: [float(1), float(2)] }, { items: [float(3), float(4)] }],
    });
    expect(method(array, 'shape')).toMatchObject({ kind: 'tuple', items: [{ value: 2 }, { value: 2 }] });
    expect(numbers(method(array, 'T'))).toEqual([
      [1, 3],
      [2, 4],
    ]);
  });

  test('those of torch', () => {
    const tensor = torch([
      [1, 2],
      [3, 4],
    ]);
    expect(dtype(method(tensor, 'float'))).toBe('float32');
    expect(method(tensor, 'size')).toMatchObject({ form: 'torch.Size' });
    expect(numbers(method(tensor, 'view', -1))).toEqual([1, 2, 3, 4]);
    expect(shown(method(tensor, 'numpy')).framework).toBe('numpy');
    expect(method(method(tensor, 'sum'), 'item')).toEqual({ kind: 'int', value: 10 });
  });

  test('those of TensorFlow and its variables', () => {
    const variable = call('tensorflow.Variable', [1.5]);
    method(variable, 'assign_add', 2);
    expect(shown(method(variable, 'numpy'))).toMatchObject({ values: 3.5, dtype: 'float32', framework: 'numpy' });
    expect(() => method(tf([1.5]), 'assign', 2)).toThrow("no attribute 'assign'");
  });
});

describe('what is not known', () => {
  const shapeOf = (value: Value): unknown => (value.kind === 'unknown' ? value.array?.shape : undefined);

  test('random values have their shape, and so has what is computed from them', () => {
    const image = call('numpy.random.rand', [2, 3]);
    expect(image).toMatchObject({ kind: 'unknown', because: { code: 'random' }, array: { shape: [2, 3] } });
    expect(shapeOf(call('numpy.sum', [image], { axis: 1 }))).toEqual([2]);
    expect(shapeOf(call('numpy.concatenate', [[image, image]], { axis: 0 }))).toEqual([4, 3]);
    expect(method(image, 'shape')).toMatchObject({ items: [{ value: 2 }, { value: 3 }] });
    expect(shapeOf(call('tensorflow.random.normal', [pair(4, 28, 28, 3)]))).toEqual([4, 28, 28, 3]);
    expect(shapeOf(call('torch.randn', [3, 5]))).toEqual([3, 5]);
  });

  test('how many distinct values there are is not', () => {
    expect(shapeOf(call('numpy.unique', [call('numpy.random.rand', [5])]))).toBeUndefined();
  });

  test('files, input and code that is run are never read', () => {
    expect(call('builtins.open', ['labels.txt'])).toMatchObject({ because: { code: 'input' } });
    expect(call('builtins.eval', ['1 + 1'])).toMatchObject({ because: { code: 'executes' } });
  });

  test('an array of too many values is not made', () => {
    expect(() => call('numpy.zeros', [pair(10000, 10000)])).toThrow('limit-size');
  });

  test('a name that a module does not have here is not there', () => {
    expect(() => call('numpy.fft.fft', [[1, 2]])).toThrow('no numpy.fft.fft');
  });
});
