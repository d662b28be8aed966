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

const bundles = [
  { file: 'extension.js', what: 'load', script: loadScript },
  { file: 'engine.js', what: 'load', script: loadScript },
  { file: 'extension.web.js', what: 'load', script: loadScript },
  { file: 'panel.js', what: 'compile', script: compileScript },
] as const;

/** Size of each bundle in dist, time to load it in a fresh process (median of 9), and the size of the .vsix. */
export function rows(): Row[] {
  const perBundle = bundles.flatMap(({ file, what, script }) => {
    const path = join(root, 'dist', file);
    if (!existsSync(path)) return [];
    const source = readFileSync(path);
    const times = Array.from({ length: 9 }, () =>
      Number(execFileSync(process.execPath, ['-e', script, path], { encoding: 'utf8' })),
    );
    return [
      { group: 'bundles', name: `${file}, size`, value: source.length / 1000, unit: 'kB' },
      { group: 'bundles', name: `${file}, gzipped`, value: gzipSync(source).length / 1000, unit: 'kB' },
      { group: 'bundles', name: `${file}, time to ${what}`, value: median(times), unit: 'ms' },
    ];
  });
  const vsix = existsSync(vsixFile)
    ? [{ group: 'bundles', name: '.vsix, size', value: statSync(vsixFile).size / 1000, unit: 'kB' }]
    : [];
  return [...perBundle, ...vsix];
}
