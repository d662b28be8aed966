import { describe, expect, it } from 'vitest';
import { ndarray } from '../../../src/core/array/ndarray';
import { binGrid, toGrid } from '../../../src/core/charts/grid';

const grid = (values: number[], shape: number[]) => toGrid(ndarray(Float64Array.from(values), shape));

describe('toGrid', () => {
  it.each([
    [[6], 1, 6, false],
    [[6, 1], 1, 6, false],
    [[2, 3], 2, 3, true],
    [[2, 1, 3], 2, 3, true],
    [[1, 2, 3], 2, 3, true],
    [[3, 2, 1, 1], 3, 2, true],
  ])('sees shape %j as %i rows of %i', (shape, rows, columns, isMatrix) => {
    expect(grid([1, 2, 3, 4, 5, 6], shape)).toMatchObject({ rows, columns, isMatrix });
  });

  it('takes all axes but the last together', () => {
    expect(grid([1, 2, 3, 4, 5, 6, 7, 8], [2, 2, 2])).toMatchObject({ rows: 4, columns: 2 });
  });

  it('sees a scalar as one value and an array without values as none', () => {
    expect(grid([7], [])).toMatchObject({ rows: 1, columns: 1, isMatrix: false });
    expect(grid([], [0, 3])).toMatchObject({ columns: 0, isMatrix: false });
  });
});

describe('binGrid', () => {
  it('takes means of neighbouring cells', () => {
    const binned = binGrid(grid([1, 3, 5, 7, 9, 11, 13, 15], [2, 4]), 1, 2);
    // (1 + 3 + 9 + 11) / 4 and (5 + 7 + 13 + 15) / 4.
    expect(binned).toMatchObject({ rows: 1, columns: 2, cells: Float64Array.of(6, 10) });
  });

  it('divides uneven lengths without losing a cell', () => {
    const binned = binGrid(grid([1, 2, 3, 4, 5], [1, 5, 1]), 1, 2);
    expect([...binned.cells]).toEqual([1.5, 4]);
  });

  it('keeps NaN visible', () => {
    expect([...binGrid(grid([1, NaN, 3, 5], [4]), 1, 2).cells]).toEqual([NaN, 4]);
  });

  it('leaves a small grid as it is', () => {
    const small = grid([1, 2, 3, 4], [2, 2]);
    expect(binGrid(small, 2, 2)).toBe(small);
  });
});
