import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Nested } from '../../src/core/array/ndarray';
import { toNested } from '../../src/core/array/ndarray';
import { readArray } from '../../src/core/text/readArray';
import { readSelection } from '../../src/core/text/readSelection';
import { scanText } from '../../src/core/text/scanText';
import { settings } from './settings';

interface Values {
  readonly shape: readonly number[];
  readonly data: readonly number[];
}

/** Arrays of one to four axes, none of them empty. */
const arraysOf = (value: fc.Arbitrary<number>): fc.Arbitrary<Values> =>
  fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }).chain((shape) => {
    const length = shape.reduce((product, size) => product * size, 1);
    return fc.record({ shape: fc.constant(shape), data: fc.array(value, { minLength: length, maxLength: length }) });
  });

const doubles = arraysOf(fc.double());
const floats = arraysOf(fc.float());
const integers = arraysOf(fc.maxSafeInteger());

/** A number as Python prints it. */
function repr(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  const text = Object.is(value, -0) ? '-0' : String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}

/** Nested brackets around texts of numbers. */
function nest({ shape, data }: Values, write: (value: number) => string, style: Style): string {
  const texts = data.map(write);
  let at = 0;
  const take = (axis: number): string => {
    const size = shape[axis];
    if (size === undefined) return texts[at++]!;
    const items = Array.from({ length: size }, () => take(axis + 1));
    const separator = axis === shape.length - 1 ? style.comma : style.line;
    const last = style.open === '(' && size === 1 ? ',' : '';
    return style.open + items.join(separator) + last + style.close;
  };
  return take(0);
}

interface Style {
  readonly open: string;
  readonly close: string;
  readonly comma: string;
  readonly line: string;
}

const commas: Style = { open: '[', close: ']', comma: ', ', line: ', ' };
const lines: Style = { open: '[', close: ']', comma: ', ', line: ',\n  ' };
const spaces: Style = { open: '[', close: ']', comma: ' ', line: '\n ' };
const tuples: Style = { open: '(', close: ')', comma: ',', line: ', # next\n' };
const wide: Style = { open: '\u3010', close: '\u3011', comma: '\uff0c', line: '\uff0c' };

const tuple = ({ shape }: Values): string => `(${shape.join(', ')}${shape.length === 1 ? ',' : ''})`;

/** How float64 arrays are written, form by form. */
const writers: Readonly<Record<string, (values: Values) => string>> = {
  'a Python list': (values) => `y = ${nest(values, repr, commas)}`,
  'a Python list over lines': (values) => `y = ${nest(values, repr, lines)}  # all of them`,
  'Python tuples': (values) => `y = ${nest(values, repr, tuples)}`,
  'np.array': (values) => `y = np.array(${nest(values, repr, lines)})`,
  'np.reshape': ({ data, shape }) =>
    `y = np.reshape(${nest({ data, shape: [data.length] }, repr, commas)}, ${tuple({ data, shape })})`,
  'printed NumPy': (values) => `y: ${nest(values, repr, spaces)}`,
  'array(...)': (values) => `y = array(${nest(values, repr, lines)})`,
  'NumPy 2 scalars': (values) => `y = ${nest(values, (value) => `np.float64(${repr(value)})`, commas)}`,
  'printed TensorFlow': (values) =>
    `y = tf.Tensor(\n${nest(values, repr, spaces)}, shape=${tuple(values)}, dtype=float64)`,
  '<tf.Tensor>': (values) =>
    `y = <tf.Tensor: shape=${tuple(values)}, dtype=float64, numpy=\narray(${nest(values, repr, lines)})>`,
  'printed PyTorch': (values) => `y = tensor(${nest(values, repr, lines)}, dtype=torch.float64)`,
  'full-width punctuation': (values) => `y\u4e3a${nest(values, repr, wide)}`,
  'a JSON key': (values) => `{"x": 1, "y": ${nest(values, repr, commas)}, "z": "[1]"}`,
};

function readOnly(text: string): { value: Nested | undefined; dtype: string | undefined; name: string | undefined } {
  const { arrays } = scanText(text);
  expect(arrays).toHaveLength(1);
  const { value } = readArray(text, arrays[0]!);
  return { value: value && toNested(value), dtype: value?.dtype, name: arrays[0]!.name };
}

const nestedOf = ({ shape, data }: Values): Nested => toNested({ shape, data: Float64Array.from(data) });

