import { describe, expect, it } from 'vitest';
import { readArray } from '../../../src/core/text/readArray';
import { scanText } from '../../../src/core/text/scanText';
import { onlyReading } from './reading';

/** A text, and the error with the place that it points at. */
const refusals: readonly (readonly [what: string, text: string, issue: string])[] = [
  ['values cut off by the printer', 'y = [0.1 0.2 ... 0.9]', 'text.cut-off: ...'],
  ['values cut off in an array(...)', 'array([0.1, 0.2, ..., 0.9])', 'text.cut-off: ...'],
  ['rows cut off by the printer', 'y = [[1. 2.]\n ...\n [3. 4.]]', 'text.cut-off: ...'],
  ['an ellipsis sign', 'y = [1, 2, \u2026, 9]', 'text.cut-off: \u2026'],
  ['an ellipsis right after a number', 'y = [1, 2... 9]', 'text.cut-off: ...'],
  [
    'fewer values than the printed shape holds',
    'tf.Tensor([1. 2.], shape=(3,), dtype=float32)',
    'text.shape-printed: shape=(3,)',
  ],
  [
    'a printed shape of the same size but other rows',
    'array([1, 2], shape=(1000,))',
    'text.shape-printed: shape=(1000,)',
  ],
  ['rows of different lengths', 'y = [[1, 2], [3], [4, 5]]', 'text.ragged: [3]'],
  ['rows of different lengths further inside', 'y = [[[1, 2], [3, 4]], [[5, 6], [7]]]', 'text.ragged: [7]'],
  ['an empty row', 'y = [[1, 2], []]', 'text.ragged: []'],
  ['blocks of different lengths', 'y = [[[1], [2]], [[3]]]', 'text.ragged: [[3]]'],
  ['a number among rows', 'y = [[1, 2], 3]', 'text.ragged-number: 3'],
  ['a list among numbers', 'y = [1, [2, 3]]', 'text.ragged-list: ['],
  ['complex numbers in Python', 'y = [1+2j, 3]', 'text.complex: 1+2j'],
  ['complex numbers in parentheses', 'y = [1, (1+2j)]', 'text.complex: 1+2j'],
  ['imaginary numbers', 'y = [0.5, 2j]', 'text.complex: 2j'],
  ['printed complex numbers', 'y = [1.+0.j 2.-1.j]', 'text.complex: 1.+0.j 2.-1.j'],
  ['a complex dtype', 'np.array([1, 2], dtype=np.complex128)', 'text.complex: dtype=np.complex128'],
  ['text among numbers', 'y = [0.1, "high", 0.3]', 'text.string: "high"'],
  ['numbers written as text', "y = ['0.1', '0.9']", "text.string: '0.1'"],
  ['a set', 'y = {1, 2, 3}', 'text.set: {1, 2, 3}'],
  ['a set in a list', 'y = [{1, 2}, {3, 4}]', 'text.set: {1, 2}'],
  ['an unclosed list', 'y_true = [0, 1, 1\n', 'text.unclosed: ['],
  ['an unclosed row', 'y_true = [[0, 1], [1, 0]\n', 'text.unclosed: ['],
  ['a list closed by a parenthesis', 'y = np.array([0, 1)', 'text.unclosed: ['],
  ['a call that is not closed', 'y = np.array([0, 1]\n', 'text.unclosed: ('],
  ['a missing value', 'y = [0.1, None, 0.3]', 'text.missing-value: None'],
  ['null', '{"y": [0.1, null]}', 'text.missing-value: null'],
  ['undefined', 'const y = [1, undefined]', 'text.missing-value: undefined'],
  ['a name', 'y = [0.1, p, 0.3]', 'text.not-a-number: p'],
  ['a fraction', 'y = [1/3, 2/3]', 'text.not-a-number: 1/3'],
  ['a product', 'y = [2 * 0.1, 0.5]', 'text.not-a-number: 2 * 0.1'],
  ['a difference', 'y = [3 - 1, 2]', 'text.not-a-number: 3 - 1'],
  ['a difference without spaces', 'y = [3-1, 2]', 'text.not-a-number: 3-1'],
  ['a floor division', 'y = [7 // 2, 3]', 'text.not-a-number: 7 // 2'],
  ['a percentage', 'y = [50%, 0.5]', 'text.not-a-number: 50%'],
  ['a rounded call', 'y = [int(0.7), 1]', 'text.not-a-number: int(0.7)'],
  ['two signs', 'y = [--1, 1]', 'text.not-a-number: --1'],
  ['two points', 'y = [1.2.3, 1]', 'text.not-a-number: 1.2.3'],
  ['a misplaced underscore', 'y = [1__0, 1]', 'text.not-a-number: 1__0'],
  ['two commas', 'y = [1,, 2]', 'text.empty-item: ,'],
  ['a missing comma', 'y = [1, 2 3]', 'text.missing-comma: 3'],
  ['a missing comma that would be a difference in Python', 'y = [1, 2 -3]', 'text.missing-comma: -3'],
  ['a missing comma between rows', 'y = [[1, 2] [3, 4]]', 'text.missing-comma: [3, 4]'],
  [
    'a number too large for its dtype',
    'np.array([1, 300], dtype=np.uint8)',
    'text.out-of-range: np.array([1, 300], dtype=np.uint8)',
  ],
  ['a negative number in an unsigned dtype', "np.array([-1], 'uint8')", "text.out-of-range: np.array([-1], 'uint8')"],
  ['NaN in an integer dtype', 'np.array([np.nan]).astype(int)', 'text.out-of-range: .astype(int)'],
  ['a dtype without numbers', "np.array([1, 2], dtype='object')", "text.dtype: dtype='object'"],
  ['a reshape that does not fit', 'np.array([1, 2, 3]).reshape(2, 2)', 'text.reshape: .reshape(2, 2)'],
  ['a reshape with -1 that does not fit', 'np.array([1, 2, 3]).reshape(-1, 2)', 'text.reshape: .reshape(-1, 2)'],
  ['a reshape call that does not fit', 'np.reshape([1, 2, 3], (2, 2))', 'text.reshape: (2, 2)'],
  [
    'a reshape by name that does not fit',
    'y = [1, 2, 3]\ny = np.reshape(y, (2, 2))',
    'text.reshape: np.reshape(y, (2, 2))',
  ],
  ['nesting deeper than 64', `y = ${'['.repeat(65)}1${']'.repeat(65)}`, 'text.too-deep: ['],
];

