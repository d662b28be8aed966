import type { CheckCases } from '../checkCase';
import { asked, stated } from '../stated';

export const numericCases: Readonly<Record<string, CheckCases>> = {
  float32Rounding: {
    fires: [
      {
        request: asked('d05', 0),
        code: 'float32.rounding',
        severity: 'info',
        given: stated('d05', 0),
        other: stated('d05', 3),
        params: { step: 'cross_entropy' },
      },
      {
        request: asked('d32', 2),
        code: 'float32.rounding',
        severity: 'warning',
        given: stated('d32', 2),
        other: stated('d32', 4),
      },
    ],
    silent: [asked('d30', 0), asked('d30', 1), asked('d07', 3)],
  },
  nearlyPerfect: {
    fires: [
      { request: asked('d42', 0), code: 'score.nearly-one', severity: 'info', params: { value: '1 - 1.788e-07' } },
    ],
    silent: [asked('d42', 1), asked('d42', 2), asked('d14', 0)],
  },
};
