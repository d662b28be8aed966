import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { storedFix } from '../../../../../src/host/panel/findings/storedFix';
import type { AppliedFix } from '../../../../../src/host/appliedFix';

const fixes: readonly AppliedFix['fix'][] = [
  { kind: 'params', params: { from_logits: true, average: null, labels: [0, 1] } },
  { kind: 'function', id: 'keras.losses.MeanSquaredError' },
  { kind: 'precision', precision: 'float64' },
  { kind: 'inputs', conversion: 'softmax', role: 'y_pred' },
  { kind: 'inputs', conversion: 'one-hot', role: 'y_true', classes: 3 },
  { kind: 'inputs', conversion: 'swap' },
  { kind: 'inputs', conversion: 'leave-out', samples: [0, 7] },
  { kind: 'inputs', conversion: 'scale', factor: 1000 },
  {
    kind: 'together',
    fixes: [
      { kind: 'inputs', conversion: 'transpose' },
      { kind: 'params', params: { axis: -1 } },
    ],
  },
];

const applied = (fix: unknown): unknown => ({
  code: 'softmax.twice',
  params: { min: '0.1', count: 3, how: { text: 'as {n}', params: { n: 1 } } },
  fix,
});

describe('storedFix', () => {
  it.each(fixes)('reads $kind back as it was written', (fix) => {
    const written: unknown = JSON.parse(JSON.stringify(applied(fix)));
    expect(v.parse(storedFix, written)).toEqual(applied(fix));
  });

  it.each([
    applied({ kind: 'inputs', conversion: 'softmax' }),
    applied({ kind: 'inputs', conversion: 'explode', role: 'y_pred' }),
    applied({ kind: 'together', fixes: [{ kind: 'nothing' }] }),
    { code: 'no.such-finding', params: {}, fix: { kind: 'precision', precision: 'float64' } },
  ])('refuses what no version of this one writes: %j', (stored) => {
    expect(v.is(storedFix, stored)).toBe(false);
  });
});
