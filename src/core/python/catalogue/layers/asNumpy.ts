import type { Value } from '../../values/value';

/** A tensor as the array of NumPy that `predict` and `get_weights` give. */
export function asNumpy(value: Value): Value {
  if (value.kind === 'array') return { kind: 'array', array: value.array, framework: 'numpy' };
  return value.kind === 'unknown' && value.array !== undefined
    ? { ...value, array: { ...value.array, framework: 'numpy' } }
    : value;
}
