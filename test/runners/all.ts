/** `npm test`: every suite, one after the other, and their common tally as the last line. */
import { runToEnd } from './lib/processes';
import { addTallies, closingLine, emptyTally, tallyOfSuite, type Tally } from './lib/tally';

/** npm scripts; `build` has no tests of its own, but the suites after it run what it made. */
const suites = [
  'check',
  'test:unit',
  'build',
  'test:webview:built',
  'test:host:built',
  'test:host:web:built',
  'test:e2e:built',
] as const;

async function runSuite(script: (typeof suites)[number]): Promise<Tally> {
  console.log(`\n--- ${script}`);
  const { exitCode, output } = await runToEnd('npm', ['run', '--silent', script]);
  if (script === 'build') return { ...emptyTally, failed: exitCode === 0 ? 0 : 1 };
  return tallyOfSuite(output, exitCode);
}

const tallies = new Map<string, Tally>();
for (const script of suites) tallies.set(script, await runSuite(script));

console.log('\n--- all suites');
for (const [script, tally] of tallies)
  console.log(`  ${script.replace(':built', '').padEnd(14)} ${closingLine(tally)}`);
const total = [...tallies.values()].reduce(addTallies, emptyTally);
console.log(closingLine(total));
process.exitCode = total.failed === 0 ? 0 : 1;
