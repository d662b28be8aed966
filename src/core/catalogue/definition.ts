import type { NDArray, Shape } from '../array/ndarray';
import type { Issue } from '../issues/issue';

/** What an input array is to a function. */
export const roles = [
  'y_true',
  'y_pred',
  'x',
  'values',
  'sample_weight',
  'mask',
  'input1',
  'input2',
  'target',
  'anchor',
  'positive',
  'negative',
  'var',
  'weight',
  'pos_weight',
  'ref_labels',
  'ref_embeddings',
] as const;
export type Role = (typeof roles)[number];

/** A list of numbers becomes an array in a formula. */
export type ParamValue = number | string | boolean | null | readonly number[];

/** A parameter of a function: its type, default and limits, spelled as the library spells them. */
export interface ParamSpec {
  readonly type: 'boolean' | 'number' | 'integer' | 'axis' | 'choice' | 'list' | 'text';
  readonly default: ParamValue;
  readonly choices?: readonly (string | null)[];
  readonly min?: number;
  readonly max?: number;
  /** The value must be larger than this, not only as large. */
  readonly above?: number;
  /** The numbers of the list are whole, as indices are. */
  readonly whole?: boolean;
  /** TeX for the parameter in formulas; its name in upright type when left out. */
  readonly symbol?: string;
  /** A list of numbers (or axes) will do as well as one. */
  readonly several?: boolean;
  /** May be `null` (Python's None). */
  readonly nullable?: boolean;
  /** A value of this type will do as well: `multioutput` is a choice or a list of weights. */
  readonly also?: 'boolean' | 'list' | 'choice';
  readonly doc: string;
}

/** What the values of an input stand for. It decides which functions are offered first, never what is computed. */
export type Domain =
  | 'real'
  | 'binary'
  | 'sign'
  | 'one-hot'
  | 'distribution'
  | 'probability'
  | 'class-index'
  | 'label-list'
  | 'score'
  | 'positive'
  | 'weight';

export interface InputSpec {
  readonly domain: Domain;
  readonly symbol: string;
  readonly doc: string;
  readonly optional?: boolean;
  /** How many axes the array is meant to have, where that is one number. */
  readonly rank?: number;
  /** Beyond this size the library's own arithmetic overflows, in float64, where exact numbers do not. */
  readonly overflowsBeyond?: number;
}

export type InputShapes = Readonly<Partial<Record<Role, Shape>>>;

/** What `Prepare` makes of the inputs: shapes to view them with (same number of values), numbers for the formula, remarks. */
export interface Prepared {
  readonly shapes: InputShapes;
  readonly constants?: Readonly<Record<string, ParamValue>>;
  /** Lists of numbers for the formula that may be as long as the inputs: the different scores. */
  readonly lists?: Readonly<Record<string, Float64Array>>;
  /**
   * Axes of the formula that an input does not have (class indices have no class axis): it gets one of size 1 there, as
   * if it had been reduced.
   */
  readonly lacks?: Readonly<Partial<Record<Role, readonly number[]>>>;
  /** What the entries along each axis of the result are called, where the library gives a dict: class labels, say. */
  readonly entryNames?: EntryNames;
  readonly issues?: readonly Issue[];
}

/** For each axis the names of its entries, in order. */
export type EntryNames = readonly (readonly string[])[];

export type InputArrays = Readonly<Partial<Record<Role, NDArray>>>;

/**
 * A library's rules about its inputs, applied before the formula: shapes (squeezing, expanding), and numbers that the
 * formula's axes depend on (how many classes there are, how many distinct scores). The values are not touched. An error
 * among the issues refuses the inputs.
 */
export type Prepare = (
  shapes: InputShapes,
  params: Readonly<Record<string, ParamValue>>,
  arrays: InputArrays,
) => Prepared;

/** Steps by name, each a formula in mathjs syntax over inputs, params, constants and earlier steps. The last is the result. */
export type Steps = Readonly<Record<string, string>>;

/**
 * How the per-sample values of a function become the value of a class form: a loss class's `reduction`, or a metric's
 * state. Applied to the steps' result under the name `loss` or `values`.
 */
export interface Reduction {
  readonly inputs: Readonly<Partial<Record<Role, InputSpec>>>;
  readonly params: Readonly<Record<string, ParamSpec>>;
  /** The name under which the per-sample values enter. */
  readonly values: string;
  /** Sees the per-sample values' shape under `values`. */
  readonly prepare: Prepare;
  readonly steps: Steps;
  /** Names of the steps that are the metric's state variables; states of two batches add up. */
  readonly state?: readonly string[];
}

/** A loss, metric or activation of one library. */
export interface Definition {
  readonly id: string;
  /** What other libraries' versions are compared under. */
  readonly concept: string;
  readonly kind: 'loss' | 'metric' | 'activation';
  /** `class`: constructed, then called or updated; `function`: called. */
  readonly form: 'function' | 'class';
  readonly better?: 'lower' | 'higher';
  /** Other names that find it, as the library or its users write them. */
  readonly aliases: readonly string[];
  /** One sentence: what it computes. */
  readonly doc: string;
  readonly inputs: Readonly<Partial<Record<Role, InputSpec>>>;
  readonly params: Readonly<Record<string, ParamSpec>>;
  readonly prepare?: Prepare;
  readonly steps: Steps;
  /** TeX for steps that have a symbol of their own (`{ loss: 'L' }`); others are typeset by name. */
  readonly symbols?: Readonly<Record<string, string>>;
  /** What a step does, where its formula does not tell a reader: "ranks the scores". The end of a sentence about a library. */
  readonly words?: Readonly<Record<string, string>>;
  /**
   * The letter that counts along the axis which the function reduces: `c` for classes, `d` (dimensions) when left out,
   * null when no axis is different from the others.
   */
  readonly axisLetter?: string | null;
  readonly reduction?: Reduction;
  /** Names of the steps that are the metric's state variables; states of two batches add up. The result needs no more. */
  readonly state?: readonly string[];
  /** Names of the steps that the library returns together, as a tuple; the last step alone when left out. */
  readonly outputs?: readonly string[];
  /**
   * A step that says which samples count, or how much. With `when` it holds only while that parameter (or constant of
   * `prepare`) is not None: Keras's `ignore_class`.
   */
  readonly ownMask?: { readonly step: string; readonly when?: string };
  /**
   * What these parameters make of it, for a wrapper: its formula is that of the function which a parameter names. Undefined
   * when there is no such function.
   */
  readonly given?: (params: Readonly<Record<string, ParamValue>>) => Definition | undefined;
  /** The library symbol and the version it was checked against. */
  readonly source: string;
}
