import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../../src/core/issues/renderIssue';
import { computeSession } from '../../../../src/host/computeSession';
import * as engine from '../../../../src/host/engine';
import { mostPoints, thinned } from '../../../../src/worker/charts/thresholdsChart';
import type { Session } from '../../../../src/host/session';
import { words } from '../../../../src/host/words';
import type { ChartsState } from '../../../../src/protocol/charts';
import { root } from '../../../runners/lib/paths';
import { roled } from '../../host/arrays';
import { tasksHere } from '../../host/work';

interface CurveRecord {
  readonly id: string;
  readonly y_true: readonly number[];
  readonly y_pred: readonly number[];
  readonly expected: readonly (readonly number[])[];
}

const golden = JSON.parse(readFileSync(join(root, 'test/golden/frameworks/sk-curves.json'), 'utf8')) as {
  readonly records: readonly CurveRecord[];
};

function record(id: string): CurveRecord {
  const found = golden.records.find((each) => each.id === `p-fw-sk-curves-${id}`);
  if (found === undefined) throw new Error(`no record ${id}`);
  return found;
}

type Arrays = Session['arrays'];

async function charts(name: string, arrays: Arrays, params: Session['params'] = {}): Promise<ChartsState> {
  const session: Session = {
    function: name,
    params,
    precision: 'float64',
    sample: 0,
    everything: false,
    charted: true,
    arrays,
  };
  const computed = await computeSession(engine, session, words(inEnglish), tasksHere);
  if (computed?.charts === undefined) throw new Error('nothing was drawn');
  return computed.charts.state;
}

const vectors = (yTrue: readonly number[], yPred: readonly number[]): Arrays => [
  roled('y_true', yTrue, [yTrue.length], 1),
  roled('y_pred', yPred, [yPred.length], 2),
];

const shown = (state: ChartsState): string[] =>
  Object.entries(state).flatMap(([name, chart]) => (chart === undefined ? [] : [name]));

describe('which charts there are', () => {
  const probabilities = vectors([0, 1, 1, 0], [0.2, 0.7, 0.4, 0.6]);
  const rows = roled('y_pred', [0.7, 0.2, 0.1, 0.1, 0.3, 0.6], [2, 3], 2);

  it.each<[string, string, Arrays, string[]]>([
    [
      'probabilities of two classes in a loss',
      'keras.losses.BinaryCrossentropy',
      [
        { ...probabilities[0]!, array: { ...probabilities[0]!.array, shape: [4, 1] } },
        { ...probabilities[1]!, array: { ...probabilities[1]!.array, shape: [4, 1] } },
      ],
      ['thresholds', 'reliability', 'contributions'],
    ],
    [
      'scores of two classes in a metric',
      'sklearn.metrics.roc_auc_score',
      vectors([0, 1, 1, 0], [-2, 3, 0.5, 1]),
      ['thresholds'],
    ],
    [
      'class indices with rows of probabilities',
      'keras.losses.SparseCategoricalCrossentropy',
      [roled('y_true', [0, 2], [2], 1), rows],
      ['confusion', 'contributions', 'oneVsRest'],
    ],
    [
      'one-hot rows with rows of probabilities',
      'keras.losses.CategoricalCrossentropy',
      [roled('y_true', [1, 0, 0, 0, 0, 1], [2, 3], 1), rows],
      ['confusion', 'contributions', 'oneVsRest'],
    ],
    [
      'one-hot rows with rows of probabilities that do not all sum to 1',
      'keras.losses.CategoricalCrossentropy',
      [roled('y_true', [1, 0, 0, 0, 0, 1], [2, 3], 1), roled('y_pred', [0.7, 0.2, 0.1, 0.1, 0.35, 0.6], [2, 3], 2)],
      ['confusion', 'contributions', 'oneVsRest'],
    ],
    [
      'labels of two classes',
      'sklearn.metrics.accuracy_score',
      vectors([0, 1, 1], [0, 1, 0]),
      ['confusion', 'contributions'],
    ],
    [
      'numbers',
      'sklearn.metrics.mean_absolute_error',
      vectors([1.5, 2, 3], [1, 2.5, 3.5]),
      ['residuals', 'contributions'],
    ],
    [
      'numbers in a metric that is no mean',
      'sklearn.metrics.r2_score',
      vectors([1.5, 2, 3], [1, 2.5, 3.5]),
      ['residuals'],
    ],
    ['one array', 'keras.activations.softmax', [roled('x', [1, 2], [1, 2], 1)], []],
  ])('for %s', async (_, name, arrays, expected) => {
    expect(shown(await charts(name, arrays)).sort()).toEqual([...expected].sort());
  });
});

