/** Work to be timed; what it returns is kept, so that the engine cannot skip it. */
export type Work = () => unknown;

export interface TimingOptions {
  /** Times that each contender has a turn. Default 25. */
  readonly rounds?: number;
  /** Milliseconds that a turn takes at least. Default 5. */
  readonly turn?: number;
}

const sink: { kept: unknown } = { kept: undefined };

/** Milliseconds for one call of each contender, round by round. */
export type Times<Name extends string> = Readonly<Record<Name, readonly number[]>>;

/**
 * Times contenders against each other: every round gives each a turn, so that a slow moment of the machine hits all of
 * them.
 */
export function race<Name extends string>(
  contenders: Readonly<Record<Name, Work>>,
  { rounds = 25, turn = 5 }: TimingOptions = {},
): Times<Name> {
  const entries = Object.entries<Work>(contenders) as [Name, Work][];
  const calls = new Map(entries.map(([name, work]) => [name, callsPerTurn(work, turn)]));
  const times = Object.fromEntries(entries.map(([name]) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, work] of entries) times[name].push(timeOf(work, calls.get(name) ?? 1));
  }
  return times;
}

/** How many times as long one contender takes as another: the median of the rounds' ratios. */
export function ratio(times: readonly number[], reference: readonly number[]): number {
  return median(times.map((time, round) => time / (reference[round] ?? NaN)));
}

/** Milliseconds for which everybody works before being timed: the engine compiles what runs often, and only then. */
export const warmUp = 100;

/** Warms up, and counts how many calls fill a turn. */
function callsPerTurn(work: Work, turn: number): number {
  const end = performance.now() + warmUp;
  while (performance.now() < end) timeOf(work, 1);
  let calls = 1;
  for (;;) {
    const total = timeOf(work, calls) * calls;
    if (total >= turn) return calls;
    calls = moreCalls(calls, total, turn);
  }
}

/** How many calls to try next, when `calls` took `total` milliseconds of a turn. */
export function moreCalls(calls: number, total: number, turn: number): number {
  return Math.max(calls + 1, Math.min(calls * 10, Math.ceil((calls * turn * 1.1) / Math.max(total, 1e-3))));
}

/** Milliseconds for one call. */
export function timeOf(work: Work, calls: number): number {
  const start = performance.now();
  for (let call = 0; call < calls; call += 1) sink.kept = work();
  return (performance.now() - start) / calls;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 0
    ? ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2
    : (sorted[Math.floor(middle)] ?? NaN);
}

/** The smallest of the values that so many percent of them do not exceed. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(Math.ceil((sorted.length * percent) / 100) - 1, 0)] ?? NaN;
}