describe('an array is refused, with the place of the problem, when it has', () => {
  it.each(refusals)('%s: %s', (_what, text, issue) => {
    const reading = onlyReading(text);
    expect(reading.issues).toEqual([issue]);
    expect(reading.value).toBeUndefined();
  });
});

describe('a refusal says what is needed to mend it', () => {
  it.each([
    ['y = [[1, 2], [3, 4], [5]]', { place: '[2]', received: 1, expected: 2 }],
    ['y = [[[1, 2]], [[3, 4, 5]]]', { place: '[1][0]', received: 3, expected: 2 }],
    ['y = [[1], 2]', { place: '[1]' }],
    ['tf.Tensor([1. 2.], shape=(2, 3), dtype=float32)', { shape: '(2, 3)', expected: 6, received: 2 }],
    ['y = [1, abc]', { text: 'abc' }],
    ['np.array([-1], "uint8")', { value: -1, dtype: 'uint8', lowest: 0, highest: 255 }],
    ['y = (1, 2\n', { bracket: '(', closer: ')' }],
  ])('%s', (text, params) => {
    const found = scanText(text).arrays[0];
    expect(found === undefined ? undefined : readArray(text, found).issues[0]?.params).toMatchObject(params);
  });
});

describe('an array is read, with a warning, when', () => {
  it.each([
    ['an integer is beyond 2^53', 'y = [9007199254740993, 1]', 'text.integers-rounded: 9007199254740993'],
    ['the text goes on with a product', 'y = np.array([1, 2]) * 2', 'text.goes-on: * 2'],
    ['the text goes on with a quotient', 'y = np.array([1, 2]) / 10', 'text.goes-on: / 10'],
    ['the text goes on with a method', 'y = np.array([1, 2]).mean()', 'text.goes-on: .mean()'],
    ['the text goes on with a transposition', 'y = np.array([[1, 2]]).T', 'text.goes-on: .T'],
    ['the text goes on with a slice', 'y = [1, 2, 3][:2]', 'text.goes-on: [:2]'],
    ['a list is repeated', 'y = [0, 1] * 10', 'text.goes-on: * 10'],
    ['a list is joined to another', 'y = [0, 1] + x', 'text.goes-on: + x'],
    ['there is an alternative', 'y = [0, 1] if x else z', 'text.goes-on: if x else z'],
    ['a shape is not known', 'y = np.array([1, 2]).reshape(n, 1)', 'text.goes-on: .reshape(n, 1)'],
    ['an argument is not known', 'np.array([1, 2], ndmin=2)', 'text.unread-argument: ndmin=2'],
    ['fractions are cut off', 'np.array([0.5, 1.5], dtype=int)', 'text.cast-changed: np.array([0.5, 1.5], dtype=int)'],
  ])('%s: %s', (_what, text, issue) => {
    const reading = onlyReading(text);
    expect(reading.issues).toEqual([issue]);
    expect(reading.value).toBeDefined();
  });

  it('exact integers at and beyond 2^53 are no reason to warn', () => {
    expect(onlyReading('y = [9007199254740992, -9007199254740994]').issues).toEqual([]);
  });
});
