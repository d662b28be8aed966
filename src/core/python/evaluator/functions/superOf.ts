import { PythonError } from '../../calls/pythonError';
import { parts, type PythonNode } from '../../syntax/pythonNode';
import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';
import type { Value } from '../../values/value';
import { evaluate } from '../expressions/evaluate';
import type { Frame } from '../frame';

/** `super()`, or `super(Class, self)`. */
export function superOf(written: PythonNode, frame: Frame): Value {
  const given = parts(written);
  if (given.length === 0) {
    if (frame.method === undefined) throw new PythonError('RuntimeError', 'super(): no arguments');
    return { kind: 'super', after: frame.method.class, self: frame.method.self };
  }
  const [after, self] = given.map((each) => evaluate(each, frame));
  if (after?.kind !== 'class' || (self?.kind !== 'object' && self?.kind !== 'class')) {
    throw new NotKnown(reason('statement', { name: 'super' }));
  }
  return { kind: 'super', after, self };
}
