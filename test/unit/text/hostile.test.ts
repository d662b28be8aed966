import { describe, expect, it } from 'vitest';
import { readArray } from '../../../src/core/text/readArray';
import { readSelection } from '../../../src/core/text/readSelection';
import { scanText } from '../../../src/core/text/scanText';

/** Texts that grow with n and are made to keep a careless scanner busy. */
const texts: Readonly<Record<string, (n: number) => string>> = {
  'opening brackets': (n) => '['.repeat(n),
  'opening parentheses': (n) => '('.repeat(n),
  'parentheses around a number and a word': (n) => '(1 a '.repeat(n),
  'nested lists': (n) => '['.repeat(n) + '1' + ']'.repeat(n),
  'nested lists with words': (n) => '[a '.repeat(n) + '1' + ']'.repeat(n),
  'closing brackets': (n) => ']'.repeat(n),
  'brackets that do not match': (n) => '[(1, '.repeat(n) + '])'.repeat(n),
  'double quotes': (n) => '"'.repeat(n),
  'single quotes': (n) => "'".repeat(n),
  'quotes of both kinds': (n) => `"'`.repeat(n),
  'escaped quotes': (n) => '\\"'.repeat(n),
  'quotes in brackets': (n) => `["'`.repeat(n),
  'one quote in each bracket': (n) => `[' `.repeat(n),
  'unclosed lists with names': (n) => 'y = [1, 2\n'.repeat(n),
  'unclosed lists without names': (n) => '[1, 2 = '.repeat(n),
  'unclosed lists with keys': (n) => '{"y": [1, 2, '.repeat(n),
  'unclosed calls': (n) => 'y = np.array([1, 2]'.repeat(n),
  'comments that are not closed': (n) => ' /* '.repeat(n),
  'comments in brackets that are not closed': (n) => '[ /* '.repeat(n),
  hashes: (n) => '[ # '.repeat(n),
  subscripts: (n) => 'x[0]'.repeat(n),
  'subscripts that are not closed': (n) => 'x[ '.repeat(n),
  sets: (n) => ' {1, 2'.repeat(n),
  braces: (n) => '{'.repeat(n),
  'small arrays': (n) => '[1, 2], '.repeat(n),
  'small arrays with names': (n) => 'y = [1, 2]\n'.repeat(n),
  'reshapes by name': (n) => 'y = [1, 2]\n' + 'y = np.reshape(y, (2, 1))\n'.repeat(n),
  'a long line of words': (n) => 'word '.repeat(n) + '[0, 1]',
  'words in a bracket': (n) => '[0, ' + 'word '.repeat(n),
  digits: (n) => 'y = [' + '1'.repeat(n) + ']',
  'digits and commas': (n) => '[' + '1,'.repeat(n),
  points: (n) => '[' + '.'.repeat(n) + ']',
  'dotted names': (n) => '[' + 'a.'.repeat(n) + '(1)]',
  'white space': (n) => '[' + ' \n'.repeat(n) + '1]',
  'spaces before brackets': (n) => `${' '.repeat(300)}[1, 2]`.repeat(Math.ceil(n / 100)),
  'Chinese signs': (n) => '\u4e3a[0\uff0c1]'.repeat(n),
  'equals signs': (n) => '=['.repeat(n),
  methods: (n) => '[1, 2]' + '.reshape(2)'.repeat(n),
  'nested calls': (n) => 'np.array('.repeat(n) + '[1, 2]' + ')'.repeat(n),
};

describe.each(Object.entries(texts))('%s', (_what, make) => {
  it('are scanned with work in proportion to their length', () => {
    const small = make(1000);
    const large = make(8000);
    const workSmall = scanText(small).work / small.length;
    const workLarge = scanText(large).work / large.length;
    // Per character the same, but for a constant share: a quadratic scan would take 8 times as much.
    expect(workLarge).toBeLessThan(workSmall * 1.5 + 10);
  });

  it('are read, or refused, without an exception', () => {
    const text = make(2000);
    for (const found of scanText(text).arrays) {
      const { value, issues } = readArray(text, found);
      expect(value !== undefined || issues.some(({ severity }) => severity === 'error')).toBe(true);
    }
    expect(() => readSelection(text, { start: 0, end: text.length })).not.toThrow();
  });
});

describe('10,000 nested brackets', () => {
  it('are refused with the place where they are too deep', () => {
    const text = `y = ${'['.repeat(10_000)}1${']'.repeat(10_000)}`;
    const found = scanText(text).arrays[0]!;
    const { issues } = readArray(text, found);
    expect(issues).toMatchObject([
      { code: 'text.too-deep', params: { limit: 64 }, span: { start: 4 + 64, end: 4 + 65 } },
    ]);
  });

  it('up to 64 are read', () => {
    const text = '['.repeat(64) + '1' + ']'.repeat(64);
    expect(readArray(text, scanText(text).arrays[0]!).value?.shape).toEqual(Array.from({ length: 64 }, () => 1));
  });
});

describe('a long array', () => {
  const text = `y = [${'0.25, '.repeat(300_000)}0.25]`;

  it('is read in full', () => {
    const { value } = readArray(text, scanText(text).arrays[0]!);
    expect(value?.shape).toEqual([300_001]);
    expect(value?.data.every((each) => each === 0.25)).toBe(true);
  });

  it('is given up when the reading is cancelled', () => {
    let asked = 0;
    const { value, issues } = readArray(text, scanText(text).arrays[0]!, { cancelled: () => ++asked === 2 });
    expect(value).toBeUndefined();
    expect(issues).toMatchObject([{ code: 'text.cancelled' }]);
    expect(asked).toBe(2);
  });

  it('is given up when the scan is cancelled', () => {
    expect(scanText(text, { cancelled: () => true }).complete).toBe(false);
  });
});
