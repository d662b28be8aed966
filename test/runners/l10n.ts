/**
 * Brings the bundles under media/l10n up to date with the texts in the source: writes the English one anew, drops what is
 * not used any more from the Chinese one and puts it in order, and lists what has no translation yet.
 *
 *     npm run l10n
 */
import { writeFileSync } from 'node:fs';
import { bundlePaths, readBundle, type Bundle } from '../unit/l10n/bundleFiles';
import { allTexts } from '../unit/l10n/texts';

const texts = [...allTexts()].sort(([a], [b]) => (a < b ? -1 : 1));
const known = readBundle(bundlePaths.chinese);
const missing = texts.filter(([key]) => known[key] === undefined);

write(bundlePaths.english, Object.fromEntries(texts));
write(
  bundlePaths.chinese,
  Object.fromEntries(
    texts.flatMap(([key]) => {
      const translation = known[key];
      return translation === undefined ? [] : [[key, translation]];
    }),
  ),
);
for (const [key] of missing) console.log(`no translation: ${key}`);
console.log(`${String(texts.length)} texts, ${String(missing.length)} without a translation`);

function write(path: string, bundle: Bundle): void {
  writeFileSync(path, `${JSON.stringify(bundle, null, 2)}\n`);
}
