import { afterAll, describe, expect, it } from 'vitest';

import { contests } from '../../../bench/libraries/contests';
import type { LibraryName } from '../../../bench/libraries/opponents';
import { presentOpponents } from '../../../bench/libraries/opponents';
import { assertSame, ownResult } from '../../../bench/libraries/ownResult';

const names: readonly LibraryName[] = ['numpy', 'sklearn', 'mathjs'];

/** NumPy and scikit-learn where a Python here has them. */
const opponents = await presentOpponents(names);

afterAll(() => {
  for (const opponent of opponents) opponent.close();
});

describe.each(opponents)('$name', (opponent) => {
  it('computes what the formulas compute, in every contest that it is in', async () => {
    let compared = 0;
    for (const contest of contests) {
      const inputs = contest.inputs(1000);
      const own = ownResult(contest.id, inputs);
      for (const entry of await opponent.enter(contest, inputs)) {
        assertSame(contest.id, entry, own);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThanOrEqual(6);
  });
});

describe('a contest', () => {
  it('is against somebody', () => {
    const lonely = contests.filter(({ numpy, sklearn }) => numpy === undefined && sklearn === undefined);
    expect(lonely).toEqual([]);
  });
});
