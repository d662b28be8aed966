import type { Fix } from '../../core/checks/fix';
import { costOfArrays } from '../cost';
import { takeArrays, type AskedCall, type TakenCall } from '../requests/takeArrays';
import type { Task } from '../task';

/** An array is described and made anew, in every variant that there is. */
const passes = 20;

/** The arrays of a call in the form in which its function takes them. */
export const takeTask: Task<AskedCall, TakenCall> = {
  cost: ({ arrays, variant, fixes }) =>
    variant !== undefined || fixes.some(changesArrays)
      ? costOfArrays(
          arrays.map(({ array }) => array),
          passes,
        )
      : 0,
  run: (asked) => Promise.resolve(takeArrays(asked)),
};

function changesArrays(fix: Fix): boolean {
  return fix.kind === 'together' ? fix.fixes.some(changesArrays) : fix.kind === 'inputs';
}
