import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { conformance } from './conformance';
import { formulaPage } from './formulaPage';
import { pageOf } from './page';
import { tableOf } from './report';

const usage = 'usage: npm run --silent conformance -- --golden DIR [--json FILE] [--page FILE] [--formulas FILE]';

/** Prints the table; writes the report as JSON and as a page, and the page of the formula language, where asked to. Returns 1 when a record failed, 2 when nothing could run. */
function main(argv: readonly string[]): number {
  let values: { golden?: string; json?: string; page?: string; formulas?: string };
  const file = { type: 'string' } as const;
  try {
    ({ values } = parseArgs({ args: [...argv], options: { golden: file, json: file, page: file, formulas: file } }));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    return 2;
  }
  const { golden, json, page, formulas } = values;
  if (golden === undefined || !existsSync(golden)) {
    console.error(`--golden: expected a folder of golden records; received ${golden ?? 'nothing'}.\n${usage}`);
    return 2;
  }
  const { report, notes } = conformance(golden);
  for (const note of notes) console.error(note);
  console.log(tableOf(report));
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(report, nonFiniteAsText, 1)}\n`);
  if (page !== undefined) writeFileSync(page, pageOf(report));
  if (formulas !== undefined) writeFileSync(formulas, formulaPage());
  return report.failed > 0 ? 1 : 0;
}

/** As the golden files themselves write them: "NaN", "Infinity", "-Infinity". */
function nonFiniteAsText(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}

process.exitCode = main(process.argv.slice(2));
