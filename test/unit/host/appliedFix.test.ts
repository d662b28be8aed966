import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../src/core/checks/runChecks';
import type { Finding } from '../../../src/core/checks/finding';
import {
  changesFunction,
  fixesOfArrays,
  fixesWithoutParam,
  fixesWithoutPrecision,
  withFix,
  withoutFix,
  type AppliedFix,
} from '../../../src/host/appliedFix';
import type { Session } from '../../../src/host/session';
import { roled } from './arrays';
import { computed, crossEntropy, logits, shown } from './panel/findings/sessions';

async function foundIn(session: Session, code: string): Promise<Finding> {
  const { request } = await computed(session);
  const found = runChecks(request).find((each) => each.code === code);
  if (found === undefined) throw new Error(`no ${code}`);
  return found;
}

const applied = (fix: AppliedFix['fix']): AppliedFix => ({ code: 'softmax.twice', params: {}, fix });

describe('a fix of a session', () => {
  it('gives the value that the finding promises, and shows its parameter', async () => {
    const found = await foundIn(logits, 'logits.as-probabilities');
    const state = await shown({ ...logits, ...withFix(logits, found) });
    expect(Number(state.result?.value)).toBeCloseTo(crossEntropy, 6);
    expect(found.change?.other).toBeCloseTo(crossEntropy, 6);
    expect(state.params.find(({ name }) => name === 'from_logits')?.value).toBe(true);
  });

  it('undone gives the same session and the same state as before', async () => {
    const before = await shown(logits);
    const fixed = { ...logits, ...withFix(logits, await foundIn(logits, 'logits.as-probabilities')) };
    expect(await shown(fixed)).not.toEqual(before);
    const after = { ...fixed, ...withoutFix(fixed, 0) };
    expect(after).toEqual(logits);
    expect(await shown(after)).toEqual(before);
  });

  it('leaves the others when it is undone', () => {
    const [first, second] = [
      applied({ kind: 'precision', precision: 'float64' }),
      applied({ kind: 'function', id: 'a' }),
    ];
    expect(withoutFix({ ...logits, fixes: [first, second] }, 0)).toEqual({ fixes: [second] });
  });

  it('may change the arrays: what is shown is what was taken, at the place where it was read', async () => {
    const arrays = [roled('y_true', [0, 1, 1], [3], 1), roled('y_pred', [-1, 2, 3], [3], 2)];
    const session: Session = { ...logits, function: 'sklearn.metrics.log_loss', precision: 'float64', arrays };
    const found = await foundIn(session, 'logits.as-probabilities');
    const { arrays: taken, result } = await computed({ ...session, ...withFix(session, found) });
    const yPred = taken.find(({ role }) => role === 'y_pred');
    expect(yPred?.place).toBe(arrays[1]?.place);
    expect(yPred?.array.data[0]).toBeCloseTo(1 / (1 + Math.E), 12);
    // ln(1 + e^x) of the logits 1, -2 and -3 of the other class.
    const losses = [1, 2, 3].map((logit) => Math.log1p(Math.exp(-logit)));
    expect(result.value?.data[0]).toBeCloseTo(losses.reduce((a, b) => a + b) / 3, 12);
  });

  it('that swaps the arrays swaps their places', async () => {
    const fixes = [applied({ kind: 'inputs', conversion: 'swap' })];
    const { arrays } = await computed({ ...logits, function: 'keras.losses.MeanSquaredError', fixes });
    const lines = arrays.map(({ role, place }) => [role, place.range.start.line]);
    expect(Object.fromEntries(lines)).toEqual({ y_true: 2, y_pred: 1 });
  });
});

describe('what is set by hand', () => {
  const params = applied({ kind: 'params', params: { from_logits: true, axis: 0 } });
  const precision = applied({ kind: 'precision', precision: 'float64' });
  const arrays = applied({ kind: 'inputs', conversion: 'swap' });
  const both = applied({ kind: 'together', fixes: [params.fix, arrays.fix] });

  it('takes the place of what a fix sets', () => {
    expect(fixesWithoutParam([params, arrays], 'axis')).toEqual([
      applied({ kind: 'params', params: { from_logits: true } }),
      arrays,
    ]);
    expect(fixesWithoutPrecision([precision, arrays])).toEqual([arrays]);
  });

  it('leaves no empty fix behind', () => {
    expect(fixesWithoutParam([applied({ kind: 'params', params: { axis: 0 } })], 'axis')).toBeUndefined();
    expect(fixesWithoutPrecision([precision])).toBeUndefined();
    expect(fixesWithoutPrecision(undefined)).toBeUndefined();
  });

  it('keeps the rest of a fix of several parts', () => {
    expect(fixesOfArrays([both, precision])).toEqual([applied({ kind: 'together', fixes: [arrays.fix] })]);
    expect(fixesOfArrays([params])).toBeUndefined();
  });

  it('is told from a fix that asks another function', () => {
    expect(changesFunction(both.fix)).toBe(false);
    expect(changesFunction({ kind: 'together', fixes: [{ kind: 'function', id: 'mse' }] })).toBe(true);
  });
});
