import { describe, expect, test } from 'vitest';
import type { Value } from '../../../../src/core/python/values/value';
import { call, np, pair } from './callLibrary';
import type { Written } from './callLibrary';

/** A value of Python as a test states it. */
function plain(value: Value): unknown {
  if (value.kind === 'list' || value.kind === 'tuple' || value.kind === 'iterator') return value.items.map(plain);
  return 'value' in value ? value.value : value.kind;
}

describe("Python's own functions", () => {
  test.each<[string, readonly Written[], unknown]>([
    ['len', [[1, 2, 3]], 3],
    ['len', ['héllo'], 5],
    ['sum', [[1, 2, 3]], 6],
    ['max', [[3, 9, 2]], 9],
    ['min', [4, 2, 7], 2],
    ['round', [0.5], 0],
    ['round', [1.5], 2],
    ['round', [2.675, 2], 2.67],
    ['round', [0.125, 2], 0.12],
    ['abs', [-2.5], 2.5],
    ['sorted', [[3, 1, 2]], [1, 2, 3]],
    [
      'zip',
      [
        [1, 2],
        [3, 4, 5],
      ],
      [
        [1, 3],
        [2, 4],
      ],
    ],
    [
      'enumerate',
      [[7, 8]],
      [
        [0, 7],
        [1, 8],
      ],
    ],
    ['any', [[false, true]], true],
    ['all', [[true, false]], false],
    ['int', [-2.9], -2],
    ['int', ['42'], 42],
    ['float', ['1e-3'], 0.001],
    ['list', [pair(1, 2)], [1, 2]],
  ])('%s(%j)', (name, values, expected) => {
    expect(plain(call(`builtins.${name}`, values))).toEqual(expected);
  });

  test('round of an array is that of its library', () => {
    expect(call('builtins.round', [np([0.126, 2.5]), 2])).toMatchObject({ kind: 'array', array: { shape: [2] } });
  });

  test('int of a text that is no number is a ValueError', () => {
    expect(() => call('builtins.int', ['4.5'])).toThrow("invalid literal for int() with base 10: '4.5'");
  });
});

describe('math and statistics', () => {
  test.each<[string, readonly Written[], unknown]>([
    ['math.log', [8, 2], 3],
    ['math.sqrt', [2], Math.SQRT2],
    ['math.floor', [-1.5], -2],
    ['math.fsum', [[0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]], 1],
    ['math.isclose', [1, 1.0000000001], true],
    ['math.factorial', [5], 120],
    ['statistics.mean', [[1, 2, 3, 4]], 2.5],
    ['statistics.mean', [[1, 2, 3]], 2],
    ['statistics.median', [[1, 3, 5]], 3],
    ['statistics.stdev', [[1.5, 2.5, 2.5, 2.75, 3.25, 4.75]], 1.0810874155219827],
  ])('%s(%j)', (path, values, expected) => {
    expect(plain(call(path, values))).toEqual(expected);
  });

  test('the logarithm of 0 is an error, where an array has -inf', () => {
    expect(() => call('math.log', [0])).toThrow('math domain error');
    expect(plain(call('math.exp', [1]))).toBe(Math.E);
  });
});
