import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { benches } from './benches';
import { isMet, tableOf } from './row';
import type { Row } from './row';

const usage = 'usage: npm run --silent bench -- [--only NAME] [--json FILE]';

/** `[--only NAME] [--json FILE]`: measures, prints the table, writes the rows. */
async function main(argv: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...argv], options: { only: { type: 'string' }, json: { type: 'string' } } });
  const chosen = Object.entries(benches).filter(([name]) => values.only === undefined || values.only === name);
  if (chosen.length === 0)
    throw new RangeError(`--only: expected one of ${Object.keys(benches).join(', ')}.\n${usage}`);
  const rows: Row[] = [];
  for (const [name, bench] of chosen) {
    console.error(`measuring: ${name}`);
    rows.push(...(await bench.rows()));
  }
  console.log(tableOf(rows));
  const missed = rows.filter((row) => isMet(row) === false);
  const goals = rows.filter((row) => row.goal !== undefined).length;
  console.log(`\n${String(goals - missed.length)} of ${String(goals)} goals met`);
  if (values.json !== undefined) {
    const json = rows.map((row) => ({ ...row, met: isMet(row) ?? null }));
    writeFileSync(values.json, `${JSON.stringify({ node: process.version, rows: json }, null, 1)}\n`);
  }
}

await main(process.argv.slice(2));
