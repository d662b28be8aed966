import { describe, expect, it } from 'vitest';
import { toNested } from '../../../src/core/array/ndarray';
import { filled } from '../../../src/core/issues/phrase';
import { inEnglish } from '../../../src/core/issues/renderIssue';
import * as engine from '../../../src/host/engine';
import { sessionRequest } from '../../../src/host/sessionRequest';
import { roled } from './arrays';
import { givenUp, tasksHere } from './work';

const arrays = [
  roled('y_true', [0, 1, 0, 0, 0, 1], [2, 3], 1),
  roled('y_pred', [0.05, 0.95, 0, 0.1, 0.8, 0.1], [2, 3], 2),
];

const session = { params: {}, precision: 'float64', sample: 0, everything: false, arrays } as const;

async function taken(id: string, variant: string | undefined) {
  const asked = await sessionRequest(engine, { ...session, function: id, variant }, tasksHere);
  if (asked === undefined) throw new Error('given up');
  const { arrays: found, issues } = asked;
  return {
    values: Object.fromEntries(found.map(({ role, array }) => [role, toNested(array)])),
    lines: Object.fromEntries(found.map(({ role, place }) => [role, place.range.start.line])),
    changes: issues.map(({ code, params }) => `${code} ${String(filled(params, inEnglish).changes)}`),
  };
}

describe('the request of a session', () => {
  it('gives a function the arrays as they were read, and remarks nothing', async () => {
    const { values, changes } = await taken('keras.losses.sparse_categorical_crossentropy', undefined);
    expect(values.y_true).toEqual([[0, 1, 0], [0, 0, 1]]); // prettier-ignore
    expect(changes).toEqual([]);
  });

  it('gives it the form that it takes when it was opened from a comparison, and says so', async () => {
    const { values, changes, lines } = await taken('keras.losses.sparse_categorical_crossentropy', '');
    expect(values.y_true).toEqual([1, 2]);
    expect(changes).toEqual(['arrays.changed y_true as class indices']);
    expect(lines).toEqual({ y_true: 1, y_pred: 2 });
  });

  it('gives it the arrays swapped, each with its place', async () => {
    const { values, lines, changes } = await taken('keras.losses.mean_squared_error', 'y_true and y_pred swapped');
    expect(values.y_pred).toEqual([[0, 1, 0], [0, 0, 1]]); // prettier-ignore
    expect(lines).toEqual({ y_true: 2, y_pred: 1 });
    expect(changes).toEqual(['arrays.changed y_true and y_pred swapped']);
  });

  it('takes the arrays as they were read when they have no such variant', async () => {
    const { changes } = await taken('keras.losses.mean_squared_error', 'softmax of y_pred');
    expect(changes).toEqual([]);
  });

  it('has the very arrays that were read where they are taken as they are', async () => {
    const asked = await sessionRequest(engine, { ...session, function: 'keras.losses.mean_squared_error' }, tasksHere);
    expect(asked?.arrays.map(({ array }) => array)).toEqual(arrays.map(({ array }) => array));
    expect(asked?.request.inputs.y_pred).toBe(arrays[1]?.array);
    expect(asked?.meant.y_true).toBe(arrays[0]?.array);
  });

  it('has its fixes, one after the other', async () => {
    const fixes = [
      { code: 'softmax.twice', params: {}, fix: { kind: 'inputs', conversion: 'swap' } },
      { code: 'softmax.twice', params: {}, fix: { kind: 'inputs', conversion: 'argmax', role: 'y_pred' } },
      { code: 'softmax.twice', params: {}, fix: { kind: 'function', id: 'keras.losses.mean_absolute_error' } },
    ] as const;
    const asked = await sessionRequest(
      engine,
      { ...session, function: 'keras.losses.mean_squared_error', fixes },
      tasksHere,
    );
    expect(asked?.definition?.id).toBe('keras.losses.mean_absolute_error');
    expect(asked?.request.inputs.y_true).toBe(arrays[1]?.array);
    expect(toNested(asked!.request.inputs.y_pred!)).toEqual([1, 2]);
    expect(asked?.arrays.map(({ role, place }) => [role, place.range.start.line])).toEqual([
      ['y_pred', 1],
      ['y_true', 2],
    ]);
  });

  it('is undefined where it was given up', async () => {
    expect(await sessionRequest(engine, { ...session, function: 'mse' }, givenUp)).toBeUndefined();
  });
});
