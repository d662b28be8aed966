import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../runners/lib/paths';

/** The page's files by their path in dist/, made of the sources as they are now. */
export async function pageBundle(): Promise<ReadonlyMap<string, Uint8Array>> {
  const dist = join(root, 'dist');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/webview/main.tsx'],
    outfile: join(dist, 'panel.js'),
    write: false,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.woff2': 'file' },
    assetNames: 'fonts/[name]',
    logLevel: 'error',
    plugins: [
      {
        name: 'woff2Only',
        setup: (plugin) => {
          plugin.onLoad({ filter: /katex(\.min)?\.css$/ }, ({ path }) => ({
            contents: readFileSync(path, 'utf8').replace(
              /,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\(["'][^"']*["']\)/g,
              '',
            ),
            loader: 'css',
          }));
        },
      },
    ],
  });
  return new Map(outputFiles.map(({ path, contents }) => [path.slice(dist.length).replaceAll('\\', '/'), contents]));
}
