import { costOfArrays } from '../cost';
import { previewOn, type WrittenMetric } from '../requests/previewOn';
import type { Task } from '../task';

/** A metric has a few steps, each with some operations. */
const passes = 20;

/** What a form shows of a metric while it is written. */
export const previewTask: Task<WrittenMetric, ReturnType<typeof previewOn>> = {
  cost: ({ arrays }) =>
    costOfArrays(
      arrays.map(({ array }) => array),
      passes,
    ),
  run: (written) => Promise.resolve(previewOn(written)),
};
