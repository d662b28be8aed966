import type { Nested, NDArray, Shape } from '../array/ndarray';
import type { EntryNames, ParamValue, Role } from '../catalogue/definition';
import type { Issue } from '../issues/issue';

/** `float32` rounds after every operation as the library does by default; `exact` uses 64 decimal digits. */
export const precisions = ['float32', 'float64', 'exact'] as const;
export type Precision = (typeof precisions)[number];

export type Inputs = Readonly<Partial<Record<Role, NDArray>>>;

export interface ComputeRequest {
  /** An id (`keras.losses.mean_squared_error`), an alias (`mse`), or "accuracy", which Keras 3 resolves by the shapes. */
  readonly function: string;
  readonly params?: Readonly<Record<string, ParamValue>>;
  readonly inputs: Inputs;
  /** Default `float32`, as Keras computes. */
  readonly precision?: Precision;
}

/** A named step as computed over all the inputs. */
export interface StepResult {
  readonly name: string;
  /** The step's formula, as the definition writes it. */
  readonly formula: string;
  readonly tex: string;
  readonly shape: Shape;
  /** Left out when it has more than 10,000 numbers. */
  readonly value?: Nested;
}

export interface ComputeResult {
  /** The definition's id. */
  readonly function: string;
  readonly params: Readonly<Record<string, ParamValue>>;
  readonly precision: Precision;
  /** Missing when an issue is an error. */
  readonly value?: NDArray;
  /** Several arrays that the library returns together; `value` is the last of the steps. */
  readonly outputs?: readonly { readonly name: string; readonly array: NDArray }[];
  /** For each axis of the value what its entries are called, where the library gives a dict. */
  readonly entryNames?: EntryNames;
  /** Before the reduction; missing when the function has none. */
  readonly perSample?: NDArray;
  readonly steps: readonly StepResult[];
  readonly issues: readonly Issue[];
  /** Every digit of the value, when the precision is exact. */
  readonly digits?: readonly string[];
  /** State variables of a metric, by name. */
  readonly state?: Readonly<Record<string, Nested>>;
}

/** The formula as it stands, for people: its TeX and what each symbol means. */
export interface FormulaView {
  readonly tex: string;
  readonly legend: readonly LegendEntry[];
}

export interface LegendEntry {
  readonly tex: string;
  /** The input or parameter, spelled as the library spells it. */
  readonly name?: string;
  /** What it stands for, in words; empty when the TeX says it all (`N = 4`). */
  readonly meaning: string;
}

/** One step with the user's numbers in it, for one chosen sample. */
export interface WorkedStep {
  readonly name: string;
  /** The step's name in symbols, with the letters of its axes. */
  readonly symbol: string;
  /** The step's formula in symbols. */
  readonly general: string;
  /** The same with numbers; long sums show their first and last terms. */
  readonly tex: string;
  /** NumPy-like text of the value, at full precision. */
  readonly value: string;
  /** True for steps that take in all samples (the reduction). */
  readonly overall: boolean;
}

export interface Worked {
  /** Number of samples that can be chosen. 1 when the result takes in everything. */
  readonly samples: number;
  readonly sample: number;
  /** The chosen sample's index along each axis, as in `y_pred[1, 2]`. */
  readonly index: readonly number[];
  readonly precision: Precision;
  /** The chosen sample's inputs, as NumPy-like text. */
  readonly inputs: readonly { readonly role: Role; readonly text: string }[];
  readonly steps: readonly WorkedStep[];
}
