import type { Bar } from '../../protocol/panel';

/** The panel shows at most this many bars; more samples share them. */
export const barLimit = 64;

/**
 * One bar per sample, or per run of neighbouring samples when there are more than `limit`. A run stands for its worst
 * sample: the highest value when lower is better, the lowest when higher is; NaN is worse than any number.
 *
 * @param values per-sample values: a whole number of them for each of the `samples`, averaged.
 */
export function bars(
  values: Float64Array,
  samples: number,
  better: 'lower' | 'higher',
  label: (value: number) => string,
  limit = barLimit,
): Bar[] {
  const each = values.length / samples;
  if (samples < 2 || !Number.isInteger(each) || each < 1) return [];
  const run = Math.ceil(samples / limit);
  const result: Bar[] = [];
  for (let start = 0; start < samples; start += run) {
    const end = Math.min(start + run, samples);
    let worst = start;
    let worstValue = meanOf(values, start * each, each);
    for (let sample = start + 1; sample < end; sample += 1) {
      const value = meanOf(values, sample * each, each);
      if (isWorse(value, worstValue, better)) {
        worst = sample;
        worstValue = value;
      }
    }
    result.push({
      sample: start,
      count: end - start,
      worst,
      value: Number.isFinite(worstValue) ? worstValue : null,
      label: label(worstValue),
    });
  }
  return result;
}

function isWorse(value: number, than: number, better: 'lower' | 'higher'): boolean {
  if (Number.isNaN(than)) return false;
  return Number.isNaN(value) || (better === 'lower' ? value > than : value < than);
}

function meanOf(values: Float64Array, start: number, count: number): number {
  if (count === 1) return values[start] ?? Number.NaN;
  let sum = 0;
  for (let index = start; index < start + count; index += 1) sum += values[index] ?? Number.NaN;
  return sum / count;
}
