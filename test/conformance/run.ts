import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { conformance } from './conformance';
import { formulaPage } from './formulaPage';
import { pageOf } from './page';
import { tableOf } from './report';

const usage =
  'usage: npm run --silent conformance -- --golden DIR [--without-kernels] [--json FILE] [--page FILE] [--formulas FILE]';

const options = {
  golden: { type: 'string' },
  json: { type: 'string' },
  page: { type: 'string' },
  formulas: { type: 'string' },
  'without-kernels': { type: 'boolean' },
} as const;

/**
 * Prints the table; writes the report as JSON and as a page, and the page of the formula language, where asked to. Without
 * kernels everything is computed as where there is no WebAssembly. Returns 1 when a record failed, 2 when nothing could run.
 */
function main(argv: readonly string[]): number {
  let values: { golden?: string; json?: string; page?: string; formulas?: string; 'without-kernels'?: boolean };
  try {
    ({ values } = parseArgs({ args: [...argv], options }));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    return 2;
  }
  const { golden, json, page, formulas, 'without-kernels': withoutKernels = false } = values;
  if (golden === undefined || !existsSync(golden)) {
    console.error(`--golden: expected a folder of golden records; received ${golden ?? 'nothing'}.\n${usage}`);
    return 2;
  }
  if (withoutKernels) Reflect.deleteProperty(globalThis, 'WebAssembly');
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