describe('the curves of two classes', () => {
  it('have the counts of scikit-learn at every score, after a point above them all', async () => {
    const { y_true: yTrue, y_pred: yPred, expected } = record('confusion_matrix_at_thresholds-001');
    const { thresholds } = await charts('sklearn.metrics.roc_auc_score', vectors(yTrue, yPred));
    const [, misses, , hits, scores] = expected;
    expect(thresholds?.points[0]).toEqual({ threshold: null, truePositives: 0, falsePositives: 0 });
    expect(thresholds?.points.slice(1)).toEqual(
      scores!.map((threshold, at) => ({ threshold, truePositives: hits![at], falsePositives: misses![at] })),
    );
    expect(thresholds).toMatchObject({ positives: 12, negatives: 12 });
    // The lowest score of 0.5 or more is 0.5, the ninth.
    expect(thresholds?.points[thresholds.start]?.threshold).toBe(0.5);
  });

  it('have the counts of Keras at its 200 thresholds, above which a score must be', async () => {
    const { thresholds } = await charts('sklearn.metrics.roc_auc_score', vectors([0, 1, 1, 0], [0.2, 0.7, 0.4, 0.6]));
    const buckets = thresholds?.buckets ?? [];
    expect(buckets).toHaveLength(200);
    for (const { threshold, truePositives, falsePositives } of buckets.slice(1, -1)) {
      expect(truePositives).toBe([0.7, 0.4].filter((score) => score > threshold!).length);
      expect(falsePositives).toBe([0.2, 0.6].filter((score) => score > threshold!).length);
    }
  });

  it('have scores beyond 0 and 1 in the outer buckets of Keras, where they are ties', async () => {
    const { thresholds } = await charts('sklearn.metrics.roc_auc_score', vectors([0, 1, 1, 0], [-2, 3, 0.5, 1]));
    expect(thresholds?.points.length).toBe(5);
    // Of the four pairs 3 is above -2 and 1, and 0.5 above -2; where 3 counts as 1, that pair is half a point.
    expect(thresholds?.areas).toMatchObject({ roc: '0.75', kerasRoc: '0.625' });
  });

  it('are drawn by at most so many points, the usual threshold among them', () => {
    const at = Float64Array.from({ length: 50_000 }, (_, position) => position);
    const { points, start, positives, negatives } = thinned({
      thresholds: at.map((position) => 1 - position / 50_000),
      truePositives: at.map((position) => Math.floor(Math.sqrt(position) * 100)),
      falsePositives: at,
    });
    expect(points.length).toBeLessThanOrEqual(mostPoints);
    expect(points[start]?.threshold).toBe(0.5);
    expect([positives, negatives]).toEqual([22_360, 49_999]);
  });
});

