import type { Inputs } from '../../src/core/compute/types';
import type { BenchOptions } from './benches';
import { heldInputs } from './heldInputs';
import { contests } from './libraries/contests';
import type { Contest } from './libraries/contest';
import type { Entry, Opponent } from './libraries/opponent';
import { assertSame, ownResult } from './libraries/ownResult';
import { libraryNames, presentOpponents } from './libraries/opponents';
import { inProcess, takeTurns } from './libraries/takeTurns';
import type { Row } from './row';
import { median } from './timing';

/** From one to the next a function takes about ten times as long. */
const sizes = [1e5, 1e6, 1e7];

/** Milliseconds of the formula beyond which no larger size follows: what takes seconds is measured well enough. */
const longest = 500;

/**
 * How many times as long other libraries take than the formula, both in the best of several rounds, all in turns, each
 * with the arrays ready in its own memory; and the milliseconds of the formula itself.
 */
export async function rows({ against = libraryNames }: BenchOptions): Promise<Row[]> {
  const opponents = await presentOpponents(against);
  const measured: Row[] = [];
  try {
    for (const contest of contests) {
      for (const size of sizes) {
        const [own, ...others] = await contend(contest, size, opponents);
        if (own === undefined) break;
        measured.push(own, ...others);
        if (own.value > longest) break;
      }
    }
  } finally {
    for (const opponent of opponents) opponent.close();
  }
  return measured;
}

async function contend(contest: Contest, size: number, opponents: readonly Opponent[]): Promise<Row[]> {
  const inputs = heldInputs(contest.inputs(size));
  const entered = await enter(contest, inputs, opponents);
  if (entered.length === 0) return [];
  const own = ownResult(contest.id, inputs);
  for (const { opponent, entry } of entered) assertSame(`${contest.id}, ${opponent.name}`, entry, own);
  const ours = inProcess(() => ownResult(contest.id, inputs));
  const [ownTimes = [], ...times] = await takeTurns([ours, ...entered.map(({ entry }) => entry)]);
  for (const { entry } of entered) entry.leave();
  const name = contest.id.split('.').at(-1) ?? contest.id;
  const best = Math.min(...ownTimes);
  return [
    { group: 'Metric Lens', name, size, value: median(ownTimes), unit: 'ms' },
    ...entered.map(({ opponent, entry }, at): Row => ({
      group: opponent.name,
      name: name + entry.remark,
      size,
      value: Math.min(...(times[at] ?? [])) / best,
      unit: 'x',
      ...(entry.goal !== undefined && { goal: entry.goal }),
      against: `${opponent.name} ${opponent.version}`,
    })),
  ];
}

interface Entered {
  readonly opponent: Opponent;
  readonly entry: Entry;
}

async function enter(contest: Contest, inputs: Inputs, opponents: readonly Opponent[]): Promise<readonly Entered[]> {
  const entered: Entered[] = [];
  for (const opponent of opponents) {
    for (const entry of await opponent.enter(contest, inputs)) entered.push({ opponent, entry });
  }
  return entered;
}
