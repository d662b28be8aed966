import type { Pick } from '../../core/files/dataFile';
import type { Role } from '../../core/catalogue/definition';

/** A file that a task is to read. */
export interface FileAddress {
  /** With its ending, which says how it is read. */
  readonly name: string;
  /** Where it is, for whoever is asked for its bytes. */
  readonly uri: string;
  /** Where it is on this machine; undefined elsewhere. */
  readonly path: string | undefined;
  /** In bytes. */
  readonly size: number;
  /** In tables 0,5 is read as 0.5. */
  readonly decimalComma: boolean;
}

/** An array of a file, or some of its columns, and what it is to the function. */
export interface RoledPick {
  readonly role: Role;
  /** Its file's place in the list of files. */
  readonly file: number;
  readonly pick: Pick;
}

/** Arrays of some files, side by side. */
export interface FileRows {
  readonly files: readonly FileAddress[];
  readonly arrays: readonly RoledPick[];
}

/** How far a task has come with its files: the bytes that were read since it last said so. */
export interface FilesTold {
  readonly bytes: number;
}

const bytesPerMillisecond = 500_000;

/** The milliseconds that it takes to read some files and compute on them, roughly. */
export function costOfFiles(files: readonly FileAddress[]): number {
  return files.reduce((sum, { size }) => sum + size, 0) / bytesPerMillisecond;
}
