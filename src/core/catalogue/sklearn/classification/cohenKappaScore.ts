import { classTargets, listOr } from '../classes';
import { sampleWeight } from '../../inputs';
import { classesPred, classesTrue, labels } from '../inputs';
import { sklearnMetric } from '../metric';
import { singleLabel } from './singleLabel';

/**
 * 1 minus the disagreement over the disagreement expected by chance. `weights` says how much a disagreement counts: each
 * alike, or by the distance of the classes in their order. NaN when there is one class only.
 */
export const cohenKappaScore = sklearnMetric('cohen_kappa_score', {
  concept: 'cohen-kappa',
  better: 'higher',
  doc: 'Agreement beyond chance: 1 is perfect, 0 is chance.',
  inputs: { y_true: classesTrue, y_pred: classesPred, sample_weight: sampleWeight },
  params: {
    labels,
    weights: {
      type: 'choice',
      default: null,
      nullable: true,
      choices: ['linear', 'quadratic'],
      doc: 'how a disagreement grows with the distance of the classes in their order',
    },
  },
  prepare: (shapes, params, arrays) => {
    const targets = classTargets(shapes, arrays);
    return singleLabel(targets, shapes, { classes: listOr(params.labels, targets.seen) });
  },
  axisLetter: 'c',
  steps: {
    counts: 'cross_table(y_true, y_pred, classes, classes, sample_weight == null ? 1 : sample_weight)',
    expected: 'sum(counts, 1) * sum(counts, 0) / sum(counts, all)',
    distance: 'position(counts, 0) - position(counts, 1)',
    disagreement: "weights == null ? distance != 0 : weights == 'linear' ? abs(distance) : distance^2",
    observed_disagreement: 'sum(disagreement * counts, all)',
    expected_disagreement: 'sum(disagreement * expected, all)',
    result: '1 - observed_disagreement / expected_disagreement',
  },
  symbols: { counts: 'N', expected: 'E', disagreement: 'D' },
});
