import { describe, expect, it } from 'vitest';

import { prints, readPrintedNumber } from '../../../src/core/expected/printedNumber';

const isPrintedAs = (value: number, text: string): boolean => {
  const printed = readPrintedNumber(text);
  return printed !== undefined && prints(value, printed);
};

describe('a printed number', () => {
  it('stands for all numbers that round to it', () => {
    expect(isPrintedAs(0.81494, '0.8149')).toBe(true);
    expect(isPrintedAs(0.81496, '0.8149')).toBe(false);
    expect(isPrintedAs(2.04e-7, '2.0e-07')).toBe(true);
    expect(isPrintedAs(2.06e-7, '2.0e-07')).toBe(false);
    expect(isPrintedAs(-0.5, '-.5')).toBe(true);
    expect(isPrintedAs(1000.4, '1_000')).toBe(true);
  });

  it('may be a percentage', () => {
    expect(isPrintedAs(0.8149, '81.49 %')).toBe(true);
    expect(isPrintedAs(81.49, '81.49 %')).toBe(false);
  });

  it('may have come from float32', () => {
    expect(isPrintedAs(0.81490000001, '0.8149000000')).toBe(true);
  });

  it('is never NaN', () => {
    expect(isPrintedAs(NaN, '0.5')).toBe(false);
    expect(readPrintedNumber('nan')).toBeUndefined();
    expect(readPrintedNumber('about 0.8')).toBeUndefined();
    expect(readPrintedNumber('')).toBeUndefined();
  });
});
