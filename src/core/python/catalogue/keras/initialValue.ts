import { ndarray, sizeOf } from '../../../array/ndarray';
import type { NDArray, Shape } from '../../../array/ndarray';
import { constantInitializers } from '../../../layers/weights';
import { arrayOf } from '../../arrays/nestedArray';
import { checkSize } from '../../arrays/limits';
import { positional } from '../../calls/arguments';
import type { Caller } from '../../calls/caller';
import { int, tuple } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';
import type { Value } from '../../values/value';
import { InitializerSettings } from './initializers';

/**
 * What an initializer makes of a shape: a name ('zeros'), an initializer object, or a function of the shape. Throws NotKnown
 * for those that draw at random.
 */
export function initialValue(initializer: Value, shape: Shape, caller: Caller): NDArray {
  const constant = constantOf(initializer);
  if (typeof constant === 'number') return filled(constant, shape);
  if (constant === undefined && initializer.kind === 'function') {
    const value = caller.call(initializer, positional(tuple(shape.map((size) => int(size)))));
    return arrayOf(value, 'tensorflow');
  }
  if (initializer.kind === 'unknown') throw new NotKnown(initializer.because);
  throw new NotKnown(reason('random', { name: constant ?? 'an initializer' }));
}

/** The value of a constant initializer; the name of another one; undefined for anything else. */
export function constantOf(initializer: Value): number | string | undefined {
  if (initializer.kind === 'str') return constantInitializers.get(initializer.value.toLowerCase()) ?? initializer.value;
  const { state } = initializer.kind === 'object' ? initializer : { state: undefined };
  return state instanceof InitializerSettings ? (state.value ?? state.name) : undefined;
}

function filled(value: number, shape: Shape): NDArray {
  checkSize(shape);
  return ndarray(new Float64Array(sizeOf(shape)).fill(value), shape, 'float32');
}
