import { describe, expect, test } from 'vitest';
import { bindArguments } from '../../../../src/core/python/calls/bind';
import { axisOf, dtypeOf, integerOf, numberOf, shapeOf } from '../../../../src/core/python/calls/convert';
import { readSignature } from '../../../../src/core/python/calls/signature';
import { float, int, none, str, tuple, unknownBecause } from '../../../../src/core/python/values/make';
import type { Value } from '../../../../src/core/python/values/value';

const bound = (signature: string, positional: Value[], keywords: Record<string, Value> = {}): unknown =>
  Object.fromEntries(
    bindArguments('f', readSignature(signature), { positional, keywords: new Map(Object.entries(keywords)) }),
  );

describe('binding arguments', () => {
  test('places, names and defaults', () => {
    expect(bound("(shape, fill=1.5, *, dtype=None, order='C')", [int(3)], { order: str('F') })).toEqual({
      shape: int(3),
      fill: float(1.5),
      dtype: none,
      order: str('F'),
    });
  });

  test('the rest goes to *args and **kwargs', () => {
    expect(bound('(a, *args, **kwargs)', [int(1), int(2)], { k: int(3) })).toMatchObject({
      args: tuple([int(2)]),
      kwargs: { kind: 'dict' },
    });
  });

  test.each<[string, Value[], Record<string, Value>, string]>([
    ['(a, b)', [], {}, "f() missing 2 required positional arguments: 'a' and 'b'"],
    ['(a)', [int(1), int(2)], {}, 'f() takes 1 positional argument but 2 were given'],
    ['(a, b=1)', [int(1), int(2), int(3)], {}, 'f() takes from 1 to 2 positional arguments but 3 were given'],
    ['(a)', [int(1)], { a: int(2) }, "f() got multiple values for argument 'a'"],
    ['(a)', [int(1)], { b: int(2) }, "f() got an unexpected keyword argument 'b'"],
    ['(*, key)', [], {}, "f() missing 1 required keyword-only argument: 'key'"],
  ])('%s: Python refuses what does not fit', (signature, positional, keywords, message) => {
    expect(() => bound(signature, positional, keywords)).toThrow(message);
  });
});

describe('reading arguments', () => {
  test('numbers, shapes, axes and dtypes', () => {
    expect(numberOf(float(0.5))).toBe(0.5);
    expect(shapeOf(tuple([int(2), int(3)]))).toEqual([2, 3]);
    expect(shapeOf(int(4))).toEqual([4]);
    expect(axisOf(none)).toBeUndefined();
    expect(axisOf(int(-1))).toBe(-1);
    expect(dtypeOf(str('float32'))).toBe('float32');
    expect(dtypeOf({ kind: 'dtype', dtype: 'int32', framework: 'numpy' })).toBe('int32');
  });

  test('what cannot be a number raises as in Python, what is not known says why', () => {
    expect(() => integerOf(float(0.5))).toThrow("'float' object cannot be interpreted as an integer");
    expect(() => numberOf(str('a'))).toThrow('must be real number, not str');
    expect(() => numberOf(unknownBecause('random', { name: 'x' }))).toThrow('random');
  });
});
