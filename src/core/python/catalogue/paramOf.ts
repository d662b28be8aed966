import type { ParamValue } from '../../catalogue/definition';
import { findDefinition } from '../../catalogue/registry';
import { PythonError } from '../calls/pythonError';
import { NotKnown } from '../values/notKnown';
import { reason } from '../values/reason';
import { typeName } from '../values/typeName';
import type { Value } from '../values/value';

/** A value as a parameter of the catalogue: numbers, texts, None, lists of numbers; a function or dtype by its name. */
export function paramOf(name: string, value: Value): ParamValue {
  switch (value.kind) {
    case 'none':
      return null;
    case 'bool':
    case 'int':
    case 'float':
    case 'str':
      return value.value;
    case 'dtype':
      return value.dtype;
    case 'unknown':
      throw new NotKnown(value.because);
    case 'list':
    case 'tuple':
      return value.items.map((item) => numberIn(name, item));
    case 'array':
      if (value.array.shape.length > 1) break;
      return value.array.shape.length === 0 ? (value.array.data[0] ?? NaN) : [...value.array.data];
    case 'function': {
      const found = findDefinition(value.name);
      if (found !== undefined) return found.id;
      break;
    }
    default:
      break;
  }
  throw new NotKnown(reason('not-here', { name: `${name}=${typeName(value)}` }));
}

function numberIn(name: string, value: Value): number {
  const param = paramOf(name, value);
  if (typeof param === 'number') return param;
  throw new PythonError('TypeError', `${name} must be a list of numbers, not of ${typeName(value)}`);
}
