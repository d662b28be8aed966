import type { ArrayValue, Value } from '../values/value';

/** NumPy's arrays and torch's tensors can be changed in place; TensorFlow's and JAX's cannot. */
export const isMutable = ({ framework, scalar }: ArrayValue): boolean =>
  scalar !== true && (framework === 'numpy' || framework === 'torch');

/** Notes that one array is another look at the memory of another. */
export function shareMemory(view: Value, of: Value): void {
  if (view.kind !== 'array' || of.kind !== 'array' || view === of) return;
  if (!isMutable(view) || !isMutable(of)) return;
  of.memory ??= {};
  view.memory = of.memory;
}

/** Notes that an array was changed in place: others that look at its memory are not known any more. */
export function changedInPlace(array: ArrayValue): void {
  if (array.memory === undefined) return;
  array.memory.changedBy = array;
  delete array.memory;
}
