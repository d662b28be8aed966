import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { gzipSync } from 'node:zlib';

import { root, vsixFile } from '../runners/lib/paths';
import type { Row } from './row';
import { median } from './timing';

/** What a fresh process does: give bundles an empty `vscode`, load one, print the milliseconds. */
const loadScript = `
const Module = require('node:module');
const anything = new Proxy(function () {}, {
  get: (target, name) => (name === 'prototype' ? target.prototype : name === Symbol.toPrimitive ? () => '' : anything),
  apply: () => anything,
  construct: () => ({}),
});
const resolve = Module._load;
Module._load = function (name, ...rest) { return name === 'vscode' ? anything : resolve.call(this, name, ...rest); };
const start = performance.now();
require(process.argv[1]);
process.stdout.write(String(performance.now() - start));
process.exit(0);
`;

/** The page's bundle needs a document, so that only its compilation is timed. */
const compileScript = `
const { readFileSync } = require('node:fs');
const { Script } = require('node:vm');
const start = performance.now();
new Script(readFileSync(process.argv[1], 'utf8'), { filename: process.argv[1] });
process.stdout.write(String(performance.now() - start));
`;

/** What the whole package may have. */
const packageLimit = { atMost: 2000 };

/** Loaded beside the bundles when a Python document or big work needs them. */
const otherFiles = ['worker.js', 'web-tree-sitter.wasm', 'tree-sitter-python.wasm'];

const bundles = [
  { file: 'extension.js', what: 'load', script: loadScript },
  { file: 'engine.js', what: 'load', script: loadScript },
  { file: 'extension.web.js', what: 'load', script: loadScript },
  { file: 'panel.js', what: 'compile', script: compileScript },
] as const;

/** Size of each file in dist, time to load a bundle in a fresh process (median of 9), and the size of the .vsix. */
export function rows(): Row[] {
  return [...bundles.flatMap(bundleRows), ...otherFiles.flatMap((file) => sizeRows(file)), ...packageRows()];
}

function bundleRows({ file, what, script }: (typeof bundles)[number]): Row[] {
  const path = join(root, 'dist', file);
  if (!existsSync(path)) return [];
  const times = Array.from({ length: 9 }, () =>
    Number(execFileSync(process.execPath, ['-e', script, path], { encoding: 'utf8' })),
  );
  return [...sizeRows(file), row(`${file}, time to ${what}`, median(times), 'ms')];
}

function sizeRows(file: string): Row[] {
  const path = join(root, 'dist', file);
  if (!existsSync(path)) return [];
  const source = readFileSync(path);
  return [
    row(`${file}, size`, source.length / 1000, 'kB'),
    row(`${file}, gzipped`, gzipSync(source).length / 1000, 'kB'),
  ];
}

/** A package that is older than the bundles says nothing about them. */
function packageRows(): Row[] {
  const isFresh = existsSync(vsixFile) && changed(vsixFile) >= changed(join(root, 'dist/extension.js'));
  if (!isFresh) {
    console.error('left out: .vsix: not there, or older than the bundles; `npm run package` makes it');
    return [];
  }
  return [{ ...row('.vsix, size', statSync(vsixFile).size / 1000, 'kB'), goal: packageLimit }];
}

const changed = (path: string): number => statSync(path).mtimeMs;

const row = (name: string, value: number, unit: string): Row => ({ group: 'bundles', name, value, unit });
