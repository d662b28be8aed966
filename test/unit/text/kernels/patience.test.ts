import { expect, it } from 'vitest';
import { Patience } from '../../../../src/core/text/kernels/patience';

/** Which of so many turns are tries, when none of them helps. */
function triesInVain(patience: Patience, turns: number): number[] {
  return Array.from({ length: turns }, (_, turn) => turn).filter(() => {
    const tries = patience.tries();
    if (tries) patience.learn(false);
    return tries;
  });
}

it('waits for 1, 2, 4, ... turns after tries in vain', () => {
  expect(triesInVain(new Patience(), 20)).toEqual([0, 2, 5, 10, 19]);
});

it('never waits for more than 64 turns', () => {
  const tries = triesInVain(new Patience(), 1000);
  expect(tries.at(-1)! - tries.at(-2)!).toBe(65);
});

it('does not wait after a try that helped', () => {
  const patience = new Patience();
  triesInVain(patience, 6);
  while (!patience.tries());
  patience.learn(true);
  expect(patience.tries()).toBe(true);
});
