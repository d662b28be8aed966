import type { Issue } from '../../../issues/issue';
import { issue } from '../../../issues/issue';
import { phrase, type Phrase } from '../../../issues/phrase';
import type { InputArrays, ParamValue, Prepare } from '../../definition';
import { extended } from '../classScores';
import { sampleWeight } from '../../inputs';
import { classLabels, labelsTrue, scorePred } from '../inputs';
import { sklearnMetric } from '../metric';
import { averagedRanking, rankAverage, rankedColumns, rankedCounts, rankedSteps } from './rankedColumns';
import type { RankedColumns } from './rankedColumns';

const prepare: Prepare = (shapes, params, arrays) => {
  const columns = rankedColumns(shapes, params, arrays, largerOfTwo);
  const { kind, classes, prepared } = columns;
  const pairs = kind === 'multiclass' && params.multi_class === 'ovo' ? orderedPairs(classes.length) : [];
  const maximum = params.max_fpr ?? null;
  return extended(
    prepared,
    {
      one_vs_one: pairs.length > 0,
      first_column: pairs.map(([first]) => first),
      first_class: pairs.map(([first]) => classes[first] ?? NaN),
      second_class: pairs.map(([, second]) => classes[second] ?? NaN),
      partial: maximum !== null && maximum !== 1,
    },
    [
      ...multiclassIssues(columns, params, arrays),
      ...(maximum === 0
        ? [
            issue('compute.param-range', 'error', {
              name: 'max_fpr',
              received: 0,
              expected: phrase('more than 0, at most 1'),
            }),
          ]
        : []),
    ],
  );
};

const largerOfTwo = (classes: readonly number[]): number => (classes.length === 2 ? (classes[1] ?? NaN) : NaN);

const orderedPairs = (count: number): [number, number][] =>
  Array.from({ length: count }, (_, first) =>
    Array.from({ length: count }, (__, second): [number, number] => [first, second]).filter(([a, b]) => a !== b),
  ).flat();

function multiclassIssues(
  { kind, classes }: RankedColumns,
  params: Readonly<Record<string, ParamValue>>,
  arrays: InputArrays,
): Issue[] {
  if (kind !== 'multiclass') return [];
  const { multi_class: way, average = 'macro', max_fpr: maximum = null } = params;
  const refuse = (name: string, received: ParamValue, expected: string | Phrase): Issue[] => [
    issue('compute.param-range', 'error', { name, received: received === null ? 'None' : String(received), expected }),
  ];
  if (way === 'raise') return refuse('multi_class', 'raise', phrase('ovr or ovo for more than two classes'));
  if (maximum !== null && maximum !== 1) return refuse('max_fpr', maximum, phrase('None for more than two classes'));
  if (way === 'ovo' && average !== 'macro' && average !== 'weighted')
    return refuse('average', average, phrase('macro or weighted with ovo'));
  if (way === 'ovo' && arrays.sample_weight !== undefined) {
    return [
      issue('values.expected', 'error', {
        name: 'sample_weight',
        received: 'weights',
        expected: phrase('none with ovo'),
      }),
    ];
  }
  const { y_true: yTrue, y_pred: yPred } = arrays;
  const unknown = yTrue?.data.find((value) => !classes.includes(value));
  if (unknown !== undefined) {
    const expected = phrase('only the labels {classes}', { classes: classes.join(', ') });
    return [issue('values.expected', 'error', { name: 'y_true', received: unknown, expected })];
  }
  for (let row = 0; row < (yTrue?.data.length ?? 0); row += 1) {
    const scores = yPred?.data.subarray(row * classes.length, (row + 1) * classes.length);
    const sum = scores?.reduce((total, value) => total + value, 0) ?? 1;
    if (Math.abs(sum - 1) > 1e-8 + 1e-5) {
      const expected = phrase('rows of probabilities that sum to 1');
      return [
        issue('values.expected', 'error', {
          name: 'y_pred',
          received: phrase('a row with the sum {sum}', { sum: String(sum) }),
          expected,
        }),
      ];
    }
  }
  return [];
}

/**
 * The area under the ROC curve by trapezoids, with a threshold at every different score: no fixed grid.
 *
 * Two classes: y_pred `(n,)`. Several: `(n, classes)`, each class against the rest, or against each other class by the samples
 * of the two alone. Tables of 0 and 1: each column by itself. NaN where one side is missing. With `max_fpr`, the area up to
 * there, rescaled so that 0.5 is chance (McClish).
 */
export const rocAucScore = sklearnMetric('roc_auc_score', {
  concept: 'roc-auc',
  better: 'higher',
  doc: 'The probability that a positive sample scores higher than a negative one: the area under the ROC curve.',
  inputs: { y_true: labelsTrue, y_pred: scorePred, sample_weight: sampleWeight },
  params: {
    average: rankAverage,
    max_fpr: {
      type: 'number',
      default: null,
      nullable: true,
      min: 0,
      max: 1,
      symbol: 'f',
      doc: 'the area up to this false positive rate alone, rescaled to 0.5 for chance',
    },
    multi_class: {
      type: 'choice',
      default: 'raise',
      choices: ['raise', 'ovr', 'ovo'],
      doc: 'several classes: each against the rest (ovr) or against each other one (ovo)',
    },
    labels: classLabels,
  },
  prepare,
  axisLetter: 'c',
  symbols: { thresholds: '\\theta' },
  steps: {
    ...rankedSteps,
    positive: `one_vs_one ? y_true == first_class : ${rankedSteps.positive ?? ''}`,
    negative: 'one_vs_one ? y_true == second_class : 1 - positive',
    ranked: `one_vs_one ? columns(y_pred, first_column) : ${rankedSteps.ranked ?? ''}`,
    ...rankedCounts,
    false_positive_rate: 'false_positives / actual_negatives',
    recall: 'true_positives / actual_positives',
    width: 'all_but_first(false_positive_rate, 0) - all_but_last(false_positive_rate, 0)',
    rise: 'all_but_first(recall, 0) - all_but_last(recall, 0)',
    share:
      'clip(where(width == 0, all_but_first(false_positive_rate, 0) <= max_fpr, (max_fpr - all_but_last(false_positive_rate, 0)) / width), 0, 1)',
    height: '(all_but_first(recall, 0) + all_but_last(recall, 0)) / 2',
    area: 'partial ? share * width * (all_but_last(recall, 0) + share * rise / 2) : width * height',
    area_under_curve: 'sum(area, 0)',
    chance_area: 'max_fpr^2 / 2',
    auc: 'partial ? (1 + (area_under_curve - chance_area) / (max_fpr - chance_area)) / 2 : area_under_curve',
    ...averagedRanking('auc'),
    class_weights:
      "one_vs_one ? actual_positives + actual_negatives : average == 'weighted' ? actual_positives : transpose(sample_weight)",
  },
});
