import fc from 'fast-check';

import type { Relation } from './relation';
import { compareArrays, isPerSample, valuesOf } from './relation';
import { range, rowsAt, withSamples } from './rows';

/** Which sample comes first says nothing about a model. */
export const permutedSamples: Relation<readonly number[]> = {
  name: 'permuted samples',
  says: 'gives the same value, and per-sample values in the new order, when its samples are permuted',
  changes: ({ samples }) => fc.shuffledSubarray(range(0, samples), { minLength: samples, maxLength: samples }),
  compare: (definition, request, order) => {
    const before = valuesOf(request);
    const after = valuesOf(withSamples(request, () => order));
    if (before === undefined && after === undefined) return undefined;
    const expected = before?.map((value) => (isPerSample(definition, request, value) ? rowsAt(value, order) : value));
    return compareArrays(after, expected ?? [], request);
  },
};
