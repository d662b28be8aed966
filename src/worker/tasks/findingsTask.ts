import type { Finding } from '../../core/checks/finding';
import { checkOneByOne } from '../../core/checks/runChecks';
import type { ComputeRequest } from '../../core/compute/types';
import { costOfPasses } from '../cost';
import type { Task } from '../task';

/** Some checks compute the result again, in another way. */
const passes = 100;
/** Checks that take longer than this together, in milliseconds, are given up; what was found by then stays. */
const longestMilliseconds = 5000;

/** What is odd about a request. */
export const findingsTask: Task<ComputeRequest, readonly Finding[]> = {
  cost: ({ inputs }) => costOfPasses(inputs, passes),
  run: async (request, { pause }) => {
    const started = performance.now();
    const found: Finding[] = [];
    for (const finding of checkOneByOne(request)) {
      if (finding !== undefined) found.push(finding);
      if (performance.now() - started > longestMilliseconds) break;
      if (!(await pause())) return undefined;
    }
    return found;
  },
};
