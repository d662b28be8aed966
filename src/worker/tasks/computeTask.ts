import { compute } from '../../core/compute/compute';
import type { ComputeRequest, ComputeResult, Worked } from '../../core/compute/types';
import { work } from '../../core/compute/work';
import { costOfPasses } from '../cost';
import type { Task } from '../task';

export interface Computation {
  readonly request: ComputeRequest;
  /** The sample whose steps are worked through; none when left out. */
  readonly sample?: number | undefined;
}

export interface ComputedResult {
  readonly result: ComputeResult;
  readonly worked: Worked | undefined;
}

/** A formula has about so many steps. */
const passes = 20;

/** A request's result, and its steps with the numbers of one sample. */
export const computeTask: Task<Computation, ComputedResult> = {
  cost: ({ request }) => costOfPasses(request.inputs, passes),
  run: async ({ request, sample }, { pause }) => {
    const result = compute(request);
    if (!(await pause())) return undefined;
    const worked = sample === undefined || result.value === undefined ? undefined : work(request, sample);
    return { result, worked };
  },
};
