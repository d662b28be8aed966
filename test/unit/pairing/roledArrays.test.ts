import { describe, expect, it } from 'vitest';
import { ndarray } from '../../../src/core/array/ndarray';
import type { Definition, Role } from '../../../src/core/catalogue/definition';
import { findDefinition } from '../../../src/core/catalogue/registry';
import { arraysFor, swapRoles } from '../../../src/core/pairing/roledArrays';

const definition = (name: string): Definition => {
  const found = findDefinition(name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};

const array = (role: Role, name: string) => ({ role, name, array: ndarray(Float64Array.of(1)) });
const named = (arrays: readonly { readonly role: Role; readonly name: string }[]): string[] =>
  arrays.map(({ role, name }) => `${role}=${name}`);

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
