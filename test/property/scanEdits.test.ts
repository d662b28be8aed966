import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forms } from '../../src/core/text/forms/index';
import { scanText } from '../../src/core/text/scanText';
import type { TextIndex } from '../../src/core/text/textIndex';
import { settings } from './settings';

/** What code is made of around the arrays, and what an edit may put among it. */
const lines = [
  'def evaluate(model, dataset, *, batch_size=32):',
  '    """A docstring with "(features, labels)" pairs, and [brackets]."""',
  '    outputs = model.predict(features)[0]  # shape (batch, classes)',
  "    print(f\"{history['loss'][-1]:.4f}\", 'it''s', [1, 2])",
  'y_true, y_pred = [0, 1], [0.25, 0.75]',
  'y_true = np.reshape(y_true, (2, 1))',
  'y_pred = y_pred.astype("float32").reshape(2)',
  'x = {"loss": [], "labels": [1, 0, 1]}; s = {1, 2}',
  "paths = ['src/*.py', 'test/**/*.ts']",
  '# y_true = [3, 4], don\'t ("',
  '/* a comment [1, 2] */ const a = [1, /* one */ 2];',
  'nested = ((1, 2), (3, 4))',
  'y = [np.float64(0.5), np.float64(1.5), nan, x]',
  'unclosed = [1, 2,',
  'word '.repeat(60),
  `rows = [${Array.from({ length: 120 }, (_, row) => `[${String(row)}, 0.5]`).join(', ')}]`,
  ...forms.flatMap(({ examples }) => [...examples]),
];

const odd = [
  '"',
  "'",
  '"""',
  '#',
  '/*',
  '*/',
  '//',
  '[',
  ']',
  '(',
  ')',
  '{',
  '}',
  '\n',
  '\\',
  ';',
  '=',
  ',',
  '.',
  '\u3010',
];
const inserted = fc.oneof(fc.constantFrom(...odd, '', '1', 'y = ', ' ', '\u4e3a', '\ud83d'), fc.constantFrom(...lines));

interface Edit {
  /** Where it is, in parts of the text; how much of the text it takes away. */
  readonly place: number;
  readonly removed: number;
  readonly text: string;
}

const edits: fc.Arbitrary<Edit> = fc.record({
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.constantFrom(0, 0, 1, 3, 40, 3000),
  text: inserted,
});

/** Texts of some 100,000 characters: an edit leaves most of such a text as it was. */
const texts = fc
  .record({
    parts: fc.array(fc.constantFrom(...lines), { minLength: 3, maxLength: 12 }),
    line: fc.constantFrom('\n', '\n', '\n\n    ', '; '),
  })
  .map(({ parts, line }) => {
    const part = parts.join(line) + line;
    return part.repeat(Math.ceil(100_000 / part.length));
  });

function edited(text: string, { place, removed, text: added }: Edit): string {
  const at = Math.floor(place * text.length);
  return text.slice(0, at) + added + text.slice(at + removed);
}

/** All that an index says, as a text. */
const contents = (index: TextIndex): string => JSON.stringify([index.complete, index.arrays]);

const bytesOf = (index: TextIndex): Buffer => Buffer.from(index.record?.bytes.held ?? []);

describe('a scan that goes on from that of an earlier version', () => {
  it.each([
    ['with the kernels', 0],
    ['without them', Infinity],
  ])('finds what a scan of the whole text finds, edit after edit, %s', (_how, compiledFrom) => {
    fc.assert(
      fc.property(texts, fc.array(edits, { minLength: 1, maxLength: 5 }), (start, changes) => {
        let text = start;
        let index = scanText(text, { compiledFrom });
        for (const change of changes) {
          text = edited(text, change);
          index = scanText(text, { compiledFrom, previous: index });
          const anew = scanText(text, { compiledFrom });
          expect(contents(index)).toBe(contents(anew));
          expect(bytesOf(index).equals(bytesOf(anew))).toBe(true);
        }
      }),
      { ...settings, numRuns: Math.ceil(settings.numRuns / 2) },
    );
  });
});

describe('code is skipped', () => {
  it('the same with the kernels and without them', () => {
    fc.assert(
      fc.property(texts, edits, (start, change) => {
        const text = edited(start, change);
        expect(contents(scanText(text, { compiledFrom: 0 }))).toBe(
          contents(scanText(text, { compiledFrom: Infinity })),
        );
      }),
      settings,
    );
  });
});
