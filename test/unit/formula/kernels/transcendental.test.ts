import { bignumberDependencies, create } from 'mathjs';
import type { BigNumber } from 'mathjs';
import { describe, expect, it } from 'vitest';

import { exactDigits } from '../../../../src/core/formula/exact/evaluateExact';
import { randomNumbers } from '../../../bench/randomInputs';
import { elementwise } from './runKernel';

const math = create({ ...bignumberDependencies }, { precision: exactDigits });

/** A float64 with all digits that count: written shortest, it would be off by up to half a unit in the last place. */
const exactly = (x: number): BigNumber => math.bignumber(x.toPrecision(60));

/** log(1 + t): for a tiny t, whose sum with 1 has too many digits, by the first terms of its series. */
function exactLog1p(t: BigNumber): BigNumber {
  return t.abs().gt(1e-16) ? t.plus(1).ln() : t.minus(t.times(t).div(2)).plus(t.times(t).times(t).div(3));
}

function exactTanh(x: BigNumber): BigNumber {
  const power = x.times(2).exp();
  return power.minus(1).div(power.plus(1));
}

/** The distance from |x| to the next larger number. */
function unitInTheLastPlace(x: number): number {
  const exponent = Math.floor(Math.log2(Math.max(Math.abs(x), 2 ** -1022)));
  // log2 may round up to the next power of 2.
  const power = 2 ** exponent > Math.abs(x) && exponent > -1022 ? exponent - 1 : exponent;
  return 2 ** Math.max(power - 52, -1074);
}

/** `count` numbers that are evenly spread from `low` to `high`. */
const spread = (low: number, high: number, count = 300): number[] => [
  ...randomNumbers(count, count + 1).map((value) => low + (high - low) * value),
];
/** Numbers of both signs whose sizes are powers of 2 between these. */
const sizes = (low: number, high: number, count = 300): number[] =>
  spread(low, high, count).map((power, index) => (index % 2 === 0 ? 1 : -1) * 2 ** power);

/** Where e^x is nearest to each power of 2 in its table. */
const inTable = Array.from({ length: 256 }, (_, step) => (step * Math.LN2) / 256);

interface Case {
  readonly name: string;
  readonly inputs: readonly number[];
  readonly exact: (x: BigNumber) => BigNumber;
  readonly special: readonly (readonly [number, number])[];
}

const cases: readonly Case[] = [
  {
    name: 'exp',
    inputs: [
      ...spread(-1, 1),
      ...spread(-745, 709),
      ...spread(-745.2, -707),
      ...sizes(-60, 9),
      ...inTable,
      709.782712893384,
    ],
    exact: (x) => x.exp(),
    special: [
      [NaN, NaN],
      [Infinity, Infinity],
      [-Infinity, 0],
      [0, 1],
      [-0, 1],
      [5e-324, 1],
      [709.7827128933841, Infinity],
      [1e300, Infinity],
      [-745.1332191019412, 0],
      [-1e300, 0],
    ],
  },
  {
    name: 'log',
    inputs: [
      ...spread(0, 2),
      ...sizes(-1074, 1023).map(Math.abs),
      ...sizes(-53, -1).map((x) => 1 + x),
      ...spread(0, 2.3e-308),
      1.7976931348623157e308,
      5e-324,
      Math.SQRT1_2,
      Math.SQRT2,
    ],
    exact: (x) => x.ln(),
    special: [
      [NaN, NaN],
      [Infinity, Infinity],
      [-Infinity, NaN],
      [0, -Infinity],
      [-0, -Infinity],
      [-5e-324, NaN],
      [-1, NaN],
      [1, 0],
    ],
  },
  {
    name: 'log1p',
    inputs: [
      ...spread(-1, 1),
      ...spread(1, 100),
      ...sizes(-60, -1),
      ...sizes(0, 1023).map(Math.abs),
      -1 + 2 ** -53,
      1.7976931348623157e308,
    ],
    exact: exactLog1p,
    special: [
      [NaN, NaN],
      [Infinity, Infinity],
      [-Infinity, NaN],
      [0, 0],
      [-0, -0],
      [-1, -Infinity],
      [-1.5, NaN],
      [5e-324, 5e-324],
      [-5e-324, -5e-324],
    ],
  },
  {
    name: 'softplus',
    inputs: [...spread(-40, 40), ...spread(-3, 3), ...spread(-744, 0), ...sizes(-60, 9)],
    exact: (x) => (x.gt(0) ? x.plus(exactLog1p(x.neg().exp())) : exactLog1p(x.exp())),
    special: [
      [NaN, NaN],
      [Infinity, Infinity],
      [-Infinity, 0],
      [0, Math.LN2],
      [-0, Math.LN2],
      [1000, 1000],
      [-1000, 0],
    ],
  },
  {
    name: 'tanh',
    inputs: [...spread(-1, 1), ...spread(0.5, 0.6), ...spread(-20, 20), ...sizes(-60, 5), 18.99, 19.1],
    exact: exactTanh,
    special: [
      [NaN, NaN],
      [Infinity, 1],
      [-Infinity, -1],
      [0, 0],
      [-0, -0],
      [5e-324, 5e-324],
      [-1e-170, -1e-170],
      [22, 1],
      [-1e300, -1],
    ],
  },
];

describe.each(cases)('the kernel of $name', ({ name, inputs, exact, special }) => {
  it('is within 1 unit in the last place of the correctly rounded value', () => {
    const results = elementwise(name, inputs);
    const wrong = inputs.filter((x, index) => {
      const rounded = exact(exactly(x)).toNumber();
      return !(Math.abs(results[index]! - rounded) <= unitInTheLastPlace(rounded));
    });
    expect(wrong).toEqual([]);
  });

  it('gives the same value whatever stands beside it', () => {
    const beside = (neighbour: (x: number) => number): number[] =>
      elementwise(
        name,
        inputs.flatMap((x) => [x, neighbour(x)]),
      ).filter((_, index) => index % 2 === 0);
    const alone = beside((x) => x);
    for (const [neighbour] of special) expect(beside(() => neighbour)).toEqual(alone);
  });

  it('gives what the function is at its special values, side by side with others', () => {
    const given = special.flatMap(([x]) => [x, 0.5]);
    const results = elementwise(name, given).filter((_, index) => index % 2 === 0);
    expect(results).toEqual(special.map(([, expected]) => expected));
  });
});
