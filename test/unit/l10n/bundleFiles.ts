import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../runners/lib/paths';

/** Texts by key. */
export type Bundle = Readonly<Record<string, string>>;

/** What VS Code loads for a language, and the English bundle that translators start from. */
export const bundlePaths = {
  english: join(root, 'media/l10n/bundle.l10n.json'),
  chinese: join(root, 'media/l10n/bundle.l10n.zh-cn.json'),
} as const;

/** The texts of the manifest, which package.json names between percent signs. */
export const manifestPaths = {
  english: join(root, 'package.nls.json'),
  chinese: join(root, 'package.nls.zh-cn.json'),
} as const;

export function readBundle(path: string): Bundle {
  const content: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (typeof content !== 'object' || content === null) throw new Error(`${path}: expected an object of texts`);
  return Object.fromEntries(
    Object.entries(content).map(([key, text]: [string, unknown]) => {
      if (typeof text !== 'string') throw new Error(`${path}: expected a text for "${key}"`);
      return [key, text];
    }),
  );
}
