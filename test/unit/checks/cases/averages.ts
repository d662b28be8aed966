import type { CheckCases } from '../checkCase';
import { asked, requestFor, stated } from '../stated';

export const averageCases: Readonly<Record<string, CheckCases>> = {
  undefinedRatio: {
    fires: [
      {
        request: asked('d53', 0),
        code: 'ratio.undefined',
        severity: 'info',
        given: stated('d53', 0),
        other: stated('d53', 1),
        params: { never: '1', absent: '–' },
      },
      { request: asked('d53', 4), code: 'ratio.undefined', given: stated('d53', 4), other: stated('d53', 5) },
      { request: asked('d53', 3), code: 'ratio.zero', params: { never: '1', absent: '–' } },
      {
        request: asked('d28', 3),
        code: 'ratio.absent',
        given: stated('d28', 3),
        other: stated('d28', 0),
        params: { never: '2, 4', absent: '2, 4' },
      },
    ],
    silent: [
      asked('d14', 0),
      asked('d28', 5),
      asked('d13', 0),
      // Columns are pooled: one that is never predicted leaves something to divide by.
      requestFor('keras.metrics.Precision', { y_true: [[1, 0], [0, 1]], y_pred: [[0.9, 0.1], [0.8, 0.2]] }), // prettier-ignore
      // One score is above this threshold, though not above one half.
      requestFor('keras.metrics.Precision', { y_true: [0, 1], y_pred: [0.4, 0.1] }, { thresholds: 0.3 }),
    ],
  },
  oneClass: {
    fires: [
      { request: asked('d11', 0), code: 'classes.one', severity: 'warning', params: { label: 0, count: 3 } },
      { request: asked('d44', 0), code: 'classes.one', params: { label: 1, count: 3 } },
    ],
    silent: [asked('d09', 0), asked('d53', 0)],
  },
  microOrMacro: {
    fires: [
      {
        request: asked('d15', 0),
        code: 'average.micro-is-accuracy',
        severity: 'info',
        given: stated('d15', 0),
        other: stated('d15', 1),
        params: { right: 5, total: 7 },
      },
      { request: asked('d16', 3), code: 'average.macro', given: stated('d16', 3), other: stated('d16', 2) },
      { request: asked('d28', 4), code: 'average.macro', given: stated('d28', 4) },
      {
        // Of label 0 three in four, of label 1 one in one; the overlaps are 3/4, 1/2, and 4/6 together.
        request: requestFor('sklearn.metrics.jaccard_score', { y_true: [0, 0, 0, 0, 1], y_pred: [0, 0, 0, 1, 1] }, { average: 'micro' }), // prettier-ignore
        code: 'average.micro',
        given: 2 / 3,
        other: 0.625,
      },
    ],
    silent: [asked('d15', 2), asked('d14', 0)],
  },
  outputAverage: {
    fires: [
      {
        request: asked('d29', 0),
        code: 'outputs.averaged',
        severity: 'info',
        given: stated('d29', 0),
        other: stated('d29', 1),
        params: { outputs: 2 },
      },
      { request: asked('d29', 3), code: 'outputs.averaged', given: stated('d29', 3), other: stated('d29', 4) },
    ],
    silent: [asked('d29', 1), asked('d30', 0)],
  },
  weightDivisor: {
    fires: [
      {
        request: asked('d23', 0),
        code: 'weights.by-count',
        severity: 'info',
        given: stated('d23', 0),
        other: stated('d23', 1),
        params: { count: 4, sum: 3 },
      },
      {
        request: asked('d24', 0),
        code: 'weights.of-classes',
        given: stated('d24', 0),
        other: stated('d24', 1),
        params: { count: 4, sum: '5.5' },
      },
    ],
    silent: [asked('d23', 1), asked('d24', 1)],
  },
  vectorAsOneSample: {
    fires: [
      {
        request: asked('d34', 3),
        code: 'vector.sum',
        severity: 'warning',
        given: stated('d34', 3),
        other: stated('d34', 4),
        params: { count: 3 },
      },
      { request: asked('d55', 2), code: 'vector.weights', given: stated('d55', 2), other: stated('d55', 3) },
      { request: asked('d55', 0), code: 'vector.weights', other: stated('d55', 1) },
    ],
    silent: [asked('d34', 4), asked('d55', 3), asked('d34', 2)],
  },
  batchMean: {
    fires: [
      {
        request: asked('d26', 3),
        code: 'batches.mean',
        severity: 'info',
        given: stated('d26', 3),
        other: stated('d26', 0, 'f1_batch_fn'),
        params: { count: 6, size: 2 },
      },
    ],
    silent: [
      requestFor('torchmetrics.functional.mean_squared_error', {
        y_true: [1, 2, 3, 4, 5, 6, 7],
        y_pred: [1, 3, 2, 4, 9, 6, 7],
      }),
      asked('d16', 0),
    ],
  },
  pooledOverlap: {
    fires: [
      {
        request: asked('d46', 0),
        code: 'overlap.pooled',
        severity: 'info',
        given: stated('d46', 0),
        other: stated('d46', 1),
        params: { count: 2 },
      },
    ],
    silent: [asked('d46', 1)],
  },
};
