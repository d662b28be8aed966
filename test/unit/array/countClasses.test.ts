import { describe, expect, it } from 'vitest';

import { ClassPlaces } from '../../../src/core/array/classPlaces';
import { countClasses, countClassesInBoth } from '../../../src/core/array/countClasses';

const of = (...values: readonly number[]) => Float64Array.from(values);

describe('the place of a class', () => {
  it('is that in the list, in whatever order and however far apart', () => {
    for (const classes of [of(5, -1, 2), of(1e9, -1, 0.5), of(2 ** 31, 2 ** 31 + 1)]) {
      const places = new ClassPlaces(classes);
      expect([...classes].map((value) => places.of(value))).toEqual([...classes.keys()]);
    }
  });

  it('is none for what is not in the list', () => {
    for (const classes of [of(5, -1, 2), of(0.5, 1)]) {
      const places = new ClassPlaces(classes);
      const others = [0, 6, -2, 2.5, NaN, Infinity, -Infinity, 2 ** 32 + 5, 2 ** 32 - 1];
      expect(others.map((value) => places.of(value))).toEqual(others.map(() => classes.length));
      expect(places.none).toBe(classes.length);
    }
  });

  it('is the last one of a class that is listed twice, and is the same for 0 and -0', () => {
    expect(new ClassPlaces(of(3, 3, 4)).of(3)).toBe(1);
    expect(new ClassPlaces(of(-0, 1)).of(0)).toBe(0);
    expect(new ClassPlaces(of(0, 1)).of(-0)).toBe(0);
    expect(new ClassPlaces(of()).of(0)).toBe(0);
  });
});

describe('the counts of classes', () => {
  it('say how many values are each class', () => {
    expect(countClasses(of(2, 0, 2, 7, NaN), of(0, 1, 2))).toEqual(of(1, 0, 2));
    expect(countClasses(of(2, 2), of(2, 2, NaN))).toEqual(of(2, 2, 0));
  });

  it('say at how many positions both arrays have the class', () => {
    expect(countClassesInBoth(of(2, 0, 2, 1), of(2, 1, 0, 1), of(0, 1, 2))).toEqual(of(0, 1, 1));
    expect(countClassesInBoth(of(NaN, 3), of(NaN, 3), of(NaN, 1))).toEqual(of(0, 0));
  });
});