describe('reliability', () => {
  it('has the bins of scikit-learn with how many samples each has', async () => {
    const { y_true: yTrue, y_pred: yPred } = record('calibration_curve-001');
    const { reliability } = await charts('sklearn.metrics.brier_score_loss', vectors(yTrue, yPred));
    const bins = reliability?.bins ?? [];
    // Tenths, with the upper edge in the bin: of 0.34, 0.39, 0.38, 0.36, 0.37 only those of samples 1, 3, 8, 12 are positive.
    const tenth = bins.find(({ predicted }) => predicted > 0.3 && predicted <= 0.4);
    expect(tenth?.count).toBe(5);
    expect(tenth?.observed).toBeCloseTo(3 / 5, 12);
    expect(tenth?.predicted).toBeCloseTo((0.34 + 0.39 + 0.38 + 0.36 + 0.37) / 5, 12);
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(24);
  });
});

describe('the confusion matrix', () => {
  it('has a row for each class of the rows of y_pred, also for one that no sample has', async () => {
    const rows = roled('y_pred', [0.7, 0.2, 0.1, 0.1, 0.3, 0.6, 0.5, 0.3, 0.2], [3, 3], 2);
    const { confusion } = await charts('keras.losses.SparseCategoricalCrossentropy', [
      roled('y_true', [0, 2, 2], [3], 1),
      rows,
    ]);
    expect(confusion).toEqual({
      classes: ['0', '1', '2'],
      counts: [
        [1, 0, 0],
        [0, 0, 0],
        [1, 0, 1],
      ],
    });
  });

  it('names the labels that there are', async () => {
    const { confusion } = await charts('sklearn.metrics.accuracy_score', vectors([3, 5, 5, 3], [3, 5, 7, 3]));
    expect(confusion?.classes).toEqual(['3', '5', '7']);
    expect(confusion?.counts[1]).toEqual([0, 1, 1]);
  });
});

describe('residuals', () => {
  it('are y_true - y_pred, drawn for some pairs and counted for all', async () => {
    const yTrue = Array.from({ length: 3000 }, (_, at) => at % 7);
    const yPred = yTrue.map((value, at) => value + (at === 1234 ? 40.5 : at === 77 ? -9.5 : 0.5));
    const { residuals } = await charts('sklearn.metrics.mean_squared_error', vectors(yTrue, yPred));
    expect(residuals?.total).toBe(3000);
    expect(residuals?.points.length).toBeLessThanOrEqual(500);
    expect(residuals?.points.map(({ residual }) => residual)).toEqual(expect.arrayContaining([-40.5, 9.5]));
    expect(residuals?.histogram.counts.reduce((sum, count) => sum + count)).toBe(3000);
  });
});

describe('contributions', () => {
  it('run from the largest to all of the result', async () => {
    // Squared errors 1, 9, 0, 4, 1 of 15.
    const { contributions } = await charts(
      'sklearn.metrics.mean_squared_error',
      vectors([1, 2, 3, 4, 5], [2, 5, 3, 2, 4]),
    );
    expect(contributions?.points.map(({ share }) => Math.round(share * 15))).toEqual([9, 4, 1, 1, 0]);
    expect(contributions?.points.map(({ cumulative }) => Math.round(cumulative * 15))).toEqual([9, 13, 14, 15, 15]);
    expect(contributions?.half).toBe(1);
  });
});

it('the charts of the arrays are taken over by another function, and all of them by another sample', async () => {
  const arrays = vectors([0, 1, 1, 0], [0.2, 0.7, 0.4, 0.6]);
  const session: Session = {
    function: 'sklearn.metrics.log_loss',
    params: {},
    precision: 'float64',
    sample: 0,
    everything: false,
    charted: true,
    arrays,
  };
  const first = await computeSession(engine, session, words(inEnglish), tasksHere);
  const sample = await computeSession(engine, { ...session, sample: 2 }, words(inEnglish), tasksHere, first);
  expect(sample?.charts).toBe(first?.charts);
  const other = { ...session, function: 'sklearn.metrics.brier_score_loss' };
  const second = await computeSession(engine, other, words(inEnglish), tasksHere, first);
  expect(second?.charts?.ofArrays).toBe(first?.charts?.ofArrays);
  expect(second?.charts?.state.contributions).not.toEqual(first?.charts?.state.contributions);
});
