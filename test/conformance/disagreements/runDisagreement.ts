import { compareNested } from '../compareNested';
import { isRecordOf } from '../goldenRecord';
import { withoutNone } from '../libraryValue';
import { failed } from '../outcome';
import type { Outcome } from '../outcome';
import type { Tolerance } from '../tolerance';
import type { Disagreement } from './disagreement';
import { frameworkOf } from './framework';
import { playedCalls } from './playedCalls';
import type { PlayedCall } from './playedCalls';

/** Where conventions part, rounding is often the point: hardly any absolute slack, so that 1e-7 differs from 1.19e-7. */
const tolerances: Readonly<Record<'float32' | 'float64', Tolerance>> = {
  float32: { absolute: 1e-9, relative: 1e-5 },
  float64: { absolute: 1e-12, relative: 1e-10 },
};

/** Passed when every value of the record comes out; a failure names the calls that do not. */
export function runDisagreement(disagreement: Disagreement): Outcome {
  const judged = playedCalls(disagreement).map((each) => ({ each, ...judge(each) }));
  const error = Math.max(0, ...judged.map((one) => one.error));
  const share = Math.max(0, ...judged.map((one) => one.share));
  const wrong = judged.filter(({ reason }) => reason !== undefined);
  if (wrong.length === 0) return { status: 'passed', error, share };
  const reasons = wrong.map(({ each, reason = '' }) => `${each.framework}: ${each.call}: ${reason}`);
  const expected = wrong.map(({ each }) => each.stated);
  const got = wrong.map(({ each }) => each.value ?? null);
  return failed(expected, got, reasons.join('; '), error, share);
}

interface Judgement {
  readonly error: number;
  readonly share: number;
  /** Why the value is not the stated one. */
  readonly reason?: string | undefined;
}

function judge({ framework, stated, value, refusal, problem }: PlayedCall): Judgement {
  const right = { error: 0, share: 0 };
  const wrong = { error: Infinity, share: Infinity };
  if (isRecordOf(stated) && 'error' in stated) {
    if (refusal !== undefined) return right;
    return { ...wrong, reason: problem ?? `expected to be refused, received ${JSON.stringify(value)}` };
  }
  if (value === undefined) return { ...wrong, reason: problem ?? refusal ?? 'no value' };
  const { error, share, difference } = compareNested(
    value,
    withoutNone(stated),
    tolerances[frameworkOf(framework).precision],
  );
  return { error, share, reason: difference };
}
