import { describe, expect, it } from 'vitest';
import { FindingsSearch } from '../../../../../src/host/panel/findings/findingsSearch';
import { findingsState } from '../../../../../src/host/panel/findings/findingsState';
import type { Session } from '../../../../../src/host/session';
import { roled } from '../../arrays';
import { workHere } from '../../work';
import { computed, english, logits, shown } from './sessions';

/** Row 1 sums to 1.5. */
const unnormalised: Session = {
  ...logits,
  function: 'sklearn.metrics.log_loss',
  precision: 'float64',
  arrays: [roled('y_true', [0, 1], [2], 1), roled('y_pred', [0.5, 0.5, 0.5, 1], [2, 2], 2)],
};

describe('findingsState', () => {
  it('says what was seen, what it changes and what mends it, warnings first', async () => {
    const { findings } = await shown(logits);
    const [first] = findings?.found ?? [];
    expect(first).toMatchObject({
      code: 'logits.as-probabilities',
      severity: 'warning',
      fix: 'Take y_pred for logits',
    });
    expect(first?.seen.join('')).toMatch(/^6 values of y_pred are outside \[0, 1\]/);
    expect(first?.changes).toMatch(/ as probabilities, 1\.204 as logits\.$/);
    const severities = findings?.found.map(({ severity }) => severity) ?? [];
    expect(severities).toEqual([...severities].sort().reverse());
    expect(findings?.isCurrent).toBe(true);
  });

  it('names samples by numbers, which can be chosen', async () => {
    const arrays = [roled('y_true', [1, 0, 0, 1], [2, 2], 1), roled('y_pred', [NaN, 1, 1, Infinity], [2, 2], 2)];
    const { findings } = await shown({ ...logits, function: 'keras.losses.MeanSquaredError', arrays });
    const found = findings?.found.find(({ code }) => code === 'values.not-finite');
    expect(found?.seen.slice(1)).toEqual([0, ', ', 1, '.']);
  });

  it('names no samples where there is one', async () => {
    const arrays = [roled('y_true', [0, 0, 1], [1, 3], 1), roled('y_pred', [0.1, NaN, 0.8], [1, 3], 2)];
    const { findings } = await shown({ ...logits, function: 'keras.losses.MeanSquaredError', arrays });
    const found = findings?.found.find(({ code }) => code === 'values.not-finite');
    expect(found?.seen).toEqual([expect.stringContaining('at 0.')]);
  });

  it('says what was applied in place of what it was about', async () => {
    const { findings: before } = await shown(logits);
    const found = before?.found[0];
    const search = new FindingsSearch();
    await shown(logits, search);
    const finding = search.finding(logits, 'logits.as-probabilities');
    if (finding?.fix === undefined) throw new Error('no fix');
    const { code, params, fix } = finding;
    const { findings } = await shown({ ...logits, fixes: [{ code, params, fix }] });
    expect(findings?.applied).toEqual([{ code, matters: found?.matters, changes: found?.changes, fix: found?.fix }]);
    expect(findings?.found.map((each) => each.code)).not.toContain(code);
  });

  it('is about the result before until the checks of this one are made', async () => {
    const search = new FindingsSearch();
    await shown(logits, search);
    const other = { ...logits, params: { label_smoothing: 0.1 } };
    const state = findingsState(await computed(other), search.outcomeFor(other), english);
    expect(state.isCurrent).toBe(false);
    expect(state.found.length).toBeGreaterThan(0);
    expect(search.finding(other, 'logits.as-probabilities')).toBeUndefined();
    const elsewhere = { ...logits, arrays: logits.arrays.map((array) => ({ ...array, place: { ...array.place } })) };
    expect(search.outcomeFor(elsewhere)).toBeUndefined();
  });
});

describe('the issues beside findings', () => {
  it('are without those that a finding says better', async () => {
    const { issues, findings } = await shown(unnormalised);
    expect(findings?.found.map(({ code }) => code)).toContain('rows.not-normalised');
    expect(issues.map(({ code }) => code)).not.toContain('values.rows-not-normalised');
    const { result } = await computed(unnormalised);
    expect(result.issues.map(({ code }) => code)).toContain('values.rows-not-normalised');
  });

  it('name the row as a sample', async () => {
    const { findings } = await shown(unnormalised);
    const found = findings?.found.find(({ code }) => code === 'rows.not-normalised');
    expect(found?.seen).toEqual(['Row ', 1, ' of y_pred sums to 1.5; expected 1.']);
  });

  it('keep every error', async () => {
    const arrays = [roled('y_true', [0, 1, 1, 0], [2, 2], 1), roled('y_pred', [0.5, 0.5, 0.4, 0.6], [2, 2], 2)];
    const { issues } = await shown({ ...logits, function: 'keras.losses.SparseCategoricalCrossentropy', arrays });
    expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
  });
});

describe('FindingsSearch', () => {
  it('makes the checks once for one result, whichever sample is looked at', async () => {
    const search = new FindingsSearch();
    await search.follow(workHere, await computed(logits));
    const before = search.outcomeFor(logits);
    const other = { ...logits, sample: 1 };
    await search.follow(workHere, await computed(other));
    expect(search.outcomeFor(other)).toBe(before);
    await search.follow(workHere, await computed({ ...logits, precision: 'float64' }));
    expect(search.outcomeFor(logits)).not.toBe(before);
  });

  it('gives up the checks of what is not shown any more', async () => {
    const search = new FindingsSearch();
    const first = search.follow(workHere, await computed(logits));
    search.forget();
    await first;
    expect(search.finding(logits, 'logits.as-probabilities')).toBeUndefined();
  });
});
