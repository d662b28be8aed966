import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../../../src/core/issues/renderIssue';
import { computeSession } from '../../../../../src/host/computeSession';
import * as engine from '../../../../../src/host/engine';
import type { Computed } from '../../../../../src/host/panel/panelState';
import { SamplesWindow } from '../../../../../src/host/panel/samples/samplesWindow';
import type { Session } from '../../../../../src/host/session';
import { words } from '../../../../../src/host/words';
import type { SampleOrder } from '../../../../../src/protocol/samples';
import { roled } from '../../arrays';
import { tasksHere } from '../../work';

// Squared errors by hand: 1, 9, 0, 4, 1; their mean is 3.
const session: Session = {
  function: 'sklearn.metrics.mean_squared_error',
  params: {},
  precision: 'float64',
  sample: 0,
  everything: false,
  arrays: [roled('y_true', [1, 2, 3, 4, 5], [5], 1), roled('y_pred', [2, 5, 3, 2, 4], [5], 2)],
};

async function computed(change: Partial<Session> = {}): Promise<Computed> {
  const all = await computeSession(engine, { ...session, ...change }, words(inEnglish), tasksHere);
  if (all === undefined) throw new Error('given up');
  return all;
}

async function samplesIn(order: SampleOrder, change: Partial<Session> = {}, from = 0, to = 400) {
  const window = new SamplesWindow();
  const shown = await computed(change);
  window.ask({ order, from, to });
  await window.follow(engine, shown, tasksHere);
  return window.state(shown);
}

describe('the window on the samples', () => {
  it('is empty until the page asks', async () => {
    expect(new SamplesWindow().state(await computed())).toBeUndefined();
  });

  it.each<[SampleOrder, number[]]>([
    ['worst', [1, 3, 0, 4, 2]],
    ['best', [2, 0, 4, 3, 1]],
    ['index', [0, 1, 2, 3, 4]],
  ])('has the samples in the order %s, equal ones as they are counted', async (order, expected) => {
    expect((await samplesIn(order))?.rows.map(({ sample }) => sample)).toEqual(expected);
  });

  it('has the lowest value first where higher is better', async () => {
    const change = {
      function: 'keras.metrics.binary_accuracy',
      arrays: [roled('y_true', [1, 0, 1], [3, 1], 1), roled('y_pred', [0.9, 0.8, 0.7], [3, 1], 2)],
    };
    expect((await samplesIn('worst', change))?.rows.map(({ sample }) => sample)).toEqual([1, 0, 2]);
  });

  it('has NaN as the worst of all', async () => {
    const change = {
      function: 'torch.nn.functional.mse_loss',
      arrays: [roled('y_true', [1, 2, NaN], [3], 1), roled('y_pred', [2, 2, 2], [3], 2)],
    };
    const state = await samplesIn('worst', change);
    expect(state?.rows.map(({ sample }) => sample)).toEqual([2, 0, 1]);
    expect(state?.rows[0]?.value).toBe('nan');
    expect(state?.hasShares).toBe(false);
  });

  it('has rows ready to show, with the share of the mean', async () => {
    const state = await samplesIn('worst', {}, 0, 1);
    expect(state).toMatchObject({ total: 5, from: 0, hasShares: true });
    expect(state?.inputs).toEqual([
      { role: 'y_true', canReveal: true },
      { role: 'y_pred', canReveal: true },
    ]);
    expect(state?.rows).toEqual([
      { sample: 1, index: '1', texts: ['2.0', '5.0'], value: '9.0', share: '60 %', part: 9 / 15 },
    ]);
  });

  it('has the rows that are asked for, and none beyond the end', async () => {
    expect((await samplesIn('index', {}, 3, 100))?.rows.map(({ sample }) => sample)).toEqual([3, 4]);
    expect((await samplesIn('index', {}, 90, 100))?.rows).toEqual([]);
  });

  it('stays where it is when another result comes', async () => {
    const window = new SamplesWindow();
    window.ask({ order: 'worst', from: 1, to: 3 });
    const first = await computed();
    await window.follow(engine, first, tasksHere);
    expect(window.state(first)?.rows.map(({ value }) => value)).toEqual(['4.0', '1.0']);
    const other = await computed({ function: 'sklearn.metrics.mean_absolute_error' });
    await window.follow(engine, other, tasksHere);
    expect(window.state(other)?.rows.map(({ value }) => value)).toEqual(['2.0', '1.0']);
  });

  it('is null where all values are taken together, or nothing could be computed', async () => {
    const arrays = [roled('y_true', [0, 1, 1], [3], 1), roled('y_pred', [0.2, 0.7, 0.4], [3], 2)];
    expect(await samplesIn('worst', { function: 'keras.metrics.AUC', arrays })).toBeNull();
    expect(await samplesIn('worst', { function: 'keras.losses.nothing' })).toBeNull();
  });

  it('knows where the values of a sample are', async () => {
    const window = new SamplesWindow();
    window.ask({ order: 'worst', from: 0, to: 1 });
    const shown = await computed();
    await window.follow(engine, shown, tasksHere);
    const place = window.place(shown, 3, 'y_pred');
    expect(place?.array.role).toBe('y_pred');
    expect(place?.positions).toEqual({ start: 3, end: 4 });
    expect(window.place(shown, 5, 'y_pred')).toBeUndefined();
    expect(window.place(shown, 0, 'mask')).toBeUndefined();
  });
});
