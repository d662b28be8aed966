import type { CheckCases } from '../checkCase';
import { asked, requestFor, stated } from '../stated';

const ten = Array.from({ length: 10 }, () => 1);

export const probabilityCases: Readonly<Record<string, CheckCases>> = {
  logitsAsProbabilities: {
    fires: [
      {
        request: asked('d54', 1),
        code: 'logits.as-probabilities',
        severity: 'warning',
        given: stated('d54', 1),
        other: stated('d54', 0),
        params: { count: 5, min: -3, max: '2.5' },
        samples: [0, 1, 2, 3, 4],
      },
      {
        // scikit-learn refuses them; its value of the softmax is on record, but for the weights.
        request: requestFor('sklearn.metrics.log_loss', { y_true: [0, 1], y_pred: [[2, 0], [0, -3]] }), // prettier-ignore
        code: 'logits.as-probabilities',
        // (ln(1 + e^-2) + ln(1 + e^3)) / 2
        other: 1.5877576867,
      },
    ],
    silent: [asked('d54', 0), asked('d07', 3)],
  },
  softmaxTwice: {
    fires: [
      {
        request: asked('d49', 1),
        code: 'softmax.twice',
        severity: 'warning',
        given: stated('d49', 1),
        other: stated('d49', 0),
      },
      { request: asked('d49', 2), code: 'softmax.twice', given: stated('d49', 2), other: stated('d49', 3) },
      {
        request: requestFor('torch.nn.functional.binary_cross_entropy_with_logits', {
          y_true: ten,
          y_pred: ten.map(() => 0.8),
        }),
        code: 'sigmoid.twice',
        // ln(1 + e^-0.8), and -ln 0.8
        given: 0.37110067,
        other: 0.22314355,
        params: { count: 10 },
      },
    ],
    silent: [asked('d49', 0), asked('d50', 0)],
  },
  probabilitiesForLogarithms: {
    fires: [
      {
        request: asked('d49', 4),
        code: 'logarithms.expected',
        severity: 'warning',
        given: stated('d49', 4),
        other: stated('d49', 3),
      },
      { request: asked('d21', 3), code: 'logarithms.expected', given: stated('d21', 3), other: stated('d21', 2) },
    ],
    silent: [asked('d49', 3), asked('d21', 2)],
  },
  rowsNotNormalised: {
    fires: [
      {
        request: asked('d03', 0),
        code: 'rows.normalised',
        severity: 'warning',
        given: stated('d03', 0),
        other: stated('d03', 5),
        params: { row: 0, sum: '0.8' },
        samples: [0],
      },
      { request: asked('d03', 5), code: 'rows.not-normalised', given: stated('d03', 5), other: stated('d03', 0) },
      { request: asked('d04', 0), code: 'rows.not-normalised', given: stated('d04', 0), other: stated('d04', 3) },
    ],
    silent: [asked('d07', 3), asked('d09', 0)],
  },
  clippedValues: {
    fires: [
      {
        request: asked('d01', 0),
        code: 'values.clipped',
        severity: 'info',
        given: stated('d01', 0),
        // -ln 1e-6
        other: 13.815511,
        params: { count: 1, total: 1, step: 'p', low: '1e-07' },
        samples: [0],
      },
      {
        // With its values above 1 as they are, Keras normalises them as its other backends do.
        request: asked('d04', 0),
        code: 'values.cut',
        given: stated('d04', 0),
        other: stated('d04', 1),
      },
      { request: asked('d41', 0), code: 'values.cut', given: stated('d41', 0), other: NaN, params: { first: '-3' } },
      // The floor of torch's logarithm, and half of it.
      { request: asked('d01', 1), code: 'values.clipped', given: stated('d01', 1), other: 50 },
    ],
    // The clipped value of d48 is that of a class which is not the true one.
    silent: [asked('d07', 3), asked('d48', 0)],
  },
  activatedByItself: {
    fires: [
      { request: asked('d54', 2), code: 'scores.activated', severity: 'info', params: { count: 5, total: 5 } },
      { request: asked('d37', 3), code: 'scores.activated', params: { count: 3, total: 6 } },
    ],
    silent: [asked('d09', 3), asked('d54', 3)],
  },
  labelSmoothing: {
    fires: [
      {
        request: asked('d07', 1),
        code: 'smoothing.classes',
        severity: 'info',
        given: stated('d07', 1),
        other: stated('d07', 3),
        params: { classes: 3, amount: '0.1' },
      },
      { request: asked('d07', 0), code: 'smoothing.half', given: stated('d07', 0), params: { added: '0.05' } },
      {
        request: asked('d08', 0),
        code: 'smoothing.axis',
        severity: 'warning',
        given: stated('d08', 0),
        other: stated('d08', 1),
        params: { classes: 3, taken: 2 },
      },
    ],
    silent: [asked('d07', 3)],
  },
};
