import { describe, expect, it } from 'vitest';
import { renderIssue } from '../../../../src/core/issues/renderIssue';
import { readNested } from '../../../../src/host/results/readNested';

const refusal = (value: unknown): string => {
  const { value: array, issues } = readNested('y_true', value);
  expect(array).toBeUndefined();
  expect(issues).toHaveLength(1);
  return issues.map((issue) => renderIssue(issue)).join();
};

describe('readNested', () => {
  it('reads nested lists in C order', () => {
    const { value } = readNested('y_pred', [
      [1, 2, 3],
      [4, 5, 6],
    ]);
    expect(value?.shape).toEqual([2, 3]);
    expect([...(value?.data ?? [])]).toEqual([1, 2, 3, 4, 5, 6]);
    expect(value?.dtype).toBe('float64');
  });

  it('reads a bare number as a scalar', () => {
    const { value } = readNested('x', -2.5);
    expect(value?.shape).toEqual([]);
    expect([...(value?.data ?? [])]).toEqual([-2.5]);
  });

  it('reads booleans as a bool array, and as numbers among numbers', () => {
    expect(readNested('y_true', [true, false]).value?.dtype).toBe('bool');
    const mixed = readNested('y_true', [true, 0.5]).value;
    expect(mixed?.dtype).toBe('float64');
    expect([...(mixed?.data ?? [])]).toEqual([1, 0.5]);
  });

  it('keeps NaN and infinities', () => {
    expect([...(readNested('x', [NaN, Infinity, -Infinity]).value?.data ?? [])]).toEqual([NaN, Infinity, -Infinity]);
  });

  it('refuses ragged lists and names the place', () => {
    expect(refusal([[1, 2], [3]])).toContain('y_true[1]; expected a list of 2. Received a list of 1.');
    expect(refusal([[1, 2], 3])).toContain('y_true[1]; expected a list of 2. Received number.');
    expect(refusal([1, [2]])).toContain('y_true[1]; expected a number. Received a list of 1.');
  });

  it('refuses what is not a number', () => {
    expect(refusal([1, '2'])).toContain('y_true[1]; expected a number. Received "2".');
    expect(refusal([1, null])).toContain('y_true[1]; expected a number. Received null.');
    expect(refusal({ length: 2 })).toContain('y_true; expected a number. Received object.');
    expect(refusal([1n])).toContain('Received bigint.');
  });

  it('refuses empty lists at any depth', () => {
    expect(refusal([])).toContain('The list at y_true is empty');
    expect(refusal([[], []])).toContain('The list at y_true[0] is empty');
  });

  it('refuses lists nested more than 64 deep, without running out of stack', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(refusal(deep)).toContain('at most 64 levels');
  });

  it('refuses a wide first row over short ones before any room is made for it', () => {
    const wide = Array.from({ length: 100_000 }, () => 0);
    expect(refusal([wide, ...Array.from({ length: 99_999 }, () => [0])])).toContain('y_true[1]');
  });
});
