import { issue } from '../../../issues/issue';
import type { Prepare } from '../../definition';
import { functionalOf } from '../functional';
import { realPreds, realTarget } from '../inputs';
import { inOrder, sameShape } from '../../shapes';

const allAxesBut: Prepare = (shapes, params) => {
  const { keep_sequence_dim: kept } = params;
  const axes = (shapes.y_true ?? []).map((_, axis) => axis);
  const exists = typeof kept !== 'number' || kept < axes.length;
  const expected = `0 to ${String(axes.length - 1)}`;
  return {
    shapes,
    constants: { summed: axes.filter((axis) => axis !== kept) },
    issues: exists
      ? []
      : [issue('compute.param-range', 'error', { name: 'keep_sequence_dim', received: kept, expected })],
  };
};

/** Hits over hits, misses and false alarms, where both arrays are cut at a threshold (`>=`); 0 when there is none. */
export const criticalSuccessIndex = functionalOf('regression', 'critical_success_index', {
  concept: 'critical-success-index',
  better: 'higher',
  doc: 'The share of hits among all events that were forecast or happened.',
  inputs: { y_true: realTarget, y_pred: realPreds },
  params: {
    threshold: {
      type: 'number',
      default: 0.5,
      symbol: 't',
      doc: 'an event is a value of at least this; the library has no default',
    },
    keep_sequence_dim: {
      type: 'integer',
      default: null,
      nullable: true,
      min: 0,
      doc: 'an axis that is not summed over',
    },
  },
  prepare: inOrder(sameShape, allAxesBut),
  steps: {
    forecast: 'y_pred >= threshold',
    observed: 'y_true >= threshold',
    hits: 'sum(forecast * observed, summed)',
    misses: 'sum((1 - forecast) * observed, summed)',
    false_alarms: 'sum(forecast * (1 - observed), summed)',
    result: 'divide_no_nan(hits, hits + misses + false_alarms)',
  },
});
