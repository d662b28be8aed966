import { describe, expect, it } from 'vitest';

import type { FindingCode } from '../../../src/core/checks/messages/index';
import { runChecks } from '../../../src/core/checks/runChecks';
import { requestsOf } from '../../conformance/disagreements/requestsOf';
import { disagreements } from './stated';

/** The findings that name what a record's `diverges_at` says, by the number of the record. */
const causes: Readonly<Record<string, readonly FindingCode[]>> = {
  d01: ['values.clipped'],
  d02: ['values.clipped', 'values.not-finite'],
  d03: ['rows.normalised', 'rows.not-normalised'],
  d04: ['rows.not-normalised', 'values.cut'],
  d05: ['float32.rounding'],
  d06: ['float32.rounding'],
  d07: ['smoothing.half', 'smoothing.classes'],
  d08: ['smoothing.axis'],
  d09: ['auc.thresholds'],
  d10: ['auc.precision-recall'],
  d11: ['classes.one'],
  d12: ['ties.top-k'],
  d13: ['softmax.cut-at-half'],
  d14: ['average.micro-is-accuracy', 'average.macro'],
  d15: ['average.micro-is-accuracy', 'average.macro'],
  d16: ['average.micro-is-accuracy', 'average.macro'],
  d17: ['percentage.percent', 'percentage.fraction'],
  d18: ['percentage.near-zero'],
  d19: ['cosine.negative', 'cosine.sum'],
  d20: ['kl.cell-mean'],
  d21: ['order.divergence', 'logarithms.expected'],
  d22: ['huber.delta', 'huber.beta'],
  d23: ['weights.by-count'],
  d24: ['weights.of-classes', 'weights.by-count'],
  d25: ['ignored.left-out', 'ignored.zeros'],
  d26: ['batches.mean'],
  d27: ['shapes.stretched', 'shapes.reshaped'],
  d28: ['ratio.absent', 'ratio.undefined'],
  d29: ['outputs.averaged'],
  d30: ['order.r2'],
  d31: ['target.constant'],
  d32: ['float32.rounding'],
  d33: ['score.unit'],
  d34: ['vector.sum'],
  d35: ['hinge.converted', 'hinge.zeros', 'scores.activated'],
  d36: ['hinge.zeros'],
  d38: ['columns.binary-accuracy'],
  d39: ['labels.expected'],
  d40: ['threshold.ties'],
  d41: ['values.cut'],
  d42: ['score.nearly-one'],
  d43: ['poisson.log-rate'],
  d44: ['classes.one'],
  d45: ['average.macro'],
  d46: ['overlap.pooled'],
  d47: ['brier.sum'],
  d48: ['columns.binary-loss'],
  d49: ['softmax.twice', 'logarithms.expected'],
  d50: ['values.clipped'],
  d51: ['values.clipped'],
  d52: ['ties.ranking'],
  d53: ['ratio.undefined', 'ratio.zero'],
  d54: ['logits.as-probabilities', 'scores.activated'],
  d55: ['vector.weights'],
};

/** The margins of four libraries are four losses; that is for their formulas side by side to show. */
const withoutCause = ['d37'];

describe('where libraries disagree', () => {
  it('54 of 55 records have a finding that names the cause', () => {
    expect(disagreements.size).toBe(55);
    expect([...Object.keys(causes), ...withoutCause].sort()).toEqual([...disagreements.keys()]);
    expect(Object.keys(causes)).toHaveLength(54);
  });

  it.each(Object.entries(causes))('%s: %o', (record, codes) => {
    const disagreement = disagreements.get(record);
    const calls = disagreement === undefined ? [] : requestsOf(disagreement);
    const found = new Set(calls.flatMap(({ requests }) => requests.flatMap(runChecks)).map(({ code }) => code));
    expect([...found]).toEqual(expect.arrayContaining([...codes]));
  });
});
