import { ndarray } from '../../src/core/array/ndarray';
import { findDefinition } from '../../src/core/catalogue/registry';
import { computationOf } from '../../src/core/compute/prepareComputation';
import { binaryLabels, probabilities } from './randomInputs';
import { sizeText } from './row';
import type { Row } from './row';
import { race, ratio } from './timing';

const ids = [
  'sklearn.metrics.roc_auc_score',
  'sklearn.metrics.average_precision_score',
  'torchmetrics.functional.classification.binary_auroc',
];

const counts = [1e5, 1e6];

/** Time of a metric that ranks scores as a multiple of the time of one native sort of the same scores. */
export function rankingRows(): Row[] {
  return ids.flatMap((id) => counts.map((count) => againstSort(id, count)));
}

function againstSort(id: string, count: number): Row {
  const labels = binaryLabels(count, count, 1).data;
  const scores = probabilities(count, count, 2).data;
  const times = race(
    {
      sort: () => scores.slice().sort(),
      // Other arrays each time: what is known of one is kept as long as it.
      metric: () => valueOf(id, { y_true: ndarray(labels.subarray()), y_pred: ndarray(scores.subarray()) }),
    },
    { rounds: count >= 1e6 ? 5 : 15 },
  );
  const name = `${id.split('.').at(-1) ?? id}, ${sizeText(count)}: metric / native sort`;
  return {
    group: 'evaluation',
    name,
    value: ratio(times.metric, times.sort),
    unit: 'x',
    ...(id.endsWith('roc_auc_score') && { goal: { atMost: 0.75 } }),
  };
}

function valueOf(id: string, inputs: Parameters<typeof computationOf>[1]['inputs']): number | undefined {
  const definition = findDefinition(id);
  if (definition === undefined) throw new Error(`no definition ${id}`);
  const { value } = computationOf(definition, { inputs, precision: 'float64' });
  if (value === undefined) throw new Error(`${id} refused its inputs`);
  return value.values(value.formula.result.node)[0];
}
