import { describe, expect, it } from 'vitest';

import { evaluated, row } from './evaluated';

describe('each and other', () => {
  it('let every position meet every position, the first of the pair along the first of two axes', () => {
    expect(evaluated('each(x) - other(x)', row(1, 10, 100))).toEqual({
      values: [0, -9, -99, 9, 0, -90, 99, 90, 0],
      exact: [0, -9, -99, 9, 0, -90, 99, 90, 0],
      shape: [3, 3],
      tex: "r_{cc'} = x_{c} - x_{c'}",
    });
  });

  it('pair up rows along an axis before others', () => {
    const rows = { x: { shape: [2, 2], values: [1, 2, 3, 4] } };
    expect(evaluated('sum(each(x, 0) * other(x, 0))', rows)).toEqual({
      values: [5, 11, 11, 25],
      exact: [5, 11, 11, 25],
      shape: [2, 2],
      tex: "r_{ii'} = \\sum_{c=1}^{C} x_{ic} \\cdot x_{i'c}",
    });
  });

  it('pair up two arrays', () => {
    const two = { y_true: { shape: [2], values: [1, 2] }, y_pred: { shape: [3], values: [1, 2, 3] } };
    expect(evaluated('each(y_true) == other(y_pred)', two)).toMatchObject({
      values: [1, 0, 0, 0, 1, 0],
      shape: [2, 3],
    });
  });
});
