import fc from 'fast-check';

import { ndarray } from '../../../src/core/array/ndarray';
import type { Relation } from './relation';
import { compareArrays, isPerSample, valuesOf } from './relation';
import { range, rowsAt, withSamples } from './rows';

/** The samples whose truth and whose prediction the new sample has. */
interface Weightless {
  readonly truth: number;
  readonly prediction: number;
}

/** A sample that weighs nothing says nothing. It brings no new class and no new score: those may be new thresholds. */
export const weightlessSample: Relation<Weightless> = {
  name: 'weightless sample',
  says: 'gives the same value when a sample of weight 0 is added',
  weighted: true,
  changes: ({ samples }) => {
    const sample = fc.integer({ min: 0, max: samples - 1 });
    return fc.record({ truth: sample, prediction: sample });
  },
  compare: (definition, request, { truth, prediction }) => {
    const { samples, inputs } = request;
    const { sample_weight: weights } = inputs;
    const before = weights?.shape.length === 1 ? valuesOf(request) : undefined;
    if (weights === undefined || before === undefined) return undefined;
    const more = withSamples(request, (role) => [...range(0, samples), role === 'y_true' ? truth : prediction]);
    const weightsAndZero = ndarray(Float64Array.of(...weights.data, 0), [samples + 1]);
    const after = valuesOf({ ...more, inputs: { ...more.inputs, sample_weight: weightsAndZero } });
    const others = after?.map((value) =>
      isPerSample(definition, more, value) ? rowsAt(value, range(0, samples)) : value,
    );
    return compareArrays(others, before, request);
  },
};
