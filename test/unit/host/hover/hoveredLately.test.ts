import { describe, expect, it } from 'vitest';
import { ndarray } from '../../../../src/core/array/ndarray';
import type { Definition } from '../../../../src/core/catalogue/definition';
import { HoveredLately, type HoveredArrays } from '../../../../src/host/hover/hoveredLately';

const definitions: readonly Definition[] = [];

const hovered = (values: readonly number[], more: Partial<HoveredArrays> = {}): HoveredArrays => ({
  arrays: [{ role: 'y_pred', array: ndarray(Float64Array.from(values)) }],
  theme: 'dark',
  precision: 'float32',
  definitions,
  ...more,
});

describe('what was hovered over lately', () => {
  it('is found for other arrays with the same values, also NaN', () => {
    const lately = new HoveredLately<string>();
    lately.keep(hovered([0.5, NaN]), 'kept');
    expect(lately.find(hovered([0.5, NaN]))).toBe('kept');
  });

  it('is not found for other values, shapes, roles, looks or functions', () => {
    const lately = new HoveredLately<string>();
    lately.keep(hovered([0, 1]), 'kept');
    const array = ndarray(Float64Array.of(0, 1));
    const others: readonly HoveredArrays[] = [
      hovered([-0, 1]),
      hovered([0]),
      hovered([0, 1], { arrays: [{ role: 'y_pred', array: { ...array, shape: [2, 1] } }] }),
      hovered([0, 1], { arrays: [{ role: 'y_pred', array: { ...array, dtype: 'int64' } }] }),
      hovered([0, 1], { arrays: [{ role: 'y_true', array }] }),
      hovered([0, 1], { arrays: [] }),
      hovered([0, 1], { theme: 'light' }),
      hovered([0, 1], { precision: 'float64' }),
      hovered([0, 1], { definitions: [] }),
    ];
    for (const other of others) expect(lately.find(other)).toBeUndefined();
  });

  it('is kept for some arrays, and for none that are very large', () => {
    const lately = new HoveredLately<number>();
    for (let at = 0; at < 20; at += 1) lately.keep(hovered([at]), at);
    expect(lately.find(hovered([19]))).toBe(19);
    expect(lately.find(hovered([0]))).toBeUndefined();
    const large = Array.from({ length: 100_001 }, () => 0);
    lately.keep(hovered(large), -1);
    expect(lately.find(hovered(large))).toBeUndefined();
  });
});
