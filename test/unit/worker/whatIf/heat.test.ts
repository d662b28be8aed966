import { describe, expect, it } from 'vitest';
import {
  heatCells,
  measured,
  strongest,
  strongestIn,
  type MeasuredSensitivity,
  type Sensitivity,
} from '../../../../src/worker/whatIf/heat';

const heatOf = (gradient: readonly number[], shape = [gradient.length]): MeasuredSensitivity =>
  measured({
    data: Float64Array.from(gradient, (_, at) => at / 10),
    shape,
    gradient: Float64Array.from(gradient),
    better: 'lower',
  });

describe('the cells of few numbers', () => {
  it('are one for each, in rows as the array has them', () => {
    const { cells, columns } = heatCells(heatOf([-2, 0, 1, 0.5, NaN, -1], [2, 3]));
    expect(columns).toBe(3);
    expect(cells.map(({ index, value }) => [index, value])).toEqual([
      ['[0, 0]', '0'],
      ['[0, 1]', '0.1'],
      ['[0, 2]', '0.2'],
      ['[1, 0]', '0.3'],
      ['[1, 1]', '0.4'],
      ['[1, 2]', '0.5'],
    ]);
    expect(cells.map(({ strength }) => strength)).toEqual([1, 0, 0.5, 0.25, 0, 0.5]);
    expect(cells.map(({ derivative }) => derivative)).toEqual(['-2', '0', '1', '0.5', 'nan', '-1']);
  });

  it('say which way makes the result better: against the derivative of a loss, along that of a score', () => {
    const ways = (better: Sensitivity['better']): string[] =>
      heatCells({ ...heatOf([-2, 0, 1]), better }).cells.map(({ way }) => way);
    expect(ways('lower')).toEqual(['up', 'none', 'down']);
    expect(ways('higher')).toEqual(['down', 'none', 'up']);
    expect(ways(undefined)).toEqual(['down', 'none', 'up']);
  });

  it('have the strength 1 where the result is infinitely steep, and 0 elsewhere', () => {
    expect(heatCells(heatOf([1, -Infinity])).cells.map(({ strength }) => strength)).toEqual([0, 1]);
  });

  it('have numbers alone where there is no derivative', () => {
    const { cells } = heatCells({ ...heatOf([1, 2]), gradient: undefined });
    expect(cells.map(({ derivative, way, strength }) => [derivative, way, strength])).toEqual([
      ['', 'none', 0],
      ['', 'none', 0],
    ]);
  });
});

describe('the cells of 100,000 numbers', () => {
  const gradient = Array.from({ length: 100_000 }, (_, at) => (at === 54_321 ? -5 : 1));

  it('are runs, each of which shows its strongest number', () => {
    const { cells, columns } = heatCells(heatOf(gradient));
    expect(columns).toBe(0);
    expect(cells.length).toBeLessThanOrEqual(96);
    expect(cells.reduce((count, cell) => count + cell.count, 0)).toBe(100_000);
    const run = cells.find(({ first, count }) => first <= 54_321 && first + count > 54_321);
    expect(run).toMatchObject({ at: 54_321, derivative: '-5', strength: 1, way: 'up' });
  });

  it('say nothing where there is no derivative', () => {
    expect(heatCells({ ...heatOf(gradient), gradient: undefined }).cells).toEqual([]);
  });
});

describe('the strongest numbers', () => {
  it('are those with the largest derivatives, equal ones as they are counted; none that change nothing', () => {
    const heat = heatOf([0, -3, 1, 3, NaN, 0.5]);
    expect(strongest(heat, 5).map(({ at }) => at)).toEqual([1, 3, 2, 5]);
    expect(strongest(heat, 2).map(({ at }) => at)).toEqual([1, 3]);
    expect(strongestIn(heat, 2, 6)).toBe(3);
  });
});