describe('an array reads back exactly as it was written', () => {
  it.each(Object.entries(writers))('as %s', (_form, write) => {
    fc.assert(
      fc.property(doubles, (values) => {
        // toEqual tells 0 from -0 and takes NaN as equal to itself.
        expect(readOnly(write(values))).toEqual({ value: nestedOf(values), dtype: 'float64', name: 'y' });
      }),
      settings,
    );
  });

  it('as JSON.stringify writes it', () => {
    fc.assert(
      fc.property(integers, (values) => {
        const text = JSON.stringify({ y: nestedOf(values) });
        const whole = { ...values, data: values.data.map((value) => value + 0) };
        expect(readOnly(text)).toEqual({ value: nestedOf(whole), dtype: 'int64', name: 'y' });
      }),
      settings,
    );
  });

  it.each([
    ['array(..., dtype=float32)', (text: string) => `y = array(${text}, dtype=float32)`],
    ['tensor(...)', (text: string) => `y = tensor(${text}, device='cuda:0')`],
    ['Array(..., dtype=float32)', (text: string) => `y = Array(${text}, dtype=float32)`],
    ['tf.constant(...)', (text: string) => `y = tf.constant(${text})`],
  ])('in float32, as %s', (_form, around) => {
    fc.assert(
      fc.property(floats, (values) => {
        expect(readOnly(around(nest(values, repr, lines)))).toEqual({
          value: nestedOf(values),
          dtype: 'float32',
          name: 'y',
        });
      }),
      settings,
    );
  });
});

describe('a change of one row makes an array ragged', () => {
  it('wherever the row is, and the error points at it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), fc.nat(), fc.integer({ min: 1, max: 5 }), (rows, pick, columns) => {
        const at = 1 + (pick % (rows - 1));
        const texts = Array.from(
          { length: rows },
          (_, row) =>
            `[${Array(row === at ? columns + 1 : columns)
              .fill('1')
              .join(', ')}]`,
        );
        const text = `y = [${texts.join(', ')}]`;
        const { issues } = readArray(text, scanText(text).arrays[0]!);
        const params = { place: `[${String(at)}]`, received: columns + 1, expected: columns };
        expect(issues).toMatchObject([{ code: 'text.ragged', params }]);
        const { start, end } = issues[0]!.span!;
        expect(text.slice(start, end)).toBe(texts[at]);
      }),
      settings,
    );
  });
});

/** Pieces that texts about arrays are made of, in any order. */
const pieces = fc.constantFrom(
  ...[
    '[',
    ']',
    '(',
    ')',
    '{',
    '}',
    ',',
    ' ',
    '\n',
    '1',
    '0.5',
    '-',
    '+',
    '.',
    '...',
    'e',
    'e5',
    '_',
    '"',
    "'",
    '"""',
    '`',
  ],
  ...[
    '#',
    '//',
    '/*',
    '*/',
    ':',
    ';',
    '=',
    '==',
    '*',
    '/',
    '\\',
    'y',
    'y = ',
    'np.array(',
    'tensor(',
    'tf.Tensor(',
    'x',
  ],
  ...[
    '.reshape(',
    '.T',
    ', dtype=',
    'float32',
    'nan',
    'None',
    'True',
    "float('nan')",
    'np.float64(',
    '1j',
    'shape=(2,)',
  ],
  ...[
    '\u4e3a',
    '\u3010',
    '\u3011',
    '\uff0c',
    '\uff1a',
    '\u2026',
    '\u2212',
    '\ud83d',
    '\u{1f600}',
    '<tf.Tensor: ',
    'numpy=',
    '>',
  ],
);
const soup = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

describe('any text', () => {
  it('is scanned, selected and read without an exception, with places inside it', () => {
    fc.assert(
      fc.property(soup, fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y);
        const selection = readSelection(text, { start, end });
        for (const found of [...scanText(text).arrays, ...(selection.value ?? [])]) {
          const { value, issues } = readArray(text, found);
          expect(value === undefined).toBe(issues.some(({ severity }) => severity === 'error'));
          const spans = [found.span, found.literal, found.nameSpan, ...issues.map(({ span }) => span)];
          for (const span of spans) {
            if (span === undefined) continue;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { ...settings, numRuns: settings.numRuns * 20 },
    );
  });

  it('gives arrays in order that do not overlap', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const { arrays } = scanText(text);
        arrays.slice(1).forEach((found, index) => {
          expect(found.literal.start).toBeGreaterThanOrEqual(arrays[index]!.literal.end);
        });
      }),
      { ...settings, numRuns: settings.numRuns * 20 },
    );
  });

  it('gives the same arrays when other lines stand before it', () => {
    const before = 'import numpy as np\nprint("start")\n';
    fc.assert(
      fc.property(soup, (text) => {
        const alone = scanText(text).arrays.map(({ literal }) => text.slice(literal.start, literal.end));
        const whole = before + text;
        const later = scanText(whole).arrays.map(({ literal }) => whole.slice(literal.start, literal.end));
        expect(later).toEqual(alone);
      }),
      { ...settings, numRuns: settings.numRuns * 5 },
    );
  });
});
