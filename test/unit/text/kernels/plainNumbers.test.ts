import { describe, expect, it } from 'vitest';
import { readArray } from '../../../../src/core/text/readArray';
import { scanText } from '../../../../src/core/text/scanText';

/** Every number of digits, with the point at every place; and the same digits after zeros. */
function* written(): Generator<string> {
  const digits = '9071992547409930123456789';
  for (let length = 1; length <= digits.length; length += 1) {
    const some = digits.slice(0, length);
    yield some;
    for (let point = 0; point <= length; point += 1) {
      for (const zeros of ['', '0', '000', '0'.repeat(20)]) {
        yield `${zeros}${some.slice(0, point)}.${some.slice(point)}`;
        yield `${some.slice(0, point)}.${zeros}${some.slice(point)}`;
      }
    }
  }
}

const numbers = [...new Set(written())].flatMap((text) => [text, `-${text}`, `${text}e-7`, `-${text}E+12`]);

/** What a kernel reads of a list of these, by one of the separators. */
function read(texts: readonly string[], separator: string): readonly number[] | undefined {
  const list = `[${texts.join(separator)}]`;
  const [found] = scanText(list).arrays;
  const data = found && readArray(list, found, { compiledFrom: 0 }).value?.data;
  return data && [...data];
}

describe('a number of any length, with the point anywhere, with an exponent or none', () => {
  it.each([', ', ',', ' ', ' , ', ',\n'])('is read as Number() reads it, before "%s"', (separator) => {
    const isDecimal = (text: string): boolean => /[.eE]/.test(text);
    // In a list of integers alone what a double does not hold is said: integers stand among decimals here.
    expect(read(['0.5', ...numbers], separator)).toEqual([
      0.5,
      ...numbers.map((text) => (isDecimal(text) ? Number(text) : Number(text) + 0)),
    ]);
  });

  it('keeps the sign of a zero with a point, and of no integer', () => {
    expect(read(['-0.0', '-0.', '-.0', '-0', '-0.00000000000', '-0e5'], ', ')).toEqual([-0, -0, -0, 0, -0, -0]);
  });

  it.each(['1.2.3', '-', '.', '-.', '--1', '1-2', '12x', '1.5.', '0x', '..5', '1e', '1e+', '1ee5', '1e5.'])(
    'refuses "%s"',
    (odd) => {
      expect(read(['0.5', '0.25', odd, '1.5'], ', ')).toBeUndefined();
    },
  );
});
