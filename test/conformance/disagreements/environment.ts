import type { ComputeRequest } from '../../../src/core/compute/types';
import type { Framework } from './framework';
import type { Tensor } from './values';

/** Where an expression is evaluated. */
export interface Environment {
  /** The names that are arrays. Other names are those of libraries. */
  readonly arrays: Readonly<Record<string, Tensor>>;
  readonly framework: Framework;
  /** What the catalogue was asked, in order: evaluating adds to it. */
  readonly requests: ComputeRequest[];
}
