// Builds dist/: the extension for both hosts, the engine, the panel's page, and the bundles of the host tests.
//   node esbuild.mjs                what a developer runs: with source maps and tests
//   node esbuild.mjs --production   what is packaged: minified, nothing else
import { build } from 'esbuild';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { kernelsForEsbuild } from './kernels.mjs';
import { hostTestBundles } from './test/runners/host/bundles.mjs';

const root = import.meta.dirname ?? dirname(new URL(import.meta.url).pathname);
const production = process.argv.includes('--production');
const engineEntry = join(root, 'src/host/engine.ts');

/**
 * Finds `await import('./engine')`. A static import would load everything at activation, so that is an error.
 * @param {import('esbuild').PluginBuild} plugin
 * @param {import('esbuild').OnResolveResult} found where the engine is to be taken from
 */
function onEngine(plugin, found) {
  plugin.onResolve({ filter: /\/engine$/ }, ({ path, resolveDir, importer, kind }) => {
    if (`${resolve(resolveDir, path)}.ts` !== engineEntry) return undefined;
    if (kind === 'dynamic-import') return found;
    const text = `${relative(root, importer)} imports the engine statically; write "await import(...)" where it is needed`;
    return { errors: [{ text }] };
  });
}

/**
 * For Node the engine is a file of its own, which `require('./engine.js')` loads.
 * @type {import('esbuild').Plugin}
 */
const engineInItsOwnFile = {
  name: 'engineInItsOwnFile',
  setup(plugin) {
    onEngine(plugin, { path: './engine.js', external: true });
  },
};

/**
 * A worker of Node takes what it runs from the engine's file too. (A web worker is made of that file alone.)
 * @type {import('esbuild').Plugin}
 */
const serveFromEngine = {
  name: 'serveFromEngine',
  setup(plugin) {
    plugin.onResolve({ filter: /^\.\/serve$/ }, () => ({ path: './engine.js', external: true }));
  },
};

/**
 * For web workers, which load one file only, the engine is built first and put in as a CommonJS module: its code runs
 * when it is first imported. (Bundled directly, it would keep all of mathjs, used or not: 0.25 s instead of 0.03 s.)
 * @type {import('esbuild').Plugin}
 */
const engineInside = {
  name: 'engineInside',
  setup(plugin) {
    onEngine(plugin, { path: engineEntry, namespace: 'engineInside' });
    plugin.onLoad({ filter: /.*/, namespace: 'engineInside' }, async () => {
      const engine = await build({
        ...engineBundle,
        platform: 'browser',
        sourcemap: production ? false : 'inline',
        write: false,
      });
      return { contents: engine.outputFiles[0]?.text ?? '', loader: 'js', resolveDir: dirname(engineEntry) };
    });
  },
};

/**
 * KaTeX names every font in three formats; VS Code needs woff2 only.
 * @type {import('esbuild').Plugin}
 */
const woff2Only = {
  name: 'woff2Only',
  setup(plugin) {
    plugin.onLoad({ filter: /katex(\.min)?\.css$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\(["'][^"']*["']\)/g, ''),
      loader: 'css',
    }));
  },
};

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  target: 'es2022',
  minify: production,
  sourcemap: production ? false : 'linked',
  logLevel: 'warning',
  legalComments: 'none',
  metafile: true,
};

/** What VS Code's extension hosts load. @type {import('esbuild').BuildOptions} */
const extensionHost = { ...common, format: 'cjs', external: ['vscode'], mainFields: ['module', 'main'] };

/** @satisfies {import('esbuild').BuildOptions} */
const engineBundle = {
  ...extensionHost,
  entryPoints: ['src/host/engine.ts'],
  outfile: 'dist/engine.js',
  platform: 'node',
  // The ES module asks import.meta where it is, which a CommonJS bundle does not know.
  alias: { 'web-tree-sitter': './node_modules/web-tree-sitter/web-tree-sitter.cjs' },
  plugins: [kernelsForEsbuild],
};

/** @type {import('esbuild').BuildOptions[]} */
const productBundles = [
  {
    ...extensionHost,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'node',
    plugins: [engineInItsOwnFile, kernelsForEsbuild],
    // Writes require() for the engine: import() of a file beside the extension is not available in every host.
    supported: { 'dynamic-import': false },
  },
  engineBundle,
  {
    ...extensionHost,
    entryPoints: ['src/worker/nodeWorker.ts'],
    outfile: 'dist/worker.js',
    platform: 'node',
    plugins: [serveFromEngine],
  },
  {
    ...extensionHost,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.web.js',
    platform: 'browser',
    plugins: [engineInside, kernelsForEsbuild],
  },
  {
    ...common,
    entryPoints: ['src/webview/main.tsx'],
    outfile: 'dist/panel.js',
    platform: 'browser',
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.woff2': 'file' },
    assetNames: 'fonts/[name]',
    plugins: [woff2Only],
    define: { 'process.env.NODE_ENV': production ? '"production"' : '"development"' },
  },
];

/** The packages that must never be part of what VS Code loads at activation. */
const heavyPackages = ['mathjs', 'katex', 'decimal.js'];

/** @param {import('esbuild').Metafile} metafile */
function heavyInputs(metafile) {
  return Object.keys(metafile.inputs).filter((path) =>
    heavyPackages.some((name) => path.startsWith(`node_modules/${name}/`)),
  );
}

/** @param {import('esbuild').BuildOptions} options */
async function buildOne(options) {
  const [entry] = /** @type {string[]} */ (options.entryPoints);
  if (entry === undefined || (!existsSync(join(root, entry)) && !entry.startsWith('virtual:'))) {
    console.warn(`build: ${String(entry)} is not there yet, so ${String(options.outfile)} is left out`);
    return;
  }
  const { metafile } = await build(options);
  const heavy = options.outfile === 'dist/extension.js' ? heavyInputs(/** @type {any} */ (metafile)) : [];
  if (heavy.length > 0) {
    throw new Error(`dist/extension.js must stay small; expected no heavy package in it, received ${heavy[0]}`);
  }
}

/** What the reader of Python programs needs beside the engine. */
const assemblies = ['web-tree-sitter/web-tree-sitter.wasm', 'tree-sitter-python/tree-sitter-python.wasm'];
mkdirSync(join(root, 'dist'), { recursive: true });
for (const path of assemblies) copyFileSync(join(root, 'node_modules', path), join(root, 'dist', basename(path)));

for (const folder of ['dist/fonts', 'dist/test']) rmSync(join(root, folder), { recursive: true, force: true });
const bundles = production ? productBundles : [...productBundles, ...hostTestBundles(root, extensionHost)];
const outcomes = await Promise.allSettled(bundles.map(buildOne));
for (const [index, outcome] of outcomes.entries()) {
  if (outcome.status === 'fulfilled') continue;
  process.exitCode = 1;
  // What an earlier build left must not pass for the result of this one.
  rmSync(join(root, String(bundles[index]?.outfile)), { force: true });
  // esbuild has printed its own errors already.
  if (!('errors' in outcome.reason)) console.error(`build: ${outcome.reason.message}`);
}
