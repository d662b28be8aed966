import { describe, expect, it } from 'vitest';
import { elementSpan } from '../../../src/core/text/elementSpan';
import { readArray } from '../../../src/core/text/readArray';
import { readSelection } from '../../../src/core/text/readSelection';
import { scanText } from '../../../src/core/text/scanText';

/** The text of the values from `start` up to `end` of the first array of a text. */
function element(text: string, start: number, end = start + 1): string | undefined {
  const found = scanText(text).arrays[0] ?? readSelection(text, { start: 0, end: text.length }).value?.[0];
  if (found === undefined) throw new Error('no array');
  const span = elementSpan(text, found, { start, end });
  return span && text.slice(span.start, span.end);
}

describe('one value', () => {
  it.each([
    ['y = [1, 20, -3.5e-7, 4]', 2, '-3.5e-7'],
    ['y = [[0.1, 0.9],\n     [0.7, 0.3]]', 2, '0.7'],
    ['y = np.array([True, False, np.nan, -np.inf])', 3, '-np.inf'],
    ['y = [np.float64(0.25), np.float64(0.75)]', 1, 'np.float64(0.75)'],
    ['y = [1, # one, two\n 2]', 1, '2'],
    ['const y = [1, /* 5, */ 2, // 7,\n 3];', 2, '3'],
    ['y = [1_000, 0x1f, +2]', 1, '0x1f'],
    ['y = (1, (2), 3)', 1, '(2)'],
    ['y = [np.array([1, 2], dtype=float), np.array([3, 4], dtype=float)]', 2, '3'],
    ['[[0.1 0.2]\n [0.3 0.4]]', 3, '0.4'],
    ['y = [1,2,3].reshape(3, 1)', 0, '1'],
    ['y = [1, 2, 3]', 3, undefined],
  ])('of %j at %i is %j', (text, at, expected) => {
    expect(element(text, at)).toBe(expected);
  });
});

describe('several values', () => {
  it('come with the brackets that hold them alone', () => {
    expect(element('y = [[0.1, 0.9],\n [ 0.7, 0.3 ]]', 2, 4)).toBe('[ 0.7, 0.3 ]');
    expect(element('y = [(1, 2), (3, 4,)]', 2, 4)).toBe('(3, 4,)');
  });

  it('come without brackets where these hold more', () => {
    expect(element('y = [1, 2, 3, 4]', 1, 3)).toBe('2, 3');
    expect(element('y = [[1, 2], [3, 4]]', 0, 3)).toBe('1, 2], [3');
  });

  it('of a table without brackets run from the first to the last', () => {
    expect(element('0.1 0.2\n0.3 0.4', 2, 4)).toBe('0.3 0.4');
  });
});

it('the spans of all values, in order, read back to the array', () => {
  const values = Array.from({ length: 500 }, (_, at) => Math.sin(at) * 10 ** ((at % 9) - 4));
  const text = `losses = [${values.join(', ')}]`;
  const found = scanText(text).arrays[0]!;
  const read = values.map((_, at) => Number(element(text, at)));
  expect(read).toEqual(Array.from(readArray(text, found).value!.data));
});
