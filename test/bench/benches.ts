import * as bundles from './bundles';
import * as evaluation from './evaluation';
import * as files from './files';
import * as hover from './hover';
import * as libraries from './libraries';
import type { LibraryName } from './libraries/opponents';
import * as python from './python';
import type { Row } from './row';
import * as text from './text';

/** What the whole bench is asked for. */
export interface BenchOptions {
  /** The libraries to measure against; all of them by default. */
  readonly against?: readonly LibraryName[];
}

/** A file of this folder that measures something. */
export interface Bench {
  readonly rows: (options: BenchOptions) => readonly Row[] | Promise<readonly Row[]>;
}

/** Every file of this folder that exports `rows`, by its name; a test compares this list with the folder. */
export const benches: Readonly<Record<string, Bench>> = { text, evaluation, files, libraries, hover, python, bundles };
