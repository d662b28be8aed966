import { describe, expect, it } from 'vitest';
import { numberInPlaceOf } from '../../../../../src/host/panel/whatIf/numberInPlaceOf';
import { sliderRange } from '../../../../../src/host/panel/whatIf/sliderRange';

describe('the range of a slider', () => {
  it('is 0 to 1 for probabilities', () => {
    expect(sliderRange({ low: 0.2, high: 0.3 }, 0.2, 'probability')).toEqual({ min: 0, max: 1, step: 0.001 });
  });

  it('takes in a number that was put outside of it', () => {
    expect(sliderRange({ low: 0.2, high: 0.3 }, 3, 'distribution')).toMatchObject({ min: 0, max: 3 });
  });

  it('is wider for logits', () => {
    expect(sliderRange({ low: -2, high: 2 }, 2, 'distribution')).toMatchObject({ min: -4, max: 4 });
  });

  it('is what the numbers span and half as much on either side', () => {
    expect(sliderRange({ low: 10, high: 30 }, 10, 'real')).toEqual({ min: 0, max: 40, step: 0.1 });
  });

  it('is around a number that stands alone', () => {
    const { min, max } = sliderRange({ low: 5, high: 5 }, 5, 'real');
    expect([min, max]).toEqual([0, 10]);
    expect(sliderRange({ low: 0, high: 0 }, NaN, 'real')).toMatchObject({ min: -1, max: 1 });
  });
});

describe('a number that is written in the place of another one', () => {
  it.each([
    ['0.7', 0.9, '0.9'],
    ['0.7', 1, '1.0'],
    ['1.', -2, '-2.0'],
    ['3', 4, '4'],
    ['3', 0.5, '0.5'],
    ['1e-3', 1e-7, '1e-7'],
    ['np.float32(0.5)', 1, '1.0'],
  ])('for %s: %d as %s', (written, value, text) => {
    expect(numberInPlaceOf(written, value)).toBe(text);
  });
});
