import type { Definition, ParamSpec, Steps } from '../../definition';
import { functionalOf } from '../functional';
import { curves } from './curveInputs';
import { precisionRecallSteps, rocSteps } from './curveSteps';

const atLeast = (name: string, what: string): Readonly<Record<string, ParamSpec>> => ({
  [name]: { type: 'number', default: 0.5, min: 0, max: 1, doc: `the least ${what}; the library has no default` },
});

function binaryPoint(
  name: string,
  concept: string,
  doc: string,
  params: Readonly<Record<string, ParamSpec>>,
  steps: Steps,
): Definition {
  const { binary } = curves;
  return functionalOf(
    'classification',
    name,
    {
      ...binary,
      concept,
      better: 'higher',
      doc: `${doc} Two classes.`,
      axisLetter: null,
      params: { ...params, ...binary.params },
      steps: { ...binary.steps, ...steps },
      outputs: ['best', 'best_threshold'],
    },
    false,
  );
}

/** On the precision-recall curve: the best of one among the points with enough of the other, ties by the other, then by the threshold. */
const ofPrecisionRecall = (sought: string, given: string, least: string): Steps => ({
  ...precisionRecallSteps,
  enough: `${given} >= ${least}`,
  best: `max(where(enough, ${sought}, 0), 0)`,
  tied: `enough and ${sought} == best`,
  best_other: `max(where(tied, ${given}, -inf), 0)`,
  best_threshold: `where(best == 0, nan, max(where(tied and ${given} == best_other, score, -inf), 0))`,
});

/** On the ROC curve: the first of the best among the points with enough of the other; 0 at 1e6 where there is none. */
const ofRoc = (sought: string, given: string, least: string): Steps => ({
  ...rocSteps,
  sensitivity: 'true_positive_rate',
  specificity: '1 - false_positive_rate',
  enough: `${given} >= ${least}`,
  position: `argmax(where(enough, ${sought}, -1), 0)`,
  best: `where(max(enough, 0), take(${sought}, position, 0), 0)`,
  best_threshold: 'where(max(enough, 0), take(threshold, position, 0), 1e6)',
});

/** The best of one rate that leaves enough of another, and the threshold where it is found. */
export const operatingPoints: readonly Definition[] = [
  binaryPoint(
    'binary_precision_at_fixed_recall',
    'precision-at-recall',
    'The highest precision with enough recall, and its threshold.',
    atLeast('min_recall', 'recall'),
    ofPrecisionRecall('precision', 'recall', 'min_recall'),
  ),
  binaryPoint(
    'binary_recall_at_fixed_precision',
    'recall-at-precision',
    'The highest recall with enough precision, and its threshold.',
    atLeast('min_precision', 'precision'),
    ofPrecisionRecall('recall', 'precision', 'min_precision'),
  ),
  binaryPoint(
    'binary_sensitivity_at_specificity',
    'sensitivity-at-specificity',
    'The highest sensitivity with enough specificity, and its threshold.',
    atLeast('min_specificity', 'specificity'),
    ofRoc('sensitivity', 'specificity', 'min_specificity'),
  ),
  binaryPoint(
    'binary_specificity_at_sensitivity',
    'specificity-at-sensitivity',
    'The highest specificity with enough sensitivity, and its threshold.',
    atLeast('min_sensitivity', 'sensitivity'),
    ofRoc('specificity', 'sensitivity', 'min_sensitivity'),
  ),
];
