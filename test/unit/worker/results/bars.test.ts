import { describe, expect, it } from 'vitest';
import { bars } from '../../../../src/worker/results/bars';

const label = (value: number): string => value.toFixed(1);

describe('bars', () => {
  it('is one bar per sample when there are few', () => {
    expect(bars(Float64Array.of(0.5, 2, 1), 'lower', label)).toEqual([
      { sample: 0, count: 1, worst: 0, value: 0.5, label: '0.5' },
      { sample: 1, count: 1, worst: 1, value: 2, label: '2.0' },
      { sample: 2, count: 1, worst: 2, value: 1, label: '1.0' },
    ]);
  });

  it('lets runs of samples share a bar, which shows the highest when lower is better', () => {
    const shared = bars(Float64Array.of(1, 9, 2, 3, 8), 'lower', label, 2);
    expect(shared.map(({ sample, count, worst, value }) => ({ sample, count, worst, value }))).toEqual([
      { sample: 0, count: 3, worst: 1, value: 9 },
      { sample: 3, count: 2, worst: 4, value: 8 },
    ]);
  });

  it('shows the lowest when higher is better', () => {
    expect(bars(Float64Array.of(1, 0, 1, 1), 'higher', label, 2).map((bar) => bar.worst)).toEqual([1, 2]);
  });

  it('takes NaN as worse than any number', () => {
    const [bar] = bars(Float64Array.of(5, NaN, 7), 'lower', label, 1);
    expect(bar?.worst).toBe(1);
    expect(bar?.value).toBeNull();
    expect(bar?.label).toBe('NaN');
  });

  it('never makes more bars than the limit, and covers every sample once', () => {
    for (const samples of [64, 65, 127, 1000, 100_000]) {
      const all = bars(new Float64Array(samples), 'lower', label);
      expect(all.length).toBeLessThanOrEqual(64);
      expect(all.reduce((sum, bar) => sum + bar.count, 0)).toBe(samples);
    }
  });

  it('is empty when there is nothing to compare', () => {
    expect(bars(Float64Array.of(3), 'lower', label)).toEqual([]);
    expect(bars(new Float64Array(), 'lower', label)).toEqual([]);
  });
});
