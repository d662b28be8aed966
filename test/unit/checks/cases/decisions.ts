import type { CheckCases } from '../checkCase';
import { asked, requestFor, stated } from '../stated';

const { inputs: withoutTies } = asked('d47', 0);

export const decisionCases: Readonly<Record<string, CheckCases>> = {
  precisionOnSoftmax: {
    fires: [
      {
        request: asked('d13', 0),
        code: 'softmax.cut-at-half',
        severity: 'warning',
        given: stated('d13', 0),
        other: stated('d13', 1),
        params: { count: 2, total: 4 },
        samples: [0, 2],
      },
    ],
    silent: [asked('d13', 1), asked('d53', 3)],
  },
  columnsAsQuestions: {
    fires: [
      {
        request: asked('d38', 0, 1),
        code: 'columns.binary-accuracy',
        severity: 'warning',
        given: stated('d38', 0, 'binary_accuracy'),
        other: stated('d38', 0, 'categorical_accuracy'),
        params: { columns: 3, wrong: 2 },
      },
      { request: asked('d48', 1), code: 'columns.binary-loss', given: stated('d48', 1), other: stated('d48', 0) },
    ],
    silent: [asked('d48', 0), asked('d40', 0)],
  },
  scoreAtThreshold: {
    fires: [
      {
        request: asked('d40', 2),
        code: 'threshold.ties',
        severity: 'info',
        given: stated('d40', 2),
        other: stated('d40', 4),
        params: { count: 2, threshold: '0.5' },
        samples: [0, 2],
      },
    ],
    silent: [asked('d53', 3), asked('d26', 1)],
  },
  topKTies: {
    fires: [
      {
        // Keras counts every tie as inside: the most that is possible.
        request: asked('d12', 0),
        code: 'ties.top-k',
        severity: 'info',
        params: { count: 3, low: 0, high: String(stated('d12', 0)) },
        samples: [0, 1, 3],
      },
    ],
    silent: [
      { function: 'keras.metrics.sparse_top_k_categorical_accuracy', params: { k: 1 }, inputs: withoutTies },
      // A mean over classes has other limits.
      { ...asked('d12', 2), params: { ...asked('d12', 2).params, average: 'macro' } },
    ],
  },
  aucTies: {
    fires: [
      {
        // Of 4 pairs 3 are in order and 1 is tied.
        request: requestFor('sklearn.metrics.roc_auc_score', { y_true: [0, 1, 0, 1], y_pred: [0.5, 0.5, 0.1, 0.9] }),
        code: 'ties.auc',
        severity: 'info',
        params: { tied: 1, pairs: 4, low: '0.75', high: 1 },
      },
    ],
    silent: [asked('d09', 5), asked('d09', 0)],
  },
  aucBuckets: {
    fires: [
      {
        request: asked('d09', 0),
        code: 'auc.thresholds',
        severity: 'warning',
        given: stated('d09', 0),
        other: stated('d09', 2),
        params: { thresholds: 200, exact: String(stated('d09', 5)) },
      },
      { request: asked('d09', 4), code: 'auc.thresholds', given: stated('d09', 4), other: stated('d09', 3) },
    ],
    silent: [asked('d09', 2), asked('d09', 3), asked('d11', 0)],
  },
  precisionRecallArea: {
    fires: [
      {
        request: asked('d10', 0),
        code: 'auc.precision-recall',
        severity: 'info',
        given: stated('d10', 0),
        other: stated('d10', 2),
      },
    ],
    silent: [asked('d09', 0), asked('d10', 1)],
  },
  rankingTies: {
    fires: [
      {
        request: asked('d52', 0),
        code: 'ties.ranking',
        severity: 'info',
        given: stated('d52', 0),
        other: stated('d52', 1),
        samples: [0],
      },
    ],
    silent: [asked('d52', 1)],
  },
};
