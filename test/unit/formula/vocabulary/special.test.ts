import { describe, expect, it } from 'vitest';

import { evaluated, row } from './evaluated';

describe('erf', () => {
  it('gives the values of the tables, and 1 from far on', () => {
    const { values, exact } = evaluated('erf(x)', row(0, 0.5, 1, 2, -3.5, 7, -40, Infinity));
    const expected = [0, 0.5204998778130465, 0.8427007929497149, 0.9953222650189527, -0.9999992569016276, 1, -1, 1];
    expected.forEach((value, at) => {
      expect(values[at]).toBeCloseTo(value, 14);
      expect(exact[at]).toBeCloseTo(value, 15);
    });
  });

  it('keeps NaN', () => {
    expect(evaluated('erf(x)', row(NaN))).toMatchObject({ values: [NaN], exact: [NaN] });
  });
});

describe('logsumexp', () => {
  it('adds up exponentials in logarithms: log(e + e^2 + e^3) = 3.4076059644443806', () => {
    const { values, exact, shape } = evaluated('logsumexp(x)', row(1, 2, 3));
    expect(shape).toEqual([]);
    expect(values[0]).toBeCloseTo(3.4076059644443806, 14);
    expect(exact[0]).toBeCloseTo(3.4076059644443806, 14);
  });

  it('does not overflow, and of nothing but -inf gives -inf', () => {
    expect(evaluated('logsumexp(x)', row(1000, 1000)).values[0]).toBeCloseTo(1000.6931471805599, 10);
    expect(evaluated('logsumexp(x)', row(-Infinity, -Infinity))).toMatchObject({
      values: [-Infinity],
      exact: [-Infinity],
    });
    expect(evaluated('logsumexp(x)', row(0, NaN)).values).toEqual([NaN]);
  });
});

describe('round', () => {
  it('takes a half to the even number, as NumPy does', () => {
    const { values, exact } = evaluated('round(x)', row(0.5, 1.5, 2.5, -1.5, 1.7, -0.4, 3));
    expect(values.map((value) => value + 0)).toEqual([0, 2, 2, -2, 2, 0, 3]);
    expect(exact.map((value) => value + 0)).toEqual([0, 2, 2, -2, 2, 0, 3]);
  });
});
