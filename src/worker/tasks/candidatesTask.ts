import { candidates, type Candidate } from '../../core/compute/candidates';
import type { Inputs } from '../../core/compute/types';
import { costOfPasses } from '../cost';
import type { Task } from '../task';

/** A candidate as data: its definition, which has functions in it, goes by its id. */
export interface RankedFunction extends Omit<Candidate, 'definition'> {
  readonly id: string;
}

/** Arrays are described, several times. */
const passes = 10;

/** Every function for some inputs, those that fit first. */
export const candidatesTask: Task<Inputs, readonly RankedFunction[]> = {
  cost: (inputs) => costOfPasses(inputs, passes),
  run: (inputs) =>
    Promise.resolve(candidates(inputs).map(({ definition: { id }, ...candidate }) => ({ id, ...candidate }))),
};
