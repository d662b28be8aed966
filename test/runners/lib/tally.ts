/** How many tests of a suite, or of several, passed, failed, or did not run. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const emptyTally: Tally = { passed: 0, failed: 0, skipped: 0 };

export function addTallies(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** "12 passed, 0 failed", with ", 3 skipped" when there are any: the last line of every suite. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${String(passed)} passed, ${String(failed)} failed${skipped > 0 ? `, ${String(skipped)} skipped` : ''}`;
}

/** Reads the last closing line in what a suite printed; undefined when there is none. */
export function readClosingLine(text: string): Tally | undefined {
  const last = [...text.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm)].at(-1);
  if (last === undefined) return undefined;
  return { passed: Number(last[1]), failed: Number(last[2]), skipped: Number(last[3] ?? 0) };
}

/**
 * The tally of a suite that has ended. A suite that fails without counting a failure, or that ends well without a
 * report or without one test, counts as one failure: silence is not success.
 */
export function tallyOfSuite(output: string, exitCode: number): Tally {
  const tally = readClosingLine(output) ?? emptyTally;
  const silent = tally.failed === 0 && (exitCode !== 0 || tally.passed === 0);
  return silent ? { ...tally, failed: 1 } : tally;
}
