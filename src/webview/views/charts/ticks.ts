/**
 * Round numbers from `low` to `high` at equal distances of 1, 2 or 5 times a power of ten, about `count` of them; none where
 * the two are no range.
 */
export function ticks(low: number, high: number, count = 5): number[] {
  const range = high - low;
  if (!(range > 0) || !Number.isFinite(range)) return [];
  const rough = range / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].find((factor) => factor * power >= rough * 0.999) ?? 10) * power;
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => withoutNoise((first + index) * step));
}

/** 0.1 + 0.2 is 0.3 on an axis. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}
