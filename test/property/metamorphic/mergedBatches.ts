import fc from 'fast-check';

import type { NDArray } from '../../../src/core/array/ndarray';
import { ndarray } from '../../../src/core/array/ndarray';
import type { MetricState } from '../../../src/core/session/metricState';
import { mergeStates, resultOf, updateState } from '../../../src/core/session/metricState';
import type { DrawnRequest } from '../arbitraries';
import type { Relation } from './relation';
import { compareArrays, isPerSample, keepsState, valuesOf } from './relation';
import { range, withSamples } from './rows';

/** A metric's result needs its state alone, and states add up; a function's per-sample values know of no batch. */
export const mergedBatches: Relation<number> = {
  name: 'merged batches',
  says: 'gives for two batches together what their merged states give, or their per-sample values side by side',
  weighted: true,
  changes: ({ samples }) => fc.integer({ min: 1, max: Math.max(1, samples - 1) }),
  compare: (definition, request, cut) => {
    const whole = valuesOf(request);
    if (whole === undefined || cut >= request.samples) return undefined;
    const batches = [range(0, cut), range(cut, request.samples)].map((part) => withSamples(request, () => part));
    if (keepsState(definition)) {
      const merged = batches.map(stateAfter).reduce((a, b) => a && b && mergeStates(a, b));
      return merged && compareArrays(resultIn(request, merged), whole, request);
    }
    if (!whole.every((value) => isPerSample(definition, request, value))) return undefined;
    const parts = batches.map(valuesOf);
    if (parts.includes(undefined)) return undefined;
    return compareArrays(parts.reduce(sideBySide), whole, request);
  },
};

const stateAfter = (request: DrawnRequest): MetricState | undefined =>
  updateState({ ...request, precision: 'float64' }).value;

function resultIn(request: DrawnRequest, state: MetricState): readonly NDArray[] | undefined {
  const { value } = resultOf(request, state, 'float64');
  return value && [value];
}

function sideBySide(
  first: readonly NDArray[] | undefined,
  second: readonly NDArray[] | undefined,
): readonly NDArray[] | undefined {
  return first?.map(({ data, shape: [count = 0, ...rest] }, index) => {
    const next = second?.[index];
    return ndarray(Float64Array.of(...data, ...(next?.data ?? [])), [count + (next?.shape[0] ?? 0), ...rest]);
  });
}
