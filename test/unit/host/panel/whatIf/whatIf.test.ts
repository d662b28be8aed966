import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../../../src/core/issues/renderIssue';
import { computeSession } from '../../../../../src/host/computeSession';
import * as engine from '../../../../../src/host/engine';
import type { Computed } from '../../../../../src/host/panel/panelState';
import { WhatIf } from '../../../../../src/host/panel/whatIf/whatIf';
import type { Session } from '../../../../../src/host/session';
import { words } from '../../../../../src/host/words';
import { roled } from '../../arrays';
import { tasksHere } from '../../work';

const english = words(inEnglish);

// Squared errors 1, 9, 0, 4, 1, of which the mean is 3; its derivative is 2 (y_pred - y_true) / 5.
const session: Session = {
  function: 'sklearn.metrics.mean_squared_error',
  params: {},
  precision: 'float64',
  sample: 0,
  everything: false,
  arrays: [roled('y_true', [1, 2, 3, 4, 5], [5], 1), roled('y_pred', [2, 5, 3, 2, 4], [5], 2)],
};

async function computed(now: Session): Promise<Computed> {
  const all = await computeSession(engine, now, english, tasksHere);
  if (all === undefined) throw new Error('given up');
  return all;
}

/** The part after it was asked for, and what it is about. */
async function asked(change: Partial<Session> = {}): Promise<{ whatIf: WhatIf; shown: Computed }> {
  const whatIf = new WhatIf(english);
  const shown = await computed({ ...session, ...change });
  whatIf.ask();
  await whatIf.follow(engine, shown, tasksHere);
  return { whatIf, shown };
}

describe('what the panel says about other predictions', () => {
  it('is nothing until it is asked', async () => {
    expect(new WhatIf(english).state(await computed(session))).toBeUndefined();
  });

  it('is the derivative by each, and which way lowers the loss', async () => {
    const { whatIf, shown } = await asked();
    const state = whatIf.state(shown);
    expect(state).toMatchObject({ role: 'y_pred', total: 5, problem: '', goal: 'lower', isSummed: false, fixed: '' });
    expect(state?.cells.map(({ derivative, way }) => [derivative, way])).toEqual([
      ['0.4', 'down'],
      ['1.2', 'down'],
      ['0', 'none'],
      ['-0.8', 'up'],
      ['-0.4', 'up'],
    ]);
    expect(state?.strongest.map(({ index }) => index)).toEqual(['[1]', '[3]', '[0]', '[4]']);
  });

  it('is why there is none for a function that only counts; a number can still be tried', async () => {
    const { whatIf, shown } = await asked({
      function: 'keras.metrics.CategoricalAccuracy',
      arrays: [roled('y_true', [1, 0, 0, 1], [2, 2], 1), roled('y_pred', [0.6, 0.4, 0.7, 0.3], [2, 2], 2)],
    });
    const state = whatIf.state(shown);
    expect(state?.problem).toMatch(/counts or compares.*small changes change nothing/);
    expect(state?.strongest).toEqual([]);
    expect(state?.element).toMatchObject({ at: 0, min: 0, max: 1, derivative: '' });
    const { arrays } = { ...shown.session, ...whatIf.change(shown, 2, 0.2)(shown.session, engine) };
    // The second row now has its larger number where y_true has the 1: 1 of 2 becomes 2 of 2.
    expect((await computed({ ...shown.session, arrays })).result.value?.data[0]).toBe(1);
  });

  it('is null for a function without predictions, and where there is no result', async () => {
    const { whatIf, shown } = await asked({ arrays: session.arrays.slice(0, 0) });
    expect(whatIf.state(shown)).toBeNull();
  });

  it('is about the number that was chosen, while its sample is looked at; else about the strongest of the sample', async () => {
    const arrays = [roled('y_true', [1, 0, 0, 1], [2, 2], 1), roled('y_pred', [0.5, 0.5, 0.9, 0.1], [2, 2], 2)];
    const { whatIf, shown } = await asked({ function: 'keras.losses.CategoricalCrossentropy', arrays });
    // -log p / 2, with p = q / sum q: the true class of the second row has the derivative (1 - 1 / 0.1) / 2.
    expect(whatIf.state({ ...shown, session: { ...shown.session, sample: 1 } })?.element?.index).toBe('[1, 1]');
    const change = whatIf.choose(shown, 2)(shown.session, engine);
    expect(change).toEqual({ sample: 1 });
    expect(whatIf.state({ ...shown, session: { ...shown.session, sample: 1 } })?.element?.index).toBe('[1, 0]');
    expect(whatIf.state(shown)?.element?.index).toBe('[0, 0]');
  });
});

describe('a prediction that is changed', () => {
  it('changes the result, and says by how much', async () => {
    const { whatIf, shown } = await asked();
    expect(whatIf.changes(shown)).toBeUndefined();
    const changed = { ...session, ...whatIf.change(shown, 1, 2)(session, engine) };
    const next = await computed(changed);
    await whatIf.follow(engine, next, tasksHere);
    // Without the error of 3, whose square is 9: (1 + 0 + 0 + 4 + 1) / 5.
    expect(next.result.value?.data[0]).toBeCloseTo(1.2, 12);
    expect(whatIf.changes(next)).toEqual({
      values: [{ role: 'y_pred', at: 1, name: 'y_pred[1]', given: '5', value: '2' }],
      before: '3.0',
      after: '1.2',
      difference: '-1.8',
      effect: 'better',
    });
    expect(whatIf.state(next)?.cells[1]).toMatchObject({ value: '2', derivative: '0' });
    expect(next.result.issues.map(({ code }) => code)).toContain('arrays.tried');
  });

  it('is not changed where the function takes it in another form', async () => {
    const { whatIf, shown } = await asked({
      fixes: [{ code: 'softmax.twice', params: {}, fix: { kind: 'inputs', conversion: 'sigmoid', role: 'y_pred' } }],
    });
    expect(whatIf.state(shown)?.fixed).toMatch(/y_pred cannot be changed here/);
    expect(whatIf.change(shown, 0, 1)(shown.session, engine)).toBeUndefined();
  });
});
