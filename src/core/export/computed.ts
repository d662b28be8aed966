import type { NDArray } from '../array/ndarray';
import type { Definition } from '../catalogue/definition';
import type { ComputeRequest, ComputeResult } from '../compute/types';
import { inEnglish, type Translate } from '../issues/renderIssue';
import { requestedDefinition } from '../resolution/requestedDefinition';
import type { PlainInput } from './plainResult';

/** What a person takes away: a request that was computed, and how they look at it. */
export interface Computed {
  readonly definition: Definition;
  readonly request: ComputeRequest;
  readonly result: ComputeResult;
  readonly value: NDArray;
  /** The sample whose worked steps are shown, counted from 0. */
  readonly sample: number;
  /** Where the arrays were read; empty when they were passed as numbers. */
  readonly inputs: readonly PlainInput[];
  readonly translate: Translate;
}

export type ComputedOptions = Partial<Pick<Computed, 'sample' | 'inputs' | 'translate'>>;

/** A request with its result, ready to be written in any format; undefined when nothing could be computed. */
export function computed(
  request: ComputeRequest,
  result: ComputeResult,
  { sample = 0, inputs = [], translate = inEnglish }: ComputedOptions = {},
): Computed | undefined {
  const definition = requestedDefinition(request);
  const { value } = result;
  if (definition === undefined || value === undefined) return undefined;
  return { definition, request, result, value, sample, inputs, translate };
}
