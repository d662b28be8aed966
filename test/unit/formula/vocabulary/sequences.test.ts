import { describe, expect, it } from 'vitest';

import { evaluated, row } from './evaluated';

const table = { x: { shape: [2, 3], values: [3, 1, 2, 6, 4, 5] } };

describe('sort', () => {
  it('puts the values along an axis in order, NaN last, and keeps the axis', () => {
    expect(evaluated('sort(x)', table)).toMatchObject({
      values: [1, 2, 3, 4, 5, 6],
      exact: [1, 2, 3, 4, 5, 6],
      shape: [2, 3],
    });
    expect(evaluated('sort(-x, 0)', table).values).toEqual([-6, -4, -5, -3, -1, -2]);
    expect(evaluated('sort(x)', row(2, NaN, 1))).toMatchObject({ values: [1, 2, NaN], exact: [1, 2, NaN] });
    expect(evaluated('sort(x)', { x: { shape: [2, 1], values: [2, 1] } }).shape).toEqual([2, 1]);
  });
});

describe('cumsum', () => {
  it('adds up along an axis', () => {
    expect(evaluated('cumsum(x)', table)).toMatchObject({ values: [3, 4, 6, 6, 10, 15], exact: [3, 4, 6, 6, 10, 15] });
    expect(evaluated('cumsum(x, 0)', table).values).toEqual([3, 1, 2, 9, 5, 7]);
  });
});

describe('position', () => {
  it('counts from 1 along an axis, and is written as the letter of the axis', () => {
    expect(evaluated('position(x)', table)).toMatchObject({
      values: [1, 2, 3, 1, 2, 3],
      exact: [1, 2, 3, 1, 2, 3],
      tex: 'r_{ic} = c',
    });
    expect(evaluated('position(x, 0)', table)).toMatchObject({ values: [1, 1, 1, 2, 2, 2], tex: 'r_{ic} = i' });
  });
});

describe('part', () => {
  it('takes positions from start to before end, written as the operand at a later index', () => {
    expect(evaluated('part(x, 1, 3, -1)', table)).toEqual({
      values: [1, 2, 4, 5],
      exact: [1, 2, 4, 5],
      shape: [2, 2],
      tex: 'r_{ic} = x_{i,c+1}',
    });
    expect(evaluated('part(x, 0, 1, 0)', table)).toMatchObject({
      values: [3, 1, 2],
      shape: [1, 3],
      tex: 'r_{ic} = x_{ic}',
    });
  });

  it('refuses positions that are not there', () => {
    expect(() => evaluated('part(x, 2, 4, -1)', table)).toThrow('cannot be bound');
  });
});
