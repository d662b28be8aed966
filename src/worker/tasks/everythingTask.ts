import type { ComputeRequest, ComputeResult } from '../../core/compute/types';
import { costOfPasses } from '../cost';
import type { Task } from '../task';
import { computeAll } from '../trials/computeAll';

/** So many functions fit some arrays, each with its steps. */
const passes = 500;

/** The results of many functions on the same arrays; says what part of them is done. */
export const everythingTask: Task<readonly ComputeRequest[], readonly ComputeResult[], number> = {
  cost: ([first]) => costOfPasses(first?.inputs ?? {}, passes),
  run: (requests, { pause, tell }) => computeAll(requests, pause, tell),
};
