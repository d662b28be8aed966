import { describe, expect, it } from 'vitest';
import { bundlePaths, manifestPaths, readBundle } from './bundleFiles';
import { sourceTexts } from './sourceTexts';
import { allTexts, placeholdersOf } from './texts';

const texts = allTexts();
const english = readBundle(bundlePaths.english);
const chinese = readBundle(bundlePaths.chinese);

/** The keys of `some` that `others` has not. */
const without = (some: Iterable<string>, others: ReadonlySet<string>): readonly string[] =>
  [...some].filter((key) => !others.has(key));

describe('the bundles of media/l10n', () => {
  it('have a Chinese translation of every text that a person sees', () => {
    expect(without(texts.keys(), new Set(Object.keys(chinese)))).toEqual([]);
  });

  it('translate no text that is not used any more', () => {
    expect(without(Object.keys(chinese), new Set(texts.keys()))).toEqual([]);
  });

  it('keep every placeholder', () => {
    const differing = [...texts].filter(
      ([key, text]) => placeholdersOf(text).join() !== placeholdersOf(chinese[key] ?? text).join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('say something for every text', () => {
    expect(Object.keys(chinese).filter((key) => chinese[key]?.trim() === '')).toEqual([]);
  });

  it('have the English texts as they are in the source: npm run l10n', () => {
    expect(english).toEqual(Object.fromEntries(texts));
  });
});

describe('the texts of the manifest', () => {
  const manifest = { english: readBundle(manifestPaths.english), chinese: readBundle(manifestPaths.chinese) };

  it('are the same ones in English and in Chinese', () => {
    expect(Object.keys(manifest.chinese).sort()).toEqual(Object.keys(manifest.english).sort());
  });

  it('run the same commands', () => {
    const commandsOf = (text = ''): readonly string[] => text.match(/\(command:[\w.]+\)/g) ?? [];
    for (const [key, text] of Object.entries(manifest.english)) {
      expect(commandsOf(manifest.chinese[key])).toEqual(commandsOf(text));
    }
  });
});

/** Where the text of a translation is not written at the call: the table that it comes from is in `allTexts`. */
const tables: readonly string[] = [
  'core/checks/renderFinding.ts: message',
  'core/compare/partingWords.ts: words',
  'core/expected/searchExpected.ts: change',
  'core/files/json/jsonFile.ts: messages[code]',
  'core/issues/phrase.ts: text',
  'core/issues/renderDoc.ts: sentence',
  'core/issues/renderIssue.ts: messages[issue.code]',
  'core/python/values/reason.ts: reasonMessages[code]',
  'extension.ts: message',
  'host/panel/ownMetrics/ownMetricsState.ts: word.doc',
  'host/panel/panelView.ts: { message, comment: key }',
  'host/sessionRequest.ts: change',
  'host/words.ts: label',
  'host/words.ts: text',
];

describe('the source', () => {
  it('writes a text where it is translated, or has it in a table that is known here', () => {
    expect(sourceTexts().fromTables).toEqual(tables);
  });
});
