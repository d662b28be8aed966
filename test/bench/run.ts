import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';

import { benches } from './benches';
import { choose, opponentNames } from './choice';
import type { Wishes } from './choice';
import { thisMachine } from './machine';
import { pageOf } from './page/page';
import { readReport, reportText } from './report';
import type { BenchReport } from './report';
import type { Row } from './row';
import { tableOf, verdictOf } from './table';

const usage = `usage: npm run --silent bench -- [OPTIONS]
  --only NAME,...     these benches alone: ${Object.keys(benches).join(', ')}
  --against NAME,...  what is measured against these alone: ${opponentNames.join(', ')}
  --json FILE         where the rows are written; default: dist/bench.json
  --page FILE         writes a page for readers too
  --from FILE         shows the rows of an earlier run instead of measuring`;

/** Measures, prints the table, and writes the rows. */
async function main(argv: readonly string[]): Promise<void> {
  const text = { type: 'string' } as const;
  const options = { only: text, against: text, json: text, page: text, from: text };
  const { only, against, json = 'dist/bench.json', page, from } = parseArgs({ args: [...argv], options }).values;
  const wishes = { only: only?.split(','), against: against?.split(',') };
  const report = from === undefined ? await measure(wishes) : readReport(from);
  console.log(`${tableOf(report.rows)}\n\n${verdictOf(report.rows)}`);
  if (from === undefined) {
    mkdirSync(dirname(json), { recursive: true });
    writeFileSync(json, reportText(report));
  }
  if (page !== undefined) writeFileSync(page, pageOf(report));
}

async function measure(wishes: Wishes): Promise<BenchReport> {
  const { names, options } = choose(wishes, Object.keys(benches));
  const rows: Row[] = [];
  for (const name of names) {
    console.error(`measuring: ${name}`);
    rows.push(...((await benches[name]?.rows(options)) ?? []));
  }
  return { date: new Date().toISOString().slice(0, 10), machine: thisMachine(), rows };
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  const misused = error instanceof RangeError || error instanceof TypeError;
  console.error(misused ? `${error.message}\n${usage}` : error);
  process.exitCode = 2;
}
