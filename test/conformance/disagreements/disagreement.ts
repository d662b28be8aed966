import type { Nested } from '../../../src/core/array/ndarray';
import type { GoldenValue } from '../goldenRecord';

/** A value of a disagreement: what a call gave in a framework. */
export interface StatedValue {
  /** As the record names it: `keras 3.15.1 (TensorFlow 2.21.0 backend, float32)`. */
  readonly framework: string;
  /** A Python expression over the record's arrays. */
  readonly call: string;
  /** What it gave; the name of the exception under `error` when it raised one. */
  readonly value: GoldenValue;
}

/** Numbers as they are written: whole when none has a decimal point. */
export interface WrittenArray {
  readonly values: Nested;
  readonly whole: boolean;
}

/** The same arrays under several conventions. */
export interface Disagreement {
  readonly arrays: Readonly<Record<string, WrittenArray>>;
  readonly values: readonly StatedValue[];
}
