import type { SampleReader } from '../../../core/compute/sampleReader';

/** The sample that a value of an input belongs to, by its position; undefined where samples are no neighbouring values. */
export function sampleOf(reader: SampleReader, role: string, position: number): number | undefined {
  const input = reader.inputs.find((each) => each.role === role);
  if (input === undefined) return undefined;
  let low = 0;
  let high = reader.samples - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = input.positions(middle);
    if (range === undefined) return undefined;
    if (position < range.start) high = middle - 1;
    else if (position >= range.end) low = middle + 1;
    else return middle;
  }
  return undefined;
}
