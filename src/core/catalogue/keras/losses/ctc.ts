import { formatShape } from '../../../format/formatShape';
import { issue } from '../../../issues/issue';
import type { Definition, Prepare } from '../../definition';
import { lossClass } from '../lossClass';

const labelsBesideTimes: Prepare = (shapes) => {
  const { y_true: yTrue = [], y_pred: yPred = [] } = shapes;
  const expected = yTrue.length !== 2 ? '(batch, labels)' : yPred.length !== 3 ? '(batch, times, classes)' : undefined;
  if (expected === undefined) return { shapes, lacks: { y_true: [1] } };
  const [name, received] = yTrue.length === 2 ? ['y_pred', yPred] : ['y_true', yTrue];
  return { shapes, issues: [issue('shapes.expected', 'error', { name, received: formatShape(received), expected })] };
};

/**
 * Connectionist temporal classification: minus the logarithm of the probability of all ways to spread the labels over time,
 * with blanks between them.
 *
 * y_true `[N, L]` class indices, 0 filling up short rows; y_pred `[N, T, C]` logits, class 0 being the blank; one value per
 * sequence, `[N]`. Equal labels in a row need a blank between them; too many labels for the time give infinity.
 *
 * Paper: Graves et al., 2006, Connectionist Temporal Classification
 */
const ctcFunction: Definition = {
  id: 'keras.losses.ctc',
  concept: 'ctc-loss',
  kind: 'loss',
  form: 'function',
  better: 'lower',
  aliases: ['ctc', 'ctc_loss'],
  doc: 'Minus the logarithm of the probability that the logits give to the labels, over all their alignments with time.',
  inputs: {
    y_true: {
      domain: 'class-index',
      symbol: 'y',
      rank: 2,
      doc: 'the labels of each sequence, 0 where there are no more',
    },
    y_pred: {
      domain: 'score',
      symbol: '\\hat{y}',
      rank: 3,
      doc: 'the logits of each class at each time; class 0 is the blank',
    },
  },
  params: {},
  prepare: labelsBesideTimes,
  steps: {
    shifted: 'y_pred - max(y_pred)',
    log_p: 'shifted - log(sum(exp(shifted)))',
    ends: 'ctc_forward(log_p, y_true)',
    length: 'sum(y_true != 0)',
    at_blank: 'take(ends, 2 * length)',
    at_label: 'where(length > 0, take(ends, maximum(2 * length - 1, 0)), -inf)',
    likelier: 'maximum(at_blank, at_label)',
    log_likelihood: 'where(likelier == -inf, -inf, likelier + log1p(exp(minimum(at_blank, at_label) - likelier)))',
    loss: '-log_likelihood',
  },
  symbols: { ends: 'a', length: 'l', loss: 'L' },
  axisLetter: 'c',
  source: 'keras 3.15 · keras.losses.ctc',
};

export const ctc: readonly Definition[] = [ctcFunction, lossClass(ctcFunction, 'CTC')];
