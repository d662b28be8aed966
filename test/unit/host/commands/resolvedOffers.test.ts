import { describe, expect, it } from 'vitest';

import { ndarray } from '../../../../src/core/array/ndarray';
import type { NDArray } from '../../../../src/core/array/ndarray';
import type { Inputs } from '../../../../src/core/compute/types';
import { renderIssue } from '../../../../src/core/issues/renderIssue';
import { resolvedOffers } from '../../../../src/host/commands/resolvedOffers';
import type { ResolvedOffer } from '../../../../src/host/commands/pickFunction';
import * as engine from '../../../../src/host/engine';

const column = (...values: number[]): NDArray => ndarray(Float64Array.from(values), [values.length, 1]);
const offered = (inputs: Inputs): ResolvedOffer[] => resolvedOffers(engine, inputs, engine.candidates(inputs));

describe('resolvedOffers', () => {
  it('offers what "accuracy" becomes, with the reason', () => {
    const [offer, ...others] = offered({ y_true: column(1, 0, 1), y_pred: column(0.9, 0.2, 0.4) });
    expect(others).toEqual([]);
    expect(offer).toMatchObject({ identifier: 'accuracy', function: 'binary_accuracy', library: 'Keras 3' });
    expect(offer && renderIssue(offer.reason)).toContain('y_pred of shape (3, 1) ends in an axis of size 1');
  });

  it('offers nothing where an accuracy says nothing, or an array is missing', () => {
    expect(offered({ y_true: column(1.5, 200, 31), y_pred: column(1.25, 180.5, 33) })).toEqual([]);
    expect(offered({ y_pred: column(0.9, 0.2) })).toEqual([]);
  });
});
