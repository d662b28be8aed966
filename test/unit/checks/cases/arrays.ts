import type { CheckCases } from '../checkCase';
import { asked, requestFor, stated } from '../stated';

const accuracy = 'sklearn.metrics.accuracy_score';
const alternating = Array.from({ length: 40 }, (_, at) => at % 2);

export const arrayCases: Readonly<Record<string, CheckCases>> = {
  notFinite: {
    fires: [
      {
        request: requestFor('torch.nn.functional.mse_loss', { y_true: [1, NaN, 3], y_pred: [1, 2, 5] }),
        code: 'values.not-finite',
        severity: 'warning',
        given: NaN,
        other: 2,
        params: { name: 'y_true', nan: 1, infinite: 0, total: 3 },
        samples: [1],
      },
      { request: asked('d02', 2), code: 'values.not-finite', params: { name: 'y_pred', infinite: 1 } },
    ],
    silent: [asked('d02', 0)],
  },
  swapped: {
    fires: [
      {
        request: requestFor('keras.losses.binary_crossentropy', { y_true: [[0.9], [0.2]], y_pred: [[1], [0]] }),
        code: 'arrays.swapped',
        severity: 'warning',
        // (-ln 0.9 - ln 0.8) / 2
        other: 0.164252033486018,
      },
    ],
    silent: [
      requestFor('keras.losses.binary_crossentropy', { y_true: [[1], [0]], y_pred: [[0.9], [0.2]] }),
      // Soft labels
      requestFor('keras.losses.binary_crossentropy', { y_true: [[0.9], [0.2]], y_pred: [[0.8], [0.3]] }),
    ],
  },
  broadcastTrap: {
    fires: [
      {
        request: asked('d27', 1),
        code: 'shapes.stretched',
        severity: 'warning',
        given: stated('d27', 1),
        other: stated('d27', 0),
        params: { true: '(3,)', pred: '(3, 1)', count: 9 },
      },
      { request: asked('d27', 0), code: 'shapes.reshaped', severity: 'info' },
    ],
    silent: [asked('d27', 3)],
  },
  fewSamples: {
    fires: [
      {
        request: asked('d16', 0),
        code: 'samples.few',
        severity: 'info',
        // Wilson's interval of 5 in 6
        params: { hits: 5, count: 6, low: '43.6 %', high: '97.0 %' },
      },
    ],
    silent: [requestFor(accuracy, { y_true: alternating, y_pred: alternating }), asked('d30', 0)],
  },
};
