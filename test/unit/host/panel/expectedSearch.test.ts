import { describe, expect, it } from 'vitest';
import { renderPhrase } from '../../../../src/core/issues/phrase';
import { inEnglish } from '../../../../src/core/issues/renderIssue';
import { computeSession } from '../../../../src/host/computeSession';
import * as engine from '../../../../src/host/engine';
import { ExpectedSearch } from '../../../../src/host/panel/expectedSearch';
import { expectedState } from '../../../../src/host/panel/expectedState';
import type { Computed } from '../../../../src/host/panel/panelState';
import type { Session } from '../../../../src/host/session';
import { words } from '../../../../src/host/words';
import { roled } from '../arrays';
import { tasksHere, workHere } from '../work';

const english = words(inEnglish);

// scikit-learn's macro F1 of these labels is 0.6746: test/golden/frameworks/disagreements.json.
const session: Session = {
  function: 'sklearn.metrics.accuracy_score',
  params: {},
  precision: 'float64',
  sample: 0,
  everything: false,
  expected: '0.6746',
  arrays: [roled('y_true', [0, 0, 0, 0, 1, 1, 2], [7], 1), roled('y_pred', [0, 0, 1, 0, 1, 2, 2], [7], 2)],
};

async function computed(change: Partial<Session> = {}): Promise<Computed> {
  const found = await computeSession(engine, { ...session, ...change }, english, tasksHere);
  if (found === undefined) throw new Error('given up');
  return found;
}

describe('ExpectedSearch', () => {
  it('finds the call, and opens it at the value that was expected', async () => {
    const search = new ExpectedSearch(() => undefined, Infinity);
    await search.follow(engine, await computed(), workHere);
    const outcome = search.outcomeFor(session);
    const [best] = outcome?.ordered ?? [];
    if (best === undefined) throw new Error('nothing was found');
    expect(renderPhrase(best.words, inEnglish)).toBe("scikit-learn's f1_score(average='macro')");
    const opened = await computed({ function: best.function, params: best.params, variant: best.variant });
    expect(opened.result.value?.data[0]).toBe(best.value);
  });

  it('is not made again for another function on the same arrays, but for other arrays', async () => {
    let told = 0;
    const search = new ExpectedSearch(() => (told += 1), Infinity);
    await search.follow(engine, await computed(), workHere);
    const before = told;
    await search.follow(engine, await computed({ function: 'sklearn.metrics.zero_one_loss' }), workHere);
    expect(told).toBe(before);
    const arrays = session.arrays.map((array) => ({ ...array }));
    expect(search.outcomeFor({ ...session, arrays })).toBeUndefined();
    await search.follow(engine, await computed({ arrays }), workHere);
    expect(told).toBeGreaterThan(before);
  });

  it('stops when it is told to, and keeps what it found', async () => {
    const search = new ExpectedSearch(() => undefined, Infinity);
    const found = await computed();
    const over = search.follow(engine, found, workHere);
    search.stop();
    await over;
    expect(search.outcomeFor(session)?.status).toBe('stopped');
    search.forget();
    expect(search.outcomeFor(session)).toBeUndefined();
  });

  it('does not look for what is no number', async () => {
    const search = new ExpectedSearch(() => undefined, Infinity);
    await search.follow(engine, await computed({ expected: 'about 0.8' }), workHere);
    const outcome = search.outcomeFor({ ...session, expected: 'about 0.8' });
    if (outcome === undefined) throw new Error('no outcome');
    expect(expectedState(outcome, english)).toMatchObject({
      status: 'not-a-number',
      problem: '"about 0.8" is not a number; expected one as it is printed: 0.8149, 81.5 % or 1e-07.',
      explanations: [],
    });
  });
});

describe('expectedState', () => {
  it('shows the likeliest calls with keys by which they are found again', async () => {
    const search = new ExpectedSearch(() => undefined, Infinity);
    await search.follow(engine, await computed({ expected: '0.71' }), workHere);
    const outcome = search.outcomeFor({ ...session, expected: '0.71' });
    if (outcome === undefined) throw new Error('no outcome');
    const { explanations, found } = expectedState(outcome, english);
    expect(explanations).toHaveLength(8);
    expect(found).toBeGreaterThan(8);
    expect(explanations.map(({ key }) => outcome.found[key])).toEqual(outcome.ordered.slice(0, 8));
  });
});
