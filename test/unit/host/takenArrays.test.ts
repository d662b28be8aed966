import { describe, expect, it } from 'vitest';
import { toNested } from '../../../src/core/array/ndarray';
import { filled } from '../../../src/core/issues/phrase';
import { inEnglish } from '../../../src/core/issues/renderIssue';
import * as engine from '../../../src/host/engine';
import { takenArrays } from '../../../src/host/takenArrays';
import { roled } from './arrays';

const arrays = [
  roled('y_true', [0, 1, 0, 0, 0, 1], [2, 3], 1),
  roled('y_pred', [0.05, 0.95, 0, 0.1, 0.8, 0.1], [2, 3], 2),
];

function taken(id: string, variant: string | undefined) {
  const { arrays: found, issues } = takenArrays(engine, engine.findDefinition(id), { arrays, variant });
  return {
    values: Object.fromEntries(found.map(({ role, array }) => [role, toNested(array)])),
    lines: Object.fromEntries(found.map(({ role, place }) => [role, place.range.start.line])),
    changes: issues.map(({ code, params }) => `${code} ${String(filled(params, inEnglish).changes)}`),
  };
}

describe('takenArrays', () => {
  it('gives a function the arrays as they were read, and remarks nothing', () => {
    const { values, changes } = taken('keras.losses.sparse_categorical_crossentropy', undefined);
    expect(values.y_true).toEqual([[0, 1, 0], [0, 0, 1]]); // prettier-ignore
    expect(changes).toEqual([]);
  });

  it('gives it the form that it takes when it was opened from a comparison, and says so', () => {
    const { values, changes, lines } = taken('keras.losses.sparse_categorical_crossentropy', '');
    expect(values.y_true).toEqual([1, 2]);
    expect(changes).toEqual(['arrays.changed y_true as class indices']);
    expect(lines).toEqual({ y_true: 1, y_pred: 2 });
  });

  it('gives it the arrays swapped, each with its place', () => {
    const { values, lines, changes } = taken('keras.losses.mean_squared_error', 'y_true and y_pred swapped');
    expect(values.y_pred).toEqual([[0, 1, 0], [0, 0, 1]]); // prettier-ignore
    expect(lines).toEqual({ y_true: 2, y_pred: 1 });
    expect(changes).toEqual(['arrays.changed y_true and y_pred swapped']);
  });

  it('takes the arrays as they were read when they have no such variant', () => {
    expect(taken('keras.losses.mean_squared_error', 'softmax of y_pred').changes).toEqual([]);
  });
});
