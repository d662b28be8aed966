import { describe, expect, it } from 'vitest';

import { ndarray } from '../../../src/core/array/ndarray';
import { allDefinitions } from '../../../src/core/catalogue/registry';
import { ranked } from '../../../src/core/compute/ranking';

const inputs = { y_true: ndarray(Float64Array.of(0, 1, 1)), y_pred: ndarray(Float64Array.of(0.2, 0.7, 0.9)) };

describe('ranked', () => {
  it('has every definition once, those of a higher rank first', () => {
    const all = ranked(inputs);
    expect(new Set(all.map(({ definition }) => definition))).toEqual(new Set(allDefinitions()));
    expect(all).toHaveLength(allDefinitions().length);
    const ranks = all.map(({ rank }) => rank);
    expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
  });

  it('keeps those of the same rank in the order of the catalogue', () => {
    const places = new Map(allDefinitions().map((definition, place) => [definition, place]));
    const all = ranked(inputs);
    for (const [at, { definition, rank }] of all.entries()) {
      const next = all[at + 1];
      if (next?.rank === rank) expect(places.get(next.definition)).toBeGreaterThan(places.get(definition) ?? Infinity);
    }
  });

  it('keeps a ranking for arrays of the same kinds', () => {
    expect(ranked({ ...inputs, y_true: ndarray(Float64Array.of(1, 0, 0)) })).toBe(ranked(inputs));
  });
});
