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
  return each === 1 ? perSample.data : meansOf(perSample.data, each);
}

/** The mean of each run of so many neighbouring values. */
function meansOf(data: Float64Array, each: number): Float64Array {
  const means = new Float64Array(data.length / each);
  for (let sample = 0, at = 0; sample < means.length; sample += 1) {
    let sum = 0;
    for (const end = at + each; at < end; at += 1) sum += data[at] ?? NaN;
    means[sample] = sum / each;
  }
  return means;
}
