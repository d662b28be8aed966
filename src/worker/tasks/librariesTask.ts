import type { ComputeRequest, Inputs } from '../../core/compute/types';
import { costOfPasses } from '../cost';
import type { Task } from '../task';
import { compareLibraries, type ComparedLibraries } from '../trials/compareLibraries';

export interface Comparison {
  readonly request: ComputeRequest;
  /** The arrays before they were brought into the form that the function takes. */
  readonly meant: Inputs;
}

/** A concept has some functions, whose steps are compared one by one. */
const passes = 200;

/** What the libraries make of some arrays; says what part of them was asked. */
export const librariesTask: Task<Comparison, ComparedLibraries, number> = {
  cost: ({ request }) => costOfPasses(request.inputs, passes),
  run: ({ request, meant }, { pause, tell }) => compareLibraries(request, meant, pause, tell),
};
