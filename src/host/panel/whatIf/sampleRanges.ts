import type { Role } from '../../../core/catalogue/definition';
import type { SampleReader } from '../../../core/compute/sampleReader';

/** Which numbers of an array are those of which sample. */
export interface SampleRanges {
  /** From `start` up to `end`; the whole array where samples have no neighbouring numbers of their own. */
  readonly rangeOf: (sample: number) => { readonly start: number; readonly end: number };
  readonly sampleAt: (position: number) => number | undefined;
}

/** @param total how many numbers the array has */
export function sampleRanges(reader: SampleReader | undefined, role: Role, total: number): SampleRanges {
  const input = reader?.inputs.find((each) => each.role === role);
  const whole = { start: 0, end: total };
  if (reader === undefined || input === undefined) return { rangeOf: () => whole, sampleAt: () => undefined };
  const { samples } = reader;
  const rangeOf: SampleRanges['rangeOf'] = (sample) => input.positions(Math.min(sample, samples - 1)) ?? whole;
  return {
    rangeOf,
    sampleAt: (position) => {
      const sample = Math.floor((position * samples) / total);
      const positions = input.positions(sample);
      return positions !== undefined && position >= positions.start && position < positions.end ? sample : undefined;
    },
  };
}
