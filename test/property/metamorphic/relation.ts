import type fc from 'fast-check';

import { toNested } from '../../../src/core/array/ndarray';
import type { NDArray } from '../../../src/core/array/ndarray';
import type { Definition } from '../../../src/core/catalogue/definition';
import { compute } from '../../../src/core/compute/compute';
import type { ComputeRequest } from '../../../src/core/compute/types';
import { compareNested } from '../../conformance/compareNested';
import type { Comparison } from '../../conformance/compareNested';
import type { DrawnRequest } from '../arbitraries';

export type RelationName =
  'permuted samples' | 'merged batches' | 'doubled weights' | 'weightless sample' | 'relabelled classes';

/** What a change of the inputs does to the value of every definition, exceptions.ts apart. */
export interface Relation<Change> {
  readonly name: RelationName;
  /** A sentence about a definition: "gives the same value when ...". */
  readonly says: string;
  /** Requests with a weight for each sample are asked for. */
  readonly weighted?: true;
  readonly changes: (request: DrawnRequest) => fc.Arbitrary<Change>;
  /** What comes of the change beside what must come of it; undefined where the request has nothing to compare. */
  readonly compare: (definition: Definition, request: DrawnRequest, change: Change) => Comparison | undefined;
}

/** The arrays that a library returns, in float64; undefined where it refuses. */
export function valuesOf(request: ComputeRequest): readonly NDArray[] | undefined {
  const { value, outputs } = compute({ ...request, precision: 'float64' });
  return outputs?.map(({ array }) => array) ?? (value && [value]);
}

/** Whether the value has an entry for each sample along its first axis. */
export function isPerSample(definition: Definition, { samples, params = {} }: DrawnRequest, value: NDArray): boolean {
  if (value.shape[0] !== samples || keepsState(definition)) return false;
  if (/^(keras\w*|torch)\./.test(definition.id)) return true;
  const isUnreduced = params.reduction === 'none' || params.reduction === null;
  return isUnreduced || params.multidim_average === 'samplewise' || params.samplewise === true;
}

export const keepsState = ({ state, reduction }: Definition): boolean => (state ?? reduction?.state) !== undefined;

/** Compares in float64; where squares of large inputs cancel (covariances, R2), what is left carries their rounding. */
export function compareArrays(
  got: readonly NDArray[] | undefined,
  expected: readonly NDArray[],
  { inputs }: ComputeRequest,
): Comparison {
  const largest = Object.values(inputs).reduce((max, { data }) => data.reduce(larger, max), 1);
  const allowed = 1e-11 + 1e-14 * largest ** 2;
  return compareNested(got?.map(toNested) ?? null, expected.map(toNested), { absolute: allowed, relative: allowed });
}

const larger = (max: number, value: number): number => Math.max(max, Math.abs(value));
