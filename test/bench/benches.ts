import * as bundles from './bundles';
import * as evaluation from './evaluation';
import * as hover from './hover';
import * as python from './python';
import type { Row } from './row';
import * as text from './text';

/** A file of this folder that measures something. */
export interface Bench {
  readonly rows: () => readonly Row[] | Promise<readonly Row[]>;
}

/** Every file of this folder that exports `rows`, by its name; a test compares this list with the folder. */
export const benches: Readonly<Record<string, Bench>> = { text, evaluation, hover, python, bundles };
