import type { NDArray } from '../../core/array/ndarray';
import type { Role } from '../../core/catalogue/definition';
import type { ComputeRequest } from '../../core/compute/types';
import { derivative } from '../../core/derivative/derivative';
import type { Issue } from '../../core/issues/issue';
import type { HeatCell } from '../../protocol/whatIf';
import { costOfPasses } from '../cost';
import type { Task } from '../task';
import { heatCells, measured, strongest, type MeasuredSensitivity } from '../whatIf/heat';
import { spanOf, type ValueSpan } from '../whatIf/spanOf';

export interface WhatIfSubjects {
  readonly request: ComputeRequest;
  /** The input by whose numbers the result is differentiated, as the function takes it. */
  readonly role: Role;
  readonly taken: NDArray;
  /** The same array with the numbers of its text. */
  readonly asRead: NDArray;
  /** What is better of the result; undefined where neither is. */
  readonly better: 'lower' | 'higher' | undefined;
}

/** How a result depends on an input, ready to show. */
export interface WhatIfFacts extends Pick<MeasuredSensitivity, 'gradient' | 'largest'> {
  /** Of the derivative. */
  readonly issues: readonly Issue[];
  /** The result is several values: the derivative is that of their sum. */
  readonly isSummed: boolean;
  readonly cells: readonly HeatCell[];
  readonly columns: number;
  readonly strongest: readonly HeatCell[];
  /** Of the numbers of the text. */
  readonly span: ValueSpan;
}

const mostListed = 5;

/** Through the formula and back, with every value kept. */
const passes = 50;

/** How much a result changes with each number of an input, and what is shown of that. */
export const whatIfTask: Task<WhatIfSubjects, WhatIfFacts> = {
  cost: ({ request }) => costOfPasses(request.inputs, passes),
  run: async ({ request, role, taken: { data, shape }, asRead, better }, { pause }) => {
    const { value, issues } = derivative(request, role);
    if (!(await pause())) return undefined;
    const heat = measured({ data, shape, gradient: value?.gradient.data, better });
    return {
      gradient: heat.gradient,
      largest: heat.largest,
      issues: value === undefined ? issues : [],
      isSummed: value?.summed === true,
      ...heatCells(heat),
      strongest: strongest(heat, mostListed),
      span: spanOf(asRead.data),
    };
  },
};
