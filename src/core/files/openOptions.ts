import type { Allocate } from './reusedMemory';

/** How a file is opened. */
export interface OpenOptions {
  /** In tables 0,5 is read as 0.5. */
  readonly decimalComma?: boolean | undefined;
  /** Called between parts of work that takes a while, beside the reads of the source. */
  readonly breathe: () => Promise<void>;
  /** Gives the memory that rows of plain numbers are read into; default: memory of their own. */
  readonly allocate?: Allocate | undefined;
}
