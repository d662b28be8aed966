import type { Shape } from '../../core/array/ndarray';
import type { Pick } from '../../core/files/dataFile';
import type { FileAddress } from '../../worker/files/fileRequest';

/** Where in a file an array is, so that it can be read again. */
export interface ArrayFile {
  readonly address: FileAddress;
  readonly pick: Pick;
  /** Only its first rows are in memory: what is computed on it reads the file, chunk by chunk. */
  readonly isPart: boolean;
  /** The shape of the whole; undefined where only reading tells. */
  readonly shape: Shape | undefined;
}

/** What of an array is in a file. */
export interface OfFile {
  readonly file?: ArrayFile | undefined;
}

/** Whether arrays are computed on chunk by chunk. */
export function areStreamed(arrays: readonly OfFile[]): boolean {
  return arrays.some(({ file }) => file?.isPart === true);
}
