import { describe, expect, it } from 'vitest';
import type { BatchRow } from '../../src/protocol/batches';
import { chartLines } from '../../src/webview/views/batches/chartLines';

const row = (ownNumber: number | null, runningNumber: number | null): BatchRow => ({
  ...{ place: '', name: '', samples: 1, own: '', running: '', state: [] },
  ownNumber,
  runningNumber,
});

describe('chartLines', () => {
  it('puts the highest value at the top and the lowest at the bottom', () => {
    const lines = chartLines([row(1, 1), row(3, 2)]);
    expect(lines).toMatchObject({ low: 1, high: 3, dots: 'M8 112h0M592 8h0', line: 'M8 112L592 60' });
    expect(lines?.heightOf(2)).toBe(60);
  });

  it('leaves a gap where a value is no finite number', () => {
    const lines = chartLines([row(1, 1), row(null, null), row(3, 3), row(3, 1)]);
    expect(lines?.line).toBe('M8 112M397.33 8L592 112');
    expect(lines?.dots).toBe('M8 112h0M397.33 8h0M592 8h0');
  });

  it('draws equal values in the middle', () => {
    expect(chartLines([row(2, 2), row(2, 2)])?.line).toBe('M8 60L592 60');
  });

  it('draws nothing for a single batch, and nothing for lists', () => {
    expect(chartLines([row(1, 1)])).toBeUndefined();
    expect(chartLines([row(null, null), row(null, null)])).toBeUndefined();
  });
});
