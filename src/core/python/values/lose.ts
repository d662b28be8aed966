import type { Reason } from './reason';
import type { ArrayValue, Value } from './value';

/**
 * What a value holds is not known any more: something that is not known may have changed it. All names that stand for it
 * see that. Values that cannot change stay as they are.
 */
export function lose(value: Value, because: Reason): void {
  switch (value.kind) {
    case 'list':
      if (!setLost(value, because)) return;
      for (const item of value.items) lose(item, because);
      return;
    case 'dict':
      if (!setLost(value, because)) return;
      for (const entry of value.entries.values()) lose(entry.value, because);
      return;
    case 'object':
      if (!setLost(value, because)) return;
      for (const attribute of value.attributes.values()) lose(attribute, because);
      return;
    case 'tuple':
      for (const item of value.items) lose(item, because);
      return;
    case 'set':
    case 'iterator':
      setLost(value, because);
      return;
    case 'dictView':
      lose(value.dict, because);
      return;
    case 'function':
      // A method changes the value that it belongs to.
      if (value.self !== undefined) lose(value.self, because);
      return;
    case 'array':
      if (isChangeable(value)) setLost(value, because);
      return;
    default:
  }
}

/** Whether arrays like this one can be changed in place: tensors of TensorFlow and JAX never are, variables are. */
export function isChangeable({ framework, variable, scalar }: ArrayValue): boolean {
  return variable === true || (scalar !== true && (framework === 'numpy' || framework === 'torch'));
}

function setLost(value: { lost?: Reason }, because: Reason): boolean {
  if (value.lost !== undefined) return false;
  value.lost = because;
  return true;
}
