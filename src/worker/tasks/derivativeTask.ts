import type { Role } from '../../core/catalogue/definition';
import type { ComputeRequest } from '../../core/compute/types';
import { derivative } from '../../core/derivative/derivative';
import { costOfPasses } from '../cost';
import type { Task } from '../task';

export interface Differentiation {
  readonly request: ComputeRequest;
  /** The input by whose numbers the result is differentiated. */
  readonly role: Role;
}

/** Through the formula and back, with every value kept. */
const passes = 50;

/** How much a result changes with each number of an input. */
export const derivativeTask: Task<Differentiation, ReturnType<typeof derivative>> = {
  cost: ({ request }) => costOfPasses(request.inputs, passes),
  run: ({ request, role }) => Promise.resolve(derivative(request, role)),
};
