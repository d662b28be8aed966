import { resultOf } from '../../core/compute/compute';
import { prepareComputation } from '../../core/compute/prepareComputation';
import type { ComputeRequest, ComputeResult } from '../../core/compute/types';
import { costOfPasses } from '../cost';
import { resultView, type ResultView } from '../results/resultView';
import type { Task } from '../task';

export interface AskedResult {
  readonly request: ComputeRequest;
  /** The sample whose steps are worked through; nothing but the result is made when left out. */
  readonly sample?: number | undefined;
}

export interface ComputedResult {
  readonly result: ComputeResult;
  readonly view: ResultView | undefined;
}

/** A formula has about so many steps. */
const passes = 20;

/** A request's result, and what is shown of it; says what part of it is done. */
export const computeTask: Task<AskedResult, ComputedResult, number> = {
  cost: ({ request }) => costOfPasses(request.inputs, passes),
  run: async ({ request, sample }, { pause, tell }) => {
    const prepared = prepareComputation(request);
    tell(1 / 3);
    if (!(await pause())) return undefined;
    const result = resultOf(request, prepared);
    tell(2 / 3);
    if (!(await pause())) return undefined;
    return { result, view: sample === undefined ? undefined : resultView(prepared.value, result, sample) };
  },
};
