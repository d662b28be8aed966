import type { Bar, PanelResult } from '../../protocol/panel';

/** Where a bar is drawn in a plot of height 1: its upper edge, counted from the top, and its height. */
export interface BarHeight {
  readonly top: number;
  readonly height: number;
}

/** All bars of a plot, and how far from its top zero is. */
export interface BarHeights {
  readonly zero: number;
  readonly each: readonly BarHeight[];
}

/**
 * Bars that stand on zero: upwards for positive values, downwards for negative ones. What is not a finite number fills
 * the whole height.
 */
export function barHeights(bars: readonly Bar[]): BarHeights {
  const values = bars.map(({ value }) => value).filter(isFiniteNumber);
  const highest = Math.max(0, ...values);
  const lowest = Math.min(0, ...values);
  const range = highest - lowest || 1;
  const each = bars.map(({ value }) =>
    isFiniteNumber(value)
      ? { top: (highest - Math.max(0, value)) / range, height: Math.abs(value) / range }
      : { top: 0, height: 1 },
  );
  return { zero: highest === lowest ? 1 : highest / range, each };
}

/** Positions of the bars that stand out as the worst. None when the bars hardly differ in that: half of them or more. */
export function worstBars(bars: readonly Bar[], direction: PanelResult['direction']): ReadonlySet<number> {
  if (direction === undefined) return new Set();
  const badness = bars.map(({ value }) =>
    !isFiniteNumber(value) ? Number.POSITIVE_INFINITY : direction === 'lower' ? value : -value,
  );
  const most = Math.max(...badness);
  const worst = badness.flatMap((each, index) => (each === most ? [index] : []));
  return new Set(worst.length * 2 <= bars.length ? worst : []);
}

/** The position of the bar that a sample belongs to, or -1. */
export function barOfSample(bars: readonly Bar[], sample: number): number {
  return bars.findIndex((bar) => sample >= bar.sample && sample < bar.sample + bar.count);
}

function isFiniteNumber(value: number | null): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
