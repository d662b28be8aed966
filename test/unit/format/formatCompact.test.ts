import { describe, expect, it } from 'vitest';
import { formatCompact } from '../../../src/core/format/formatCompact';

describe('formatCompact', () => {
  it.each([
    [0.28666667, '0.2867'],
    [1.0498221, '1.05'],
    [-2.3978953, '-2.398'],
    [10, '10'],
    [0, '0'],
    [-0, '0'],
    [99.996, '100'],
    [1234.5678, '1235'],
    [12345.678, '12346'],
    [999999.4, '999999'],
    [999999.6, '1e+06'],
    [333333380, '3.333e+08'],
    [0.00012345, '0.0001234'],
    [0.00001, '1e-05'],
    [1.5e-7, '1.5e-07'],
    [-1e-300, '-1e-300'],
  ])('shortens %f to %s', (value, text) => {
    expect(formatCompact(value)).toBe(text);
  });

  it('keeps nan and both infinities', () => {
    expect([NaN, Infinity, -Infinity].map((value) => formatCompact(value))).toEqual(['nan', 'inf', '-inf']);
  });

  it('takes the number of significant digits', () => {
    expect(formatCompact(2 / 3, 2)).toBe('0.67');
    expect(formatCompact(2 / 3, 6)).toBe('0.666667');
    expect(formatCompact(1234, 1)).toBe('1234');
  });
});
