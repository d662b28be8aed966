/**
 * Runs test/e2e/*.e2e.ts: mocha here, a real VS Code in Chromium there.
 *   --grep TEXT   only the tests whose title holds the text
 *   --installed   with the extension installed from dist/metric-lens.vsix, which is made first
 *   FILE ...      only the files whose name holds one of these
 */
import { build } from 'esbuild';
import Mocha from 'mocha';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { lineReporter } from './host/lineReporter';
import { root } from './lib/paths';
import { runOrThrow } from './lib/processes';

const testTimeout = 90_000;

const { values: flags, positionals: wanted } = parseArgs({
  options: { grep: { type: 'string' }, installed: { type: 'boolean' } },
  allowPositionals: true,
});

const folder = join(root, 'test/e2e');
const outdir = join(root, 'dist/test/e2e');
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.e2e.ts'))
  .filter((file) => wanted.length === 0 || wanted.some((text) => file.includes(text)))
  .sort();

/** All in one build, with the parts that they share in one place: the library keeps a list of open workbenches. */
async function bundle(): Promise<void> {
  rmSync(outdir, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: [...files, 'workbench.ts'].map((file) => join(folder, file)),
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'error',
  });
}

function load(file: string): Promise<unknown> {
  return import(pathToFileURL(join(outdir, file.replace(/\.ts$/, '.mjs'))).href);
}

async function run(): Promise<number> {
  await bundle();
  const library = (await load('workbench.ts')) as typeof import('../e2e/workbench');
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: testTimeout,
    reporter: lineReporter(console.log) as unknown as Mocha.ReporterConstructor,
    rootHooks: {
      async afterEach(this: Mocha.Context) {
        const test = this.currentTest;
        if (test?.isFailed() === true) await library.photographFailure(test.fullTitle());
      },
    },
  });
  if (flags.grep !== undefined) mocha.fgrep(flags.grep);
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  for (const file of files) await load(file);
  return new Promise((resolve) => {
    mocha.run(resolve);
  });
}

console.log('End-to-end tests, VS Code in Chromium');
if (flags.installed === true) {
  runOrThrow('npm', ['run', '--silent', 'package']);
  process.env.METRIC_LENS_INSTALLED = '1';
}
try {
  process.exit((await run()) === 0 ? 0 : 1);
} catch (error) {
  console.error(error);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
