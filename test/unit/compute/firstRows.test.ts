import { expect, it } from 'vitest';
import { ndarray } from '../../../src/core/array/ndarray';
import { firstRows } from '../../../src/core/compute/firstRows';

const counting = (...shape: number[]) => {
  const size = shape.reduce((product, length) => product * length, 1);
  return ndarray(
    Float64Array.from({ length: size }, (_, index) => index),
    shape,
  );
};

it('firstRows shortens arrays that have their first axis in common', () => {
  const { y_true: yTrue, y_pred: yPred } = firstRows({ y_true: counting(5), y_pred: counting(5, 3) }, 2);
  expect(yTrue?.shape).toEqual([2]);
  expect(yPred?.shape).toEqual([2, 3]);
  expect([...(yPred?.data ?? [])]).toEqual([0, 1, 2, 3, 4, 5]);
});

it('firstRows leaves short arrays, and those of different lengths, alone', () => {
  const short = { y_true: counting(2), y_pred: counting(2, 3) };
  expect(firstRows(short, 2)).toBe(short);
  const different = { y_true: counting(5), y_pred: counting(4) };
  expect(firstRows(different, 2)).toBe(different);
  const scalar = { y_true: counting(), y_pred: counting(4) };
  expect(firstRows(scalar, 2)).toBe(scalar);
});
