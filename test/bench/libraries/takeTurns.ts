import { moreCalls, timeOf, warmUp } from '../timing';
import type { Work } from '../timing';

/** Somebody who does some work, here or in another process. */
export interface Contender {
  /** Does it so many times; gives the milliseconds for one. */
  readonly time: (calls: number) => number | Promise<number>;
}

/** Work in this process. */
export const inProcess = (work: Work): Contender => ({ time: (calls) => timeOf(work, calls) });

export interface TurnOptions {
  /** Milliseconds that a turn takes at least. */
  readonly turn?: number;
  /** Milliseconds for all rounds together; at least three rounds are held, at most fifteen. */
  readonly budget?: number;
}

/**
 * Times contenders against each other, each at its turn in every round, after a warm-up.
 *
 * @returns for each contender the milliseconds of a call, round by round
 */
export async function takeTurns(
  contenders: readonly Contender[],
  { turn = 5, budget = 2000 }: TurnOptions = {},
): Promise<readonly (readonly number[])[]> {
  const calls: number[] = [];
  let roundTime = 0;
  for (const contender of contenders) {
    const { count, total } = await warmTurnOf(contender, turn);
    calls.push(count);
    roundTime += total;
  }
  const rounds = Math.min(Math.max(Math.floor(budget / roundTime), 3), 15);
  const times = contenders.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, contender] of contenders.entries()) times[at]?.push(await contender.time(calls[at] ?? 1));
  }
  return times;
}

interface Turn {
  readonly count: number;
  readonly total: number;
}

/** How many calls fill a turn, and the milliseconds that they took. */
async function turnOf({ time }: Contender, turn: number): Promise<Turn> {
  let count = 1;
  for (;;) {
    const total = (await time(count)) * count;
    if (total >= turn) return { count, total };
    count = moreCalls(count, total, turn);
  }
}

/** The same once the contender is warm. */
async function warmTurnOf(contender: Contender, turn: number): Promise<Turn> {
  for (let worked = 0; ;) {
    const last = await turnOf(contender, turn);
    worked += last.total;
    if (worked >= warmUp) return last;
  }
}
