import type { Bar } from '../../protocol/panel';

/** The panel shows at most this many bars; more samples share them. */
export const barLimit = 64;

/**
 * One bar per sample, or per run of neighbouring samples when there are more than `limit`. A run stands for its worst
 * sample: the highest value when lower is better, the lowest when higher is; NaN is worse than any number.
 *
 * @param values one for each sample
 */
export function bars(
  values: Float64Array,
  better: 'lower' | 'higher',
  label: (value: number) => string,
  limit = barLimit,
): Bar[] {
  const samples = values.length;
  if (samples < 2) return [];
  const run = Math.ceil(samples / limit);
  const worstIn = better === 'lower' ? highestIn : lowestIn;
  const result: Bar[] = [];
  for (let start = 0; start < samples; start += run) {
    const end = Math.min(start + run, samples);
    const worst = worstIn(values, start, end);
    const value = values[worst] ?? NaN;
    result.push({
      sample: start,
      count: end - start,
      worst,
      value: Number.isFinite(value) ? value : null,
      label: label(value),
    });
  }
  return result;
}

/** The position of the first NaN from `start` up to `end`, or else of the first of the highest values. */
function highestIn(values: Float64Array, start: number, end: number): number {
  let [at, highest] = [start, values[start] ?? NaN];
  for (let next = start + 1; next < end && !Number.isNaN(highest); next += 1) {
    const value = values[next] ?? NaN;
    if (value > highest || Number.isNaN(value)) [at, highest] = [next, value];
  }
  return at;
}

/** The position of the first NaN from `start` up to `end`, or else of the first of the lowest values. */
function lowestIn(values: Float64Array, start: number, end: number): number {
  let [at, lowest] = [start, values[start] ?? NaN];
  for (let next = start + 1; next < end && !Number.isNaN(lowest); next += 1) {
    const value = values[next] ?? NaN;
    if (value < lowest || Number.isNaN(value)) [at, lowest] = [next, value];
  }
  return at;
}
