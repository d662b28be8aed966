import { describe, expect, it } from 'vitest';

import { runChecks } from '../../../src/core/checks/runChecks';
import { causes } from '../../conformance/disagreements/causes';
import { requestsOf } from '../../conformance/disagreements/requestsOf';
import { disagreements } from './stated';

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
