import { binStart } from './grid';
import type { Range } from './scale';
import { path, rectangle, type Drawing } from './svg';
import type { ChartColours } from './theme';

const widest = 240;
const widestBar = 22;
const mostBars = 120;

/** What one bar stands for: the smallest and largest of its values, and whether a NaN or an infinity is among them. */
interface Bin {
  low: number;
  high: number;
  nan: boolean;
  odd: boolean;
}

function binValues(values: Float64Array, count: number): Bin[] {
  return Array.from({ length: count }, (_, i) => {
    const bin: Bin = { low: Infinity, high: -Infinity, nan: false, odd: false };
    for (let at = binStart(i, count, values.length), end = binStart(i + 1, count, values.length); at < end; at += 1) {
      const value = values[at] ?? NaN;
      if (Number.isNaN(value)) bin.nan = true;
      else if (!Number.isFinite(value)) bin.odd = true;
      if (value < bin.low) bin.low = value;
      if (value > bin.high) bin.high = value;
    }
    return bin;
  });
}

/**
 * A vector as bars from its baseline, 0: up for positive values, down for negative ones. More than 120 values are taken
 * together, each bar then reaches from their smallest to their largest. An infinity is a bar to the edge in the odd
 * colour, NaN a mark across the whole height.
 */
export function drawBars(values: Float64Array, range: Range, colours: ChartColours, height = 44): Drawing {
  const count = Math.min(values.length, mostBars);
  const step = Math.min(widestBar, widest / Math.max(count, 1));
  const gap = step >= 6 ? 2 : step >= 3 ? 1 : 0;
  const scale = (height - 1) / (range.high - range.low);
  const y = (value: number): number => 0.5 + (range.high - Math.min(Math.max(value, range.low), range.high)) * scale;
  const zero = y(0);
  const binned = count < values.length;
  const paths = { positive: '', negative: '', odd: '' };
  binValues(values, count).forEach(({ low, high, nan, odd }, i) => {
    const x = i * step + gap / 2;
    const bar = (from: number, to: number): string => rectangle(x, from, step - gap, Math.max(to - from, 0.75));
    if (nan) paths.odd += rectangle(x + (step - gap) / 2 - 0.75, 0, 1.5, height);
    if (odd) paths.odd += bar(high === Infinity ? 0 : zero, low === -Infinity ? height : zero);
    else if (low <= high) {
      // A bar of one value begins at the baseline; one of many shows where its values lie.
      if (high > 0) paths.positive += bar(y(high), y(binned ? Math.max(low, 0) : 0));
      if (low < 0) paths.negative += bar(y(binned ? Math.min(high, 0) : 0), y(low));
    }
  });
  const width = Math.max(count * step, step);
  const body =
    path(rectangle(0, zero - 0.5, width, 1), colours.muted, 0.55) +
    path(paths.positive, colours.positive) +
    path(paths.negative, colours.negative) +
    path(paths.odd, colours.odd);
  return { width, height, body };
}
