import type { NDArray } from '../../core/array/ndarray';
import { describeArray, type ArrayFacts } from '../../core/describe/describeArray';
import { costOfArrays } from '../cost';
import type { Task } from '../task';

/** An array is looked at twice, and its rows once more. */
const passes = 5;

/** What arrays look like. */
export const describeTask: Task<readonly NDArray[], readonly ArrayFacts[]> = {
  cost: (arrays) => costOfArrays(arrays, passes),
  run: (arrays) => Promise.resolve(arrays.map(describeArray)),
};
