import { issue } from '../../../issues/issue';
import { phrase } from '../../../issues/phrase';
import { classTargets, listOr } from '../classes';
import { sampleWeight } from '../../inputs';
import { classesPred, classesTrue, labels } from '../inputs';
import { sklearnMetric } from '../metric';
import { singleLabel } from './singleLabel';

/** In row c and column k the number (or weight) of the samples of class c that are predicted as class k. */
export const confusionMatrix = sklearnMetric('confusion_matrix', {
  concept: 'confusion-matrix',
  doc: 'How many samples of each class (rows) are predicted as each class (columns).',
  inputs: { y_true: classesTrue, y_pred: classesPred, sample_weight: sampleWeight },
  params: {
    labels,
    normalize: {
      type: 'choice',
      default: null,
      nullable: true,
      choices: ['true', 'pred', 'all'],
      doc: 'divides by the sum of the row (true), of the column (pred) or of all',
    },
  },
  prepare: (shapes, params, arrays) => {
    const targets = classTargets(shapes, arrays);
    const classes = listOr(params.labels, targets.seen);
    const isSeen = arrays.y_true?.data.some((value) => classes.includes(value)) === true;
    const prepared = singleLabel(targets, shapes, { classes });
    if (isSeen) return prepared;
    const expected = phrase('at least one label that is in y_true');
    const refusal = issue('values.expected', 'error', { name: 'labels', received: classes.join(', '), expected });
    return { ...prepared, issues: [...(prepared.issues ?? []), refusal] };
  },
  axisLetter: 'c',
  steps: {
    counts: 'cross_table(y_true, y_pred, classes, classes, sample_weight == null ? 1 : sample_weight)',
    totals: "normalize == 'true' ? sum(counts, 1) : normalize == 'pred' ? sum(counts, 0) : sum(counts, all)",
    matrix: 'normalize == null ? counts : divide_no_nan(counts, totals)',
  },
  symbols: { counts: 'N', matrix: 'M' },
});
