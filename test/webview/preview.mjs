// Pictures of the panel's page with made-up results, for looking at:
//   node test/webview/preview.mjs [folder] [words…]     e.g. dist/preview dark 320
import { build } from 'esbuild';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '../..');
const [folder = join(root, 'dist/preview'), ...words] = process.argv.slice(2);
// As deep in the project as this file is, for the paths that are found from there.
const outfile = join(root, 'dist/test/preview.mjs');
await build({
  entryPoints: [join(root, 'test/webview/preview.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
});
const { takePictures } = await import(pathToFileURL(outfile).href);
await takePictures(folder, words);
