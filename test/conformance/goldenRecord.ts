import type { Nested } from '../../src/core/array/ndarray';
import type { ParamValue, Role } from '../../src/core/catalogue/definition';
import type { Disagreement } from './disagreements/disagreement';

/** What a record holds as a value: numbers, nested lists of them, named parts (`{ state, result }`), or plain JSON. */
export type GoldenValue =
  number | string | boolean | null | readonly GoldenValue[] | { readonly [name: string]: GoldenValue };

/** One oracle's value of a case of the seed documents, or the exception that it raised. */
export interface OracleValue {
  readonly oracle: string;
  readonly value?: GoldenValue;
  readonly error?: string;
}

/** What a case of the seed documents says beside its inputs. */
export interface SeedCase {
  readonly printed: string | null;
  readonly values: readonly OracleValue[];
  /** The place in the document: "metrics.Mean after reset_state()". */
  readonly where: string;
}

/** One `update_state` of a stream. */
export interface GoldenUpdate {
  readonly inputs: Readonly<Partial<Record<Role, Nested>>>;
  readonly inputDtypes: Readonly<Partial<Record<Role, string>>>;
}

/** What a metric gives in a stream: after each update, after `reset_state`, and after the first update again. */
export interface GoldenStream {
  readonly updates: readonly GoldenUpdate[];
  readonly results: readonly GoldenValue[];
  readonly states: readonly (Readonly<Record<string, GoldenValue>> | undefined)[];
  readonly afterReset: GoldenValue | undefined;
  readonly afterResetAndFirstUpdate: GoldenValue | undefined;
}

/** One golden case, with NaN and the infinities already read as numbers. */
export interface GoldenRecord {
  readonly id: string;
  /** The `family` of its file, or the file's name. */
  readonly family: string;
  /** Under this name its results are listed: the function, or the family when the record names none. */
  readonly group: string;
  /** Library and version that produced `expected`; '' when the record does not say. */
  readonly oracle: string;
  readonly kind: string;
  readonly function: string | undefined;
  readonly params: Readonly<Record<string, ParamValue>>;
  readonly dtype: 'float32' | 'float64';
  readonly inputs: Readonly<Partial<Record<Role, Nested>>>;
  /** dtypes of inputs that were not handed over in `dtype`. */
  readonly inputDtypes: Readonly<Partial<Record<Role, string>>>;
  /** Missing when an error is expected, or when there is nothing to compare with. */
  readonly expected: GoldenValue | undefined;
  /** What other backends of Keras gave, where it is not the same to the bit; null where they crashed. */
  readonly backends: Readonly<Partial<Record<'jax' | 'torch', GoldenValue>>>;
  /** A metric's variables by name after the update. */
  readonly state: Readonly<Record<string, GoldenValue>> | undefined;
  /** The exception that the library raised. */
  readonly expectedError: string | undefined;
  /** Several oracles' values, in cases of the seed documents; their text as printed, when any was. */
  readonly seed: SeedCase | undefined;
  /** Several updates of one metric. */
  readonly stream: GoldenStream | undefined;
  /** The same arrays under several libraries' conventions. */
  readonly disagreement: Disagreement | undefined;
  readonly note: string;
  /** The library promises no order here, so that its value must not be asserted. */
  readonly orderUnspecified: boolean;
  /** The record as it stands in its file, for kinds that have fields of their own. */
  readonly fields: Readonly<Record<string, unknown>>;
}

export const isRecordOf = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
