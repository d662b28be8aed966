import { describe, expect, it } from 'vitest';
import { broadcastShapes, broadcastTrap } from '../../../src/core/array/broadcast';
import { renderIssue } from '../../../src/core/issues/renderIssue';

describe('broadcastShapes', () => {
  // The examples of NumPy's user guide on broadcasting.
  it.each([
    [[256, 256, 3], [3], [256, 256, 3]],
    [
      [8, 1, 6, 1],
      [7, 1, 5],
      [8, 7, 6, 5],
    ],
    [[5, 4], [1], [5, 4]],
    [[5, 4], [4], [5, 4]],
    [
      [15, 3, 5],
      [15, 1, 5],
      [15, 3, 5],
    ],
    [
      [15, 3, 5],
      [3, 5],
      [15, 3, 5],
    ],
    [
      [15, 3, 5],
      [3, 1],
      [15, 3, 5],
    ],
    [[], [2, 3], [2, 3]],
    [[], [], []],
    [
      [0, 1],
      [1, 4],
      [0, 4],
    ],
  ])('aligns %j and %j at the last axis to %j, in either order', (a, b, expected) => {
    expect(broadcastShapes(a, b)).toEqual({ value: expected, issues: [] });
    expect(broadcastShapes(b, a)).toEqual({ value: expected, issues: [] });
  });

  it.each([
    [[3], [4]],
    [
      [2, 1],
      [8, 4, 3],
    ],
    [[0], [2]],
  ])('gives an error and no value for %j and %j', (a, b) => {
    const outcome = broadcastShapes(a, b);
    expect(outcome.value).toBeUndefined();
    expect(outcome.issues).toMatchObject([{ code: 'array.broadcast', severity: 'error' }]);
  });

  it('names both shapes and the axis that does not fit', () => {
    const [problem] = broadcastShapes([4, 3, 2], [5, 2]).issues;
    expect(problem && renderIssue(problem)).toContain(
      'Shapes (4, 3, 2) and (5, 2) do not broadcast: axis -2 has sizes 3 and 5.',
    );
  });
});

describe('broadcastTrap', () => {
  it.each([
    [[4], [4, 1], '(4, 4)'],
    [[4, 1], [4], '(4, 4)'],
    [[1, 4], [4, 1], '(4, 4)'],
    [[3], [4, 1], '(4, 3)'],
    [[3, 3], [3, 3, 1], '(3, 3, 3)'],
  ])('warns that %j and %j give %s', (a, b, result) => {
    expect(broadcastTrap(a, b)).toMatchObject({
      code: 'array.broadcast-trap',
      severity: 'warning',
      params: { result },
    });
  });

  it.each([
    [[4], [4]],
    [
      [4, 3],
      [4, 3],
    ],
    [[4, 3], [3]],
    [
      [4, 3],
      [4, 1],
    ],
    [[4, 3], []],
    [[1], [1, 1]],
    [[4], [1]],
    [[3], [4]],
    [[0], [0, 1]],
  ])('says nothing about %j and %j: at most one is stretched, or they do not broadcast', (a, b) => {
    expect(broadcastTrap(a, b)).toBeUndefined();
  });
});
