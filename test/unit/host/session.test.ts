import { describe, expect, it } from 'vitest';
import { ndarray } from '../../../src/core/array/ndarray';
import type { Definition, Role } from '../../../src/core/catalogue/definition';
import { findDefinition } from '../../../src/core/catalogue/registry';
import { arraysFor, keepParams, swapRoles, type RoledArray } from '../../../src/host/session';

const definition = (name: string): Definition => {
  const found = findDefinition(name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};

const start = { line: 0, character: 0 };
const place = { uri: 'file:///a.py', span: { start: 0, end: 1 }, range: { start, end: start } };
const array = (role: Role, name: string): RoledArray => ({
  role,
  name,
  array: ndarray(Float64Array.of(1)),
  place,
  remarks: [],
});
const named = (arrays: readonly RoledArray[]): string[] => arrays.map(({ role, name }) => `${role}=${name ?? ''}`);

const pair = [array('y_true', 'labels'), array('y_pred', 'probs'), array('sample_weight', 'w')];
const alone = [array('x', 'logits'), array('values', 'logits')];

describe('arraysFor', () => {
  it('gives a function the arrays of its roles', () => {
    expect(named(arraysFor(definition('mean_squared_error'), pair))).toEqual(['y_true=labels', 'y_pred=probs']);
    expect(named(arraysFor(definition('MeanSquaredError'), pair))).toEqual([
      'y_true=labels',
      'y_pred=probs',
      'sample_weight=w',
    ]);
  });

  it('gives a function of one array the predictions of a pair, or the array that is alone', () => {
    expect(named(arraysFor(definition('softmax'), pair))).toEqual(['x=probs']);
    expect(named(arraysFor(definition('softmax'), alone))).toEqual(['x=logits']);
    expect(named(arraysFor(definition('keras.metrics.Mean'), alone))).toEqual(['values=logits']);
  });

  it('gives everything to a function that is not known', () => {
    expect(arraysFor(undefined, pair)).toBe(pair);
  });
});

describe('swapRoles', () => {
  it('exchanges y_true and y_pred, and nothing else', () => {
    expect(named(swapRoles(pair))).toEqual(['y_pred=labels', 'y_true=probs', 'sample_weight=w']);
    expect(named(swapRoles(swapRoles(pair)))).toEqual(named(pair));
  });
});

describe('keepParams', () => {
  it('keeps what the other function takes too', () => {
    const params = { from_logits: true, reduction: 'sum', nonsense: 1 };
    expect(keepParams(params, definition('BinaryCrossentropy'))).toEqual({ from_logits: true, reduction: 'sum' });
    expect(keepParams(params, definition('binary_crossentropy'))).toEqual({ from_logits: true });
    expect(keepParams({ reduction: 'by hand' }, definition('BinaryCrossentropy'))).toEqual({});
  });
});
