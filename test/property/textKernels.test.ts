import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArray } from '../../src/core/text/readArray';
import { scanText } from '../../src/core/text/scanText';
import { toBytes } from '../../src/core/text/toBytes';
import { sharedTextKernels } from '../../src/core/text/kernels/textKernels';
import { settings } from './settings';

const inJavaScript = Infinity;
const compiled = 0;

/** All that is found and read in a text; numbers as texts, so that 0 and -0 differ. */
function everything(text: string, compiledFrom: number): unknown {
  const index = scanText(text, { compiledFrom });
  return index.arrays.map((found) => {
    const { value, issues } = readArray(text, found, { compiledFrom, bytes: index.bytesOf(found) });
    const data = value && Array.from(value.data, (each) => (Object.is(each, -0) ? '-0' : String(each)));
    return { found, issues, shape: value?.shape, dtype: value?.dtype, data };
  });
}

const numbers = fc.oneof(
  fc.double({ noNaN: true }).map(String),
  fc.integer({ min: -999, max: 999 }).map((value) => String(value / 100)),
  fc.maxSafeInteger().map(String),
  fc.constantFrom('.5', '5.', '-0', '-0.0', '+1', '1e5', '00012', '12345678901234567890', '9007199254740993', '1e-400'),
);

/** What is no plain value, or ends a list too early. */
const odd = fc.constantFrom(
  ...['nan', '-np.inf', '1_000', '0x1f', "float('nan')", '1j', '...', 'x', '"3"', '(0.5)', '1 2', 'Truee', 'None'],
  ...['1/3', '- 1', '', '1.2.3', '1e', '\u4e3a', '[1]', '(1, 2)', '# c', '\n# c\n', '/* x */', '{1}', ';', ')', ']'],
);

const calls = ['np.float64(', 'np.int64(', 'float(', 'np.float32(', 'tf.constant(', 'np.array(', 'mp('];
const valuesOf: readonly fc.Arbitrary<string>[] = [
  numbers,
  fc.constantFrom('True', 'False'),
  ...calls.map((call) => numbers.map((value) => `${call}${value})`)),
];

/** Rows of values in one style; with `oddWeight` of a hundred items odd. */
const rowsWith = (oddWeight: number): fc.Arbitrary<readonly (readonly string[])[]> =>
  fc.tuple(fc.constantFrom(...valuesOf), fc.integer({ min: 1, max: 12 })).chain(([value, columns]) => {
    const item = fc.oneof({ weight: 100 - oddWeight, arbitrary: value }, { weight: oddWeight, arbitrary: odd });
    return fc.array(fc.array(item, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 40 });
  });

const rows = fc.constantFrom(0, 0, 2, 10).chain(rowsWith);

const texts = fc
  .record({
    rows,
    before: fc.constantFrom('y = ', '', 'np.array(', 'x\ud83dy = '),
    brackets: fc.constantFrom('[]', '()', '\u3010\u3011'),
    comma: fc.constantFrom(', ', ',', ' ', ' , ', ',\n', '\uff0c'),
    line: fc.constantFrom(', ', ',', '\n ', ',\n', ', # row\n ', ', # a, (b) [c]\n', ''),
    copies: fc.constantFrom(1, 1, 1, 100),
  })
  .map(({ rows: drawn, before, brackets, comma, line, copies }) => {
    const [open = '', close = ''] = brackets;
    const lines = drawn.map((row) => open + row.join(comma) + close).join(line);
    return before + open + Array(copies).fill(lines).join(line) + close;
  });

const plain = (usual: string, ...others: string[]): fc.Arbitrary<string> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, fc.constantFrom(...others));

/** Statements that assign an array to a name, most parts of them as they mostly are. */
const statements = fc
  .record({
    before: plain(
      '\n    ',
      '\n',
      '',
      '\n\t',
      'np.array(\n  ',
      '\n# c\n',
      '; ',
      '\nself.',
      '\na, ',
      '\n\u503c',
      '\n<np: shape=(2,), ',
    ),
    name: plain('y_true', 'data', 'numpy', 'x', '_a$', '1y', '\u00e9y', 'return', 'axis', 'y '.repeat(70)),
    sign: plain(' = ', '=', ' := ', ' == ', ' += ', ' =\n ', ' \uff1d ', ': list = ', ' = `'),
    call: plain(
      'np.array(',
      '',
      'np .array(',
      'foo(',
      'torch.tensor(',
      'new Float64Array(',
      '(',
      'np.array(\n',
      '\u00e9(',
    ),
    array: plain(
      '[1, 2]',
      '[[1], [2]]',
      '(1, 2)',
      '[0.5]',
      '[1]',
      '[True, 1]',
      '[x, 1]',
      '[1, # c\n2]',
      '\u30101\uff0c2\u3011',
    ),
    rest: plain('', ', dtype="float32"', ', dtype=np.int32, copy=False', ',', ', 2, (3, 4)', ' , dtype=float', ', ")"'),
    close: plain(')', '', '\uff09', '))'),
    after: plain(
      '\n',
      '',
      '\r\n',
      ' \n',
      '\n    .reshape(2)',
      '.reshape(2, 1)\n',
      ' * 2\n',
      '[0]\n',
      '  # c\n',
      '\n\n. x',
      ',\n',
      '\n)\n',
      '\n>',
    ),
  })
  .map(({ before, name, sign, call, array, rest, close, after }) =>
    [before, name, sign, call, array, call === '' ? '' : rest + close, after].join(''),
  );

it('there are kernels to compare with', () => {
  expect(sharedTextKernels()).toBeDefined();
});

describe('with the kernels and without them', () => {
  it('the same arrays are found and read, with the same issues at the same places', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(everything(text, compiled)).toEqual(everything(text, inJavaScript));
      }),
      { ...settings, numRuns: settings.numRuns * 3 },
    );
  });

  it('a list that goes on over many windows is the same', () => {
    fc.assert(
      fc.property(fc.array(numbers, { minLength: 50, maxLength: 100 }), (values) => {
        const text = `[${Array(100).fill(values.join(', ')).join(', ')}]`;
        expect(everything(text, compiled)).toEqual(everything(text, inJavaScript));
      }),
      { ...settings, numRuns: Math.ceil(settings.numRuns / 5) },
    );
  });

  it('a text has the same bytes', () => {
    const units = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ maxLength: 200 }),
      fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 50 }).map((codes) => String.fromCharCode(...codes)),
    );
    fc.assert(
      fc.property(fc.array(units, { maxLength: 5 }), fc.constantFrom(1, 50), (parts, copies) => {
        const text = parts.join('').repeat(copies);
        expect(toBytes(text, 0, text.length, compiled)).toEqual(toBytes(text, 0, text.length, inJavaScript));
      }),
      settings,
    );
  });

  it('statements say the same of their arrays', () => {
    fc.assert(
      fc.property(fc.array(statements, { minLength: 1, maxLength: 8 }), (parts) => {
        const text = parts.join('');
        expect(everything(text, compiled)).toEqual(everything(text, inJavaScript));
      }),
      { ...settings, numRuns: settings.numRuns * 20 },
    );
  });
});
