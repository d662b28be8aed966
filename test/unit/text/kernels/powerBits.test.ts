import { expect, it } from 'vitest';
import { significantBits } from '../../../../src/core/text/kernels/powerBits';

it.each([
  ['1', 0, 1n << 127n],
  // 10 = 0b1010
  ['10', 1, 0b1010n << 124n],
  // 0.1 = 0b0.000110011..., rounded up
  ['0.1', -1, 0xcccccccc_cccccccc_cccccccc_cccccccdn],
  // 10^55 has 55 factors of two and 5^55 128 bits.
  ['10^55', 55, 5n ** 55n],
])('the first 128 bits of %s', (_, power, expected) => {
  expect(significantBits(power)).toBe(expected);
});

it('there are 128 of them, and 10^-power times 10^power is 1 but for the last', () => {
  for (let power = 1; power <= 64; power += 1) {
    const [bits, inverse] = [significantBits(power), significantBits(-power)];
    expect([bits >> 127n, inverse >> 127n]).toEqual([1n, 1n]);
    const product = bits * inverse;
    const one = 1n << 255n;
    const error = product > one ? product - one : one - product;
    expect(error < 1n << 129n).toBe(true);
  }
});
