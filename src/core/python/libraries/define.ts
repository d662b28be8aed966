import type { NDArray } from '../../array/ndarray';
import { native } from '../calls/native';
import { arrayValue, numpyScalar } from '../values/make';
import type { Value } from '../values/value';
import { handOrigin } from '../values/handOrigin';
import { dialectOf, pathsOf } from './dialect';
import type { Dialect } from './dialect';
import { Given } from './given';
import { refuseUnread } from './unreadParameters';
import { shareMemory } from './sharedMemory';
import { orUnknown } from './unknownArguments';
import type { UnknownOptions } from './unknownArguments';

/** The values of a library by path. */
export type Entries = readonly (readonly [string, Value])[];

/** Signatures by dialect; `other` for those that are not named. */
export type Signatures = string | (Partial<Record<Dialect['name'], string>> & { readonly other: string });

/** An array of a dialect as a value: NumPy gives scalars where no axis is left, and matrices for matrices. */
export function valueOf(result: NDArray, { framework }: Dialect, from?: Value): Value {
  if (framework === 'numpy' && result.shape.length === 0) return numpyScalar(result);
  if (framework === 'numpy' && from?.kind === 'array' && from.matrix === true && result.shape.length === 2) {
    return { kind: 'array', array: result, framework, matrix: true };
  }
  return arrayValue(result, framework);
}

export interface DefineOptions extends UnknownOptions {
  /** The result looks at the memory of its first argument, where arrays can be changed. */
  readonly isView?: boolean;
  /** The result is its first argument in another form: it comes from the same call of the catalogue. */
  readonly handsOn?: boolean;
}

/**
 * One function under all its names: `np.exp tf.exp tf.math.exp`. What it gets are the arguments by the names that
 * `Given` has for them; an array that it returns becomes one of the dialect's framework.
 */
export function define(
  words: string,
  signatures: Signatures,
  run: (given: Given) => NDArray | Value,
  options: DefineOptions = {},
): Entries {
  return pathsOf(words).map((path) => {
    const dialect = dialectOf(path);
    const signature = typeof signatures === 'string' ? signatures : (signatures[dialect.name] ?? signatures.other);
    const call = native(
      path,
      signature,
      (bound, caller) => {
        refuseUnread(path, signature, bound);
        return orUnknown(bound, options, (known) => {
          const given = new Given(known, dialect, path, caller);
          const result = run(given);
          const value = 'kind' in result ? result : valueOf(result, dialect, given.value('x'));
          if (options.isView === true) shareMemory(value, given.value('x'));
          return options.handsOn === true ? handOrigin(value, given.value('x')) : value;
        });
      },
      { takesUnknown: true },
    );
    return [path, call];
  });
}
