import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../runners/lib/paths';

/** The page's files by their path in dist/, as `npm run build` made them. */
export function pageBundle(): ReadonlyMap<string, Uint8Array> {
  const dist = join(root, 'dist');
  const fonts = readdirSync(join(dist, 'fonts')).map((name) => `fonts/${name}`);
  return new Map(['panel.js', 'panel.css', ...fonts].map((path) => [`/${path}`, readFileSync(join(dist, path))]));
}
