import type { ResultArrays } from './sampleTable';

/**
 * One value for each sample of a result: the mean where a sample has several. Undefined when there are not as many, or
 * when all samples are one.
 */
export function sampleValues(
  { perSample }: Pick<ResultArrays, 'perSample'>,
  samples: number,
): Float64Array | undefined {
  const each = (perSample?.data.length ?? 0) / samples;
  if (perSample === undefined || samples < 2 || !Number.isInteger(each) || each < 1) return undefined;
  const { data } = perSample;
  if (each === 1) return data;
  return Float64Array.from({ length: samples }, (_, sample) => {
    let sum = 0;
    for (let at = sample * each; at < (sample + 1) * each; at += 1) sum += data[at] ?? NaN;
    return sum / each;
  });
}
