import { PythonError } from '../calls/pythonError';
import { NotKnown } from '../values/notKnown';
import { typeName } from '../values/typeName';
import type { ObjectValue, Value } from '../values/value';

/** The object that a method was called with. */
export function objectOf(self: Value | undefined): ObjectValue {
  if (self?.kind === 'object') return self;
  if (self?.kind === 'unknown') throw new NotKnown(self.because);
  const received = self === undefined ? 'nothing' : typeName(self);
  throw new PythonError('TypeError', `descriptor requires an object of its class but received ${received}`);
}
