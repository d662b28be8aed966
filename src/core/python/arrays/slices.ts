import { PythonError } from '../calls/pythonError';

/** `start:stop:step` with whole numbers; what is left out is undefined. */
export interface Slice {
  readonly start: number | undefined;
  readonly stop: number | undefined;
  readonly step: number | undefined;
}

/** What a slice names of a sequence of some size: its first place, how many, and how far apart. */
export interface SliceRange {
  readonly start: number;
  readonly length: number;
  readonly step: number;
}

/** The places that a slice names, with Python's rules for negative and missing bounds. */
export function sliceRange(slice: Slice, size: number): SliceRange {
  const step = slice.step ?? 1;
  if (step === 0) throw new PythonError('ValueError', 'slice step cannot be zero');
  const [lowest, highest] = step > 0 ? [0, size] : [-1, size - 1];
  const bound = (given: number | undefined, otherwise: number): number =>
    given === undefined ? otherwise : Math.min(Math.max(given < 0 ? given + size : given, lowest), highest);
  const start = bound(slice.start, step > 0 ? 0 : size - 1);
  const stop = bound(slice.stop, step > 0 ? size : -1);
  return { start, length: Math.max(0, Math.ceil((stop - start) / step)), step };
}
