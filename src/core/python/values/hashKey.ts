import { reason } from './reason';
import { NotKnown } from './notKnown';
import type { Value } from './value';
import { PythonError } from '../calls/pythonError';
import { typeName } from './typeName';

const identities = new WeakMap<object, number>();
let nextIdentity = 1;

/** A number that is the same for the same object, and for no other. */
export function identityOf(value: object): number {
  const known = identities.get(value);
  if (known !== undefined) return known;
  identities.set(value, nextIdentity);
  nextIdentity += 1;
  return nextIdentity - 1;
}

/**
 * A text that is the same for values that are one key of a dict: 1, 1.0 and True are. Throws a TypeError of Python's for
 * what cannot be a key, NotKnown for what is not known.
 */
export function hashKey(value: Value): string {
  switch (value.kind) {
    case 'bool':
      return `n${String(Number(value.value))}`;
    case 'int':
    case 'float':
      return `n${String(value.value)}`;
    case 'str':
      return `s${value.value}`;
    case 'bytes':
      return `b${value.value}`;
    case 'none':
    case 'ellipsis':
    case 'notImplemented':
      return value.kind;
    case 'tuple':
      return `(${value.items.map((item) => JSON.stringify(hashKey(item))).join()})`;
    case 'range':
      return `r${String(value.start)},${String(value.stop)},${String(value.step)}`;
    case 'dtype':
      return `t${value.framework}.${value.dtype}`;
    case 'module':
      return `m${value.path}`;
    case 'array':
      if (value.scalar === true) return `n${String(value.array.data[0])}`;
      throw unhashable(value);
    case 'list':
    case 'dict':
    case 'set':
    case 'slice':
      throw unhashable(value);
    case 'unknown':
      throw new NotKnown(value.because);
    case 'object':
      if (value.class.members.has('__eq__') || value.class.members.has('__hash__')) {
        throw new NotKnown(reason('not-here', { name: '__hash__' }));
      }
      return `o${String(identityOf(value))}`;
    default:
      return `o${String(identityOf(value))}`;
  }
}

function unhashable(value: Value): PythonError {
  return new PythonError('TypeError', `unhashable type: '${typeName(value)}'`);
}
