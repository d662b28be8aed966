// Runs a TypeScript program on Node: `node test/runners/runTs.mjs FILE [-- ARGUMENTS]`, from anywhere in the project.
// The program and the source it imports are bundled in memory's time (about 0.1 s), then imported; nothing else is printed.
import { build } from 'esbuild';
import { mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { kernelsForEsbuild } from '../../kernels.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const [entry, ...rest] = process.argv.slice(2);
if (entry === undefined) throw new Error('runTs: expected a TypeScript file; received nothing');

const folder = join(root, 'dist/run');
const outfile = join(folder, `${basename(entry, '.ts')}-${String(process.pid)}.mjs`);
mkdirSync(folder, { recursive: true });
process.on('exit', () => {
  rmSync(outfile, { force: true });
});

await build({
  absWorkingDir: root,
  entryPoints: [resolve(entry)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  sourcesContent: false,
  logLevel: 'error',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  plugins: [kernelsForEsbuild],
  // Tools stay what they are; libraries that are part of the product (mathjs and so on) are bundled, which loads faster.
  external: [
    'esbuild',
    'mocha',
    'playwright-core',
    '@axe-core/playwright',
    '@vscode/*',
    'vitest',
    'typescript',
    'prettier',
  ],
  banner: {
    js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
  },
});

process.setSourceMapsEnabled(true);
process.argv = [process.argv[0] ?? 'node', resolve(entry), ...(rest[0] === '--' ? rest.slice(1) : rest)];
await import(pathToFileURL(outfile).href);
