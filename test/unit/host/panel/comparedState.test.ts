import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../../src/core/issues/renderIssue';
import { compareLibraries } from '../../../../src/worker/trials/compareLibraries';
import { computeSession } from '../../../../src/host/computeSession';
import * as engine from '../../../../src/host/engine';
import { comparedState } from '../../../../src/host/panel/comparedState';
import { panelState } from '../../../../src/host/panel/panelState';
import type { Session } from '../../../../src/host/session';
import { words } from '../../../../src/host/words';
import type { ComparedState } from '../../../../src/protocol/panel';
import { roled } from '../arrays';
import { tasksHere } from '../work';

const english = words(inEnglish);

// The last row of y_pred sums to 1.05: Keras divides it by that, scikit-learn takes it as it is.
const session: Session = {
  function: 'keras.losses.CategoricalCrossentropy',
  params: {},
  precision: 'float32',
  sample: 0,
  everything: false,
  compared: true,
  arrays: [
    roled('y_true', [0, 1, 0, 0, 0, 1, 1, 0, 0, 0, 1, 0], [4, 3], 1),
    roled('y_pred', [0.3, 0.5, 0.2, 0.1, 0.8, 0.1, 0.6, 0.2, 0.2, 0.2, 0.55, 0.3], [4, 3], 2),
  ],
};

async function compared(change: Partial<Session> = {}): Promise<ComparedState> {
  const computed = await computeSession(engine, { ...session, ...change }, english, tasksHere);
  const state = computed && panelState(computed, english).libraries;
  if (state === undefined) throw new Error('nothing was compared');
  return state;
}

const groupWith = ({ groups }: ComparedState, call: string) =>
  groups.find(({ lines }) => lines.some(({ functions }) => functions.some((each) => each.call === call)));

describe('comparedState', () => {
  it('has the chosen function with those that agree first', async () => {
    const [first, ...others] = (await compared()).groups;
    expect(first).toMatchObject({ value: '1.038296', isChosen: true, isRelated: false, partings: [] });
    expect(first?.lines[0]?.functions[0]?.id).toBe('keras.losses.CategoricalCrossentropy');
    expect(others.some(({ isChosen }) => isChosen)).toBe(false);
  });

  it('says where the others part, and how the arrays were changed for them', async () => {
    const group = groupWith(await compared(), 'log_loss(labels=[0, 1, 2])');
    // -(ln 0.5 + ln 0.1 + ln 0.6 + ln 0.55) / 4 = 1.0260987
    expect(group?.value).toBe('1.026099');
    expect(group?.partings.join()).toMatch(/^Keras divides y_pred by sum\(y_pred\)/);
    expect(group?.lines).toMatchObject([{ library: 'scikit-learn', changes: 'y_true as class indices' }]);
  });

  it('names the modules of a loss and a metric of one name', async () => {
    const [first] = (await compared()).groups;
    expect(first?.lines[0]?.functions.map(({ call }) => call)).toEqual([
      'losses.CategoricalCrossentropy()',
      'metrics.CategoricalCrossentropy()',
    ]);
  });

  it('mentions another backend only beside what agrees with it', async () => {
    const [first] = (await compared()).groups;
    expect(first?.lines[1]?.library).toBe('Keras (also on JAX, torch)');
    expect(JSON.stringify(first)).not.toContain('keras_jax');
  });

  it('keeps related concepts apart', async () => {
    const state = await compared();
    expect(groupWith(state, 'binary_cross_entropy()')?.isRelated).toBe(true);
    expect(groupWith(state, 'cross_entropy()')?.isRelated).toBe(false);
  });

  it('gives each reason of a refusal once', async () => {
    const { refusals } = await compared({
      function: 'keras.losses.BinaryCrossentropy',
      arrays: [roled('y_true', [0, 1, 0, 0], [4], 1), roled('y_pred', [0.6, 0.4, 0.4, 0.6], [4], 2)],
    });
    const reasons = refusals.map(({ reason }) => reason);
    expect(reasons.length).toBeGreaterThan(0);
    expect(new Set(reasons).size).toBe(reasons.length);
    expect(reasons.every((reason) => reason.includes('(4,)'))).toBe(true);
  });

  it('is nothing but a refusal when the chosen function refuses the arrays', async () => {
    const arrays = [roled('y_true', [1, 2, 3], [3], 1), roled('y_pred', [1, 2], [2], 2)];
    const state = await compared({ function: 'keras.losses.mean_squared_error', arrays });
    expect(state.groups).toEqual([]);
    expect(state.refusals).toHaveLength(1);
  });
});

describe('compareLibraries', () => {
  it('opens a function of the comparison at the value that it had there', async () => {
    const computed = await computeSession(engine, session, english, tasksHere);
    const rows = computed?.libraries?.groups.flatMap((group) => group.rows) ?? [];
    expect(rows.length).toBeGreaterThan(10);
    for (const { function: id, params, value } of rows) {
      const opened = { ...session, function: id, params, variant: '', precision: 'float64', compared: false } as const;
      const again = await computeSession(engine, opened, english, tasksHere);
      expect(again?.result.value?.data, id).toEqual(value?.data);
    }
  });

  it('is taken over when neither function nor arrays change, and made anew when a parameter does', async () => {
    const first = await computeSession(engine, session, english, tasksHere);
    const sampled = await computeSession(engine, { ...session, sample: 2 }, english, tasksHere, first);
    expect(sampled?.libraries).toBe(first?.libraries);
    const summed = { ...session, params: { reduction: 'sum' } };
    const second = await computeSession(engine, summed, english, tasksHere, first);
    expect(second && panelState(second, english).libraries?.groups[0]?.value).toBe('4.153185');
  });

  it('gives up when its result is no longer wanted', async () => {
    const inputs = Object.fromEntries(session.arrays.map(({ role, array }) => [role, array]));
    const request = { function: session.function, inputs };
    const told: number[] = [];
    const compare = (goesOn: boolean) =>
      compareLibraries(
        request,
        inputs,
        () => Promise.resolve(goesOn),
        (fraction) => told.push(fraction),
      );
    expect(await compare(false)).toBeUndefined();
    expect(told).toHaveLength(1);
    const whole = await compare(true);
    expect(whole && comparedState(whole, english).groups.length).toBeGreaterThan(3);
    expect(told.slice(1)).toEqual(told.slice(1).sort((a, b) => a - b));
    expect(told.at(-1)).toBeLessThanOrEqual(1);
  });
});
