import { computeCharts, type ChartsSubject, type ComputedCharts } from '../charts/computeCharts';
import { costOfPasses } from '../cost';
import type { Task } from '../task';

/** Scores are sorted, several times. */
const passes = 100;

/** The charts that fit some arrays and a function. */
export const chartsTask: Task<ChartsSubject, ComputedCharts> = {
  cost: ({ asRead }) => costOfPasses(asRead, passes),
  run: (subject, { pause }) => computeCharts(subject, pause),
};
