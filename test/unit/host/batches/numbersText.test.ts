import { describe, expect, it } from 'vitest';
import { numbersText, readNumbersText } from '../../../../src/host/batches/numbersText';

describe('numbersText', () => {
  it('is read back to the last bit, NaN, infinities and -0 among them', () => {
    const numbers = Float64Array.of(0.1, -0, 0, NaN, Infinity, -Infinity, 5e-324, 1.7976931348623157e308, 2 ** 53);
    expect([...readNumbersText(numbersText(numbers))].every((value, index) => Object.is(value, numbers[index]))).toBe(
      true,
    );
  });

  it('is empty for no numbers', () => {
    expect(readNumbersText(numbersText(new Float64Array(0)))).toHaveLength(0);
  });
});
