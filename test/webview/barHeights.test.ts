import { describe, expect, it } from 'vitest';
import type { Bar } from '../../src/protocol/panel';
import { barHeights, barOfSample, worstBars } from '../../src/webview/components/barHeights';

const bars = (...values: (number | null)[]): Bar[] =>
  values.map((value, sample) => ({ sample, count: 1, worst: sample, value, label: '' }));

describe('barHeights', () => {
  it('stands positive bars on the bottom, the highest filling the plot', () => {
    expect(barHeights(bars(1, 4, 2))).toEqual({
      zero: 1,
      each: [
        { top: 0.75, height: 0.25 },
        { top: 0, height: 1 },
        { top: 0.5, height: 0.5 },
      ],
    });
  });

  it('hangs negative bars from zero', () => {
    expect(barHeights(bars(-1, -4))).toEqual({
      zero: 0,
      each: [
        { top: 0, height: 0.25 },
        { top: 0, height: 1 },
      ],
    });
  });

  it('puts zero between bars of both signs', () => {
    expect(barHeights(bars(3, -1))).toEqual({
      zero: 0.75,
      each: [
        { top: 0, height: 0.75 },
        { top: 0.75, height: 0.25 },
      ],
    });
  });

  it('fills the plot with what is no number and leaves the others their scale', () => {
    expect(barHeights(bars(null, 2, 1)).each).toEqual([
      { top: 0, height: 1 },
      { top: 0, height: 1 },
      { top: 0.5, height: 0.5 },
    ]);
  });

  it('draws bars of zero without height, at the bottom', () => {
    expect(barHeights(bars(0, 0))).toEqual({
      zero: 1,
      each: [
        { top: 0, height: 0 },
        { top: 0, height: 0 },
      ],
    });
  });
});

describe('worstBars', () => {
  it('is the highest where lower is better, and the lowest where higher is', () => {
    expect([...worstBars(bars(1, 4, 2), 'lower')]).toEqual([1]);
    expect([...worstBars(bars(1, 0, 1, 1), 'higher')]).toEqual([1]);
  });

  it('is what is no number, before any number', () => {
    expect([...worstBars(bars(1, null, 9), 'lower')]).toEqual([1]);
    expect([...worstBars(bars(1, null, 0), 'higher')]).toEqual([1]);
  });

  it('is no bar where most are equally bad, or nothing is better', () => {
    expect(worstBars(bars(1, 1, 1), 'lower').size).toBe(0);
    expect(worstBars(bars(0, 0, 1), 'higher').size).toBe(0);
    expect(worstBars(bars(1, 2), undefined).size).toBe(0);
  });
});

describe('barOfSample', () => {
  it('finds the run that a sample is in', () => {
    const runs: Bar[] = [
      { sample: 0, count: 3, worst: 1, value: 1, label: '' },
      { sample: 3, count: 2, worst: 3, value: 1, label: '' },
    ];
    expect([0, 2, 3, 4, 5].map((sample) => barOfSample(runs, sample))).toEqual([0, 0, 1, 1, -1]);
  });
});
