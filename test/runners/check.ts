/** Everything that reads the source without running it: types, lint, format, unused code. One line for each. */
import { join } from 'node:path';
import { root } from './lib/paths';
import { runToEnd } from './lib/processes';
import { closingLine } from './lib/tally';

const checks: readonly { readonly name: string; readonly command: readonly string[] }[] = [
  { name: 'types', command: ['tsc', '--build'] },
  { name: 'lint', command: ['eslint', '--max-warnings', '0', '.'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'unused code', command: ['knip', '--no-progress'] },
];

async function passes(name: string, [command = '', ...args]: readonly string[]): Promise<boolean> {
  const { exitCode, output } = await runToEnd(join(root, 'node_modules/.bin', command), args, { quiet: true });
  console.log(`  ${exitCode === 0 ? 'ok  ' : 'FAIL'} ${name}`);
  if (exitCode !== 0) console.log(output.trimEnd().replace(/^/gm, '       '));
  return exitCode === 0;
}

const outcomes: boolean[] = [];
for (const { name, command } of checks) outcomes.push(await passes(name, command));
const passed = outcomes.filter(Boolean).length;
const failed = outcomes.length - passed;
console.log(closingLine({ passed, failed, skipped: 0 }));
process.exitCode = failed === 0 ? 0 : 1;
