import { closingLine } from '../lib/tally';

/** The events and counts of a mocha runner that a report needs; the same in Node, in a browser and in a worker. */
interface Runner {
  readonly stats?: { passes: number; failures: number; pending: number } | undefined;
  on(event: string, listener: (test: Test, error: unknown) => void): void;
}
interface Test {
  readonly duration?: number | undefined;
  fullTitle(): string;
}

const colorCodes = new RegExp(`${String.fromCharCode(27)}\\[\\d*m`, 'g');

function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const differs = 'expected' in error && 'actual' in error && !error.message.includes('\n');
  const values = differs
    ? `\nexpected: ${JSON.stringify(error.expected)}\nreceived: ${JSON.stringify(error.actual)}`
    : '';
  return `${error.stack ?? error.message}${values}`.replaceAll(colorCodes, '');
}

function indent(text: string): string {
  return text.replace(/^/gm, '       ');
}

function closing({ stats }: Runner): string {
  const { passes = 0, failures = 0, pending = 0 } = stats ?? {};
  return closingLine({ passed: passes, failed: failures, skipped: pending });
}

/** What mocha takes as a reporter. */
export type LineReporter = new (runner: Runner) => object;

/** A mocha reporter: one line for each test, the reason under each failure, and the tally as the last line. */
export function lineReporter(write: (line: string) => void): LineReporter {
  // Mocha calls it with `new`, so it cannot be an arrow.
  return function report(this: object, runner: Runner): void {
    runner.on('pass', (test) => {
      write(`  ok   ${test.fullTitle()} (${String(test.duration ?? 0)} ms)`);
    });
    runner.on('pending', (test) => {
      write(`  skip ${test.fullTitle()}`);
    });
    runner.on('fail', (test, error) => {
      write(`  FAIL ${test.fullTitle()}`);
      for (const line of indent(describeError(error)).split('\n')) write(line);
    });
    runner.on('end', () => {
      write(closing(runner));
    });
  } as unknown as LineReporter;
}
