import type { CheckCases } from '../checkCase';
import { asked, stated } from '../stated';

export const scaleCases: Readonly<Record<string, CheckCases>> = {
  relativeErrorNearZero: {
    fires: [
      {
        request: asked('d18', 1),
        code: 'percentage.near-zero',
        severity: 'warning',
        given: stated('d18', 1),
        // |200 - 190| / 200
        other: 0.05,
        params: { count: 1, total: 2 },
        samples: [0],
      },
      { request: asked('d18', 0), code: 'percentage.near-zero' },
    ],
    silent: [asked('d17', 0), asked('d17', 1)],
  },
  percentOrFraction: {
    fires: [
      {
        request: asked('d17', 0),
        code: 'percentage.percent',
        severity: 'info',
        given: stated('d17', 0),
        other: stated('d17', 1),
      },
      { request: asked('d17', 1), code: 'percentage.fraction', given: stated('d17', 1), other: stated('d17', 0) },
      { request: asked('d18', 0), code: 'percentage.percent', given: stated('d18', 0) },
    ],
    silent: [asked('d18', 3)],
  },
  cosineSign: {
    fires: [
      {
        request: asked('d19', 0),
        code: 'cosine.negative',
        severity: 'info',
        given: stated('d19', 0),
        other: stated('d19', 1),
      },
      { request: asked('d19', 3), code: 'cosine.sum', given: stated('d19', 3), other: stated('d19', 4) },
    ],
    silent: [asked('d19', 1), asked('d19', 4)],
  },
  klMean: {
    fires: [
      {
        request: asked('d20', 1),
        code: 'kl.cell-mean',
        severity: 'info',
        given: stated('d20', 1),
        other: stated('d20', 2),
        params: { columns: 3 },
      },
    ],
    silent: [asked('d20', 2), asked('d20', 0)],
  },
  argumentOrder: {
    fires: [
      {
        request: asked('d21', 0),
        code: 'order.divergence',
        severity: 'info',
        given: stated('d21', 0),
        other: stated('d21', 1),
      },
      { request: asked('d21', 4), code: 'order.divergence', given: stated('d21', 4), other: stated('d21', 5) },
      { request: asked('d30', 1), code: 'order.r2', given: stated('d30', 1), other: stated('d30', 2) },
    ],
    silent: [asked('d30', 2), asked('d20', 2)],
  },
  huberScale: {
    fires: [
      {
        request: asked('d22', 0),
        code: 'huber.delta',
        severity: 'info',
        given: stated('d22', 0),
        other: stated('d22', 2),
        params: { size: 2 },
      },
      { request: asked('d22', 2), code: 'huber.beta', given: stated('d22', 2), other: stated('d22', 1) },
    ],
    silent: [asked('d22', 3), asked('d22', 4)],
  },
  rateOrLogRate: {
    fires: [
      {
        request: asked('d43', 1),
        code: 'poisson.log-rate',
        severity: 'info',
        given: stated('d43', 1),
        other: stated('d43', 2),
      },
    ],
    silent: [asked('d43', 2), asked('d43', 0)],
  },
  brierScale: {
    fires: [
      {
        request: asked('d47', 0),
        code: 'brier.sum',
        severity: 'info',
        given: stated('d47', 0),
        other: stated('d47', 1),
        params: { columns: 3 },
      },
    ],
    silent: [asked('d47', 1), asked('d47', 3)],
  },
  constantTarget: {
    fires: [
      {
        request: asked('d31', 0),
        code: 'target.constant',
        severity: 'warning',
        given: stated('d31', 0),
        other: stated('d31', 1),
        params: { value: 2, count: 3 },
      },
      { request: asked('d31', 2), code: 'target.constant' },
    ],
    silent: [asked('d30', 0), asked('d32', 0)],
  },
  unitOfScore: {
    fires: [
      {
        request: asked('d33', 2),
        code: 'score.unit',
        severity: 'warning',
        given: stated('d33', 2),
        other: stated('d33', 3),
        params: { factor: 1000 },
      },
    ],
    silent: [asked('d33', 0), asked('d33', 1), asked('d32', 2)],
  },
};
