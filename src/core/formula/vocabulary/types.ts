import type { BigNumber } from 'mathjs';
import type { Shape } from '../../array/ndarray';
import type { Dims } from '../dims';
import type { Tex } from '../tex/tex';

/**
 * A run of values inside a typed array. Kernels read `count` values from `offset` on and write as many into `out`.
 */
export type UnaryKernel = (out: Float64Array, a: Float64Array, aOffset: number, count: number) => void;
export type BinaryKernel = (
  out: Float64Array,
  a: Float64Array,
  aOffset: number,
  b: Float64Array,
  bOffset: number,
  count: number,
) => void;
export type TernaryKernel = (
  out: Float64Array,
  a: Float64Array,
  aOffset: number,
  b: Float64Array,
  bOffset: number,
  c: Float64Array,
  cOffset: number,
  count: number,
) => void;

/** Reduces rows; `float32` asks for every intermediate value to be rounded. */
export type RowsKernel = (
  out: Float64Array,
  outOffset: number,
  data: Float64Array,
  offset: number,
  count: number,
  length: number,
  float32: boolean,
) => void;

interface Named {
  readonly name: string;
  /** One line for the people who write formulas. */
  readonly doc: string;
}

interface ElementwiseBase extends Named {
  readonly kind: 'elementwise';
  /** False when the result of float32 operands is a float32 already (comparisons, maximum). */
  readonly rounds: boolean;
  /** Costs as much as a logarithm: worth keeping when two passes need it. */
  readonly heavy?: boolean;
  /** Typesets the call; operands come with their precedence. */
  readonly tex: (operands: readonly Tex[]) => Tex;
}

/** Acts on each element by itself; operands broadcast as in NumPy. `exact` is the same function on 64-digit numbers. */
export type ElementwiseFunction = ElementwiseBase &
  (
    | { readonly arity: 1; readonly kernel: UnaryKernel; readonly exact: (a: BigNumber) => BigNumber }
    | { readonly arity: 2; readonly kernel: BinaryKernel; readonly exact: (a: BigNumber, b: BigNumber) => BigNumber }
    | {
        readonly arity: 3;
        readonly kernel: TernaryKernel;
        readonly exact: (a: BigNumber, b: BigNumber, c: BigNumber) => BigNumber;
      }
  );

/** Takes in the values along one axis, or several (`sum(x, axis)`); the axis stays, with size 1. */
export interface ReductionFunction extends Named {
  readonly kind: 'reduction';
  /** Reduces `count` rows of `length` values, one after the other from `offset` on, into `out` from `outOffset` on. */
  readonly rows: RowsKernel;
  /** Joins the results of consecutive parts of one long row, for reductions that can be done in parts. */
  readonly join?: (parts: Float64Array, count: number, float32: boolean) => number;
  /** A part of a row with this result has decided that of the row: one value that fails, where all are to hold. */
  readonly settled?: number;
  /** Its rows add their values up: sums of differences can then be done in one pass. */
  readonly adds?: true;
  /** Makes the result from a whole row's value and its length: the mean from the sum. That of one value is the value. */
  readonly finish?: (value: number, length: number) => number;
  readonly rounds: boolean;
  readonly exact: (values: readonly BigNumber[]) => BigNumber;
  readonly tex: (operand: Tex, bound: Bound) => Tex;
  /** With the user's numbers: the terms that are written out, `…` standing for those between. */
  readonly expand: (terms: readonly Tex[], length: number) => Tex;
}

/** The index that a reduction runs over, for typesetting: letter `c` from 1 to `C`; several letters for several axes. */
export interface Bound {
  readonly letters: readonly string[];
  readonly sizes: readonly string[];
}

/** Works on whole rows along one axis: `one_hot(labels, C)`, `take(p, labels, axis)`, `in_top_k(labels, scores, k)`. */
export interface RowsFunction extends Named {
  readonly kind: 'rows';
  /** How many leading arguments are arrays; the rest are static numbers. */
  readonly arrays: number;
  /** Position of the static argument that names the axis; the last axis when left out. */
  readonly axisArgument?: number;
  /** Length of the result along the axis, from the operands' lengths along it and the static numbers. */
  readonly length: (lengths: readonly number[], statics: readonly number[]) => number;
  /** The result has the axis too, even where its length is 1; otherwise a length of 1 means that it was reduced. */
  readonly keepsAxis?: boolean;
  /** One row: operands' values along the axis in, result's values out. */
  readonly row: (
    operands: readonly Float64Array[],
    statics: readonly number[],
    out: Float64Array,
    float32: boolean,
  ) => void;
  readonly exact: (operands: readonly (readonly BigNumber[])[], statics: readonly number[]) => BigNumber[];
  readonly tex: (operands: readonly Tex[], statics: readonly string[], bound: Bound) => Tex;
}

/**
 * Works on whole arrays and gives a new one: `confusion_matrix(y, p, C)`. For what is neither element by element nor along
 * an axis; a formula should still say the rest in steps.
 */
export interface ArrayFunction extends Named {
  readonly kind: 'array';
  /** How many leading arguments are arrays; the rest are static numbers. */
  readonly arrays: number;
  /** The axes of the result; undefined when the operands' axes do not fit. */
  readonly dims: (operands: readonly Dims[], statics: readonly number[]) => Dims | undefined;
  readonly evaluate: (
    operands: readonly Float64Array[],
    statics: readonly number[],
    shapes: readonly Shape[],
    float32: boolean,
  ) => Float64Array;
  /**
   * For functions that add operands with the same axes up into few sums: the kernel that takes in blocks of them, with these
   * numbers. It is called with (sums, an address for each operand, the number of sums, count), and may use the place after
   * the sums; there is one that rounds too.
   */
  readonly addsBy?: (statics: readonly number[]) => string | undefined;
  readonly exact: (
    operands: readonly (readonly BigNumber[])[],
    statics: readonly number[],
    shapes: readonly Shape[],
  ) => readonly BigNumber[];
  /** `letters` are those of the result's axes. */
  readonly tex: (operands: readonly Tex[], statics: readonly string[], letters: readonly string[]) => Tex;
  /** The letters under which the first operand's axes are written, from the result's; its own when left out. */
  readonly operandLetters?: (letters: readonly string[], statics: readonly string[]) => readonly string[];
  /** With the user's numbers it is written as its values, not as a call on its operands' values. */
  readonly worksAsValue?: boolean;
  /** For functions that only look at their operand in another way: where its values are found. */
  readonly layout?: (shape: Shape, statics: readonly number[]) => Layout;
}

/** The value at an index of the result is that of the operand at `offset + sum(index * strides)`. */
export interface Layout {
  readonly offset: number;
  readonly strides: readonly number[];
}

/** Known as soon as the shapes are: `size(x, axis)`. */
export interface StaticFunction extends Named {
  readonly kind: 'static';
  readonly value: (sizes: readonly number[]) => number;
}

export type VocabularyFunction =
  ElementwiseFunction | ReductionFunction | RowsFunction | ArrayFunction | StaticFunction;
