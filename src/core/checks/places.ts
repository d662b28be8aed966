import type { NDArray, Shape } from '../array/ndarray';

/** Values of an array that something is true of. */
export interface Places {
  readonly count: number;
  /** Positions along the first axis at which there are some. */
  readonly samples: readonly number[];
  /** The first of the values. */
  readonly first: number;
}

/** Findings name so many samples. */
const mostSamples = 100;

/** Where a condition holds among values of a shape. */
export function placesWhere(
  { data, shape }: Pick<NDArray, 'data' | 'shape'>,
  holds: (value: number, at: number) => boolean,
  limit = mostSamples,
): Places {
  const length = sampleLength(data.length, shape);
  const samples: number[] = [];
  let count = 0;
  let first = NaN;
  data.forEach((value, at) => {
    if (!holds(value, at)) return;
    if (count === 0) first = value;
    count += 1;
    const sample = Math.floor(at / length);
    if (samples.length < limit && samples.at(-1) !== sample) samples.push(sample);
  });
  return { count, samples, first };
}

const sampleLength = (size: number, [samples = 1]: Shape): number => Math.max(1, size / Math.max(1, samples));

const mostNamed = 5;

/** The first few positions as text: `0, 3, 4, …`. */
export function listText(positions: readonly number[]): string {
  const named = positions.slice(0, mostNamed).join(', ');
  return positions.length > mostNamed ? `${named}, …` : named;
}

/** The length of rows; 1 for what is no array of rows. */
export const columnsOf = ({ shape }: NDArray): number => (shape.length > 1 ? (shape.at(-1) ?? 1) : 1);
