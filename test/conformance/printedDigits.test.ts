import { describe, expect, it } from 'vitest';

import { comparePrinted, printedNumbers, printsAs } from './printedDigits';

describe('printedNumbers', () => {
  it('reads arrays as NumPy prints them', () => {
    expect(printedNumbers('[0.05129331, 2.3025851 ]')?.map(({ value, decimals }) => [value, decimals])).toEqual([
      [0.05129331, 8],
      [2.3025851, 7],
    ]);
    expect(printedNumbers('[1. 0.]')?.map(({ value, decimals }) => [value, decimals])).toEqual([
      [1, 0],
      [0, 0],
    ]);
  });

  it('refuses texts with words in them', () => {
    expect(printedNumbers('total 6.0, count 3.0, result 2.0')).toBeUndefined();
  });
});

describe('printsAs', () => {
  const [plain, exponential, percent] = printedNumbers('0.3333 3.3333338e+08 75%') ?? [];
  if (plain === undefined || exponential === undefined || percent === undefined) throw new Error('three numbers');

  it('rounds to the printed digits', () => {
    expect(printsAs(0.33334, plain)).toBe(true);
    expect(printsAs(0.33336, plain)).toBe(false);
  });

  it('counts the digits of an exponential form before its exponent', () => {
    expect(printsAs(333333376, exponential)).toBe(true);
    expect(printsAs(333333344, exponential)).toBe(false);
  });

  it('reads a percentage as a share', () => {
    expect(printsAs(0.75, percent)).toBe(true);
    expect(printsAs(75, percent)).toBe(false);
  });
});

describe('comparePrinted', () => {
  it('misses digits that a reference prints and the value does not', () => {
    expect(comparePrinted('[0.5, 0.25]', [0.5, 0.3], [[0.5, 0.25]])).toEqual({
      agree: 1,
      missed: ['printed 0.25, received 0.3'],
      others: [],
    });
  });

  it('sets apart digits that no reference prints either', () => {
    expect(comparePrinted('[0.25]', [0.3], [[0.3]])).toEqual({
      agree: 0,
      missed: [],
      others: ['printed 0.25, received 0.3'],
    });
  });

  it('takes one printed number for the mean of many', () => {
    expect(comparePrinted('0.75', [1, 1, 1, 0], [[1, 1, 1, 0]])?.agree).toBe(1);
    expect(comparePrinted('0.75', [1, 1, 0, 0], [[1, 1, 1, 0]])?.missed).toHaveLength(1);
  });

  it('compares nothing when the text is not the plain value', () => {
    expect(comparePrinted('count 3', [3], [[3]])).toBeUndefined();
  });
});
