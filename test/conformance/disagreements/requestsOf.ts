import type { ComputeRequest } from '../../../src/core/compute/types';
import type { Disagreement } from './disagreement';
import { playedCalls } from './playedCalls';

/** What a value of a disagreement asked of the catalogue. */
export interface RequestedCall {
  readonly framework: string;
  readonly call: string;
  /** The last of the requests: its result is the value, or what the value was made from. Missing when there are none. */
  readonly request?: ComputeRequest;
  /** All of them, in the order in which they were computed. */
  readonly requests: readonly ComputeRequest[];
}

/** The requests behind each value of a record, for comparing the steps by which two frameworks part. */
export function requestsOf(disagreement: Disagreement): readonly RequestedCall[] {
  return playedCalls(disagreement).map(({ framework, call, requests }) => {
    const request = requests.at(-1);
    return { framework, call, requests, ...(request && { request }) };
  });
}
