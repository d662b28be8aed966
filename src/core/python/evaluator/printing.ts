import { positional } from '../calls/arguments';
import { textOf } from '../calls/convert';
import { reprOf, strOf } from '../values/print/printValue';
import { NotKnown } from '../values/notKnown';
import { reason } from '../values/reason';
import type { ObjectValue, Value } from '../values/value';
import { findMember, linearized } from './attributes/classMembers';
import { exceptionText } from './exceptions';
import type { Program } from './program';

function printObject(object: ObjectValue, as: 'str' | 'repr', program: Program): string {
  const names = as === 'str' ? ['__str__', '__repr__'] : ['__repr__'];
  const name = names.find((each) => findMember(object.class, each) !== undefined);
  if (name !== undefined) return textOf(program.call(program.attribute(object, name), positional()));
  const print = linearized(object.class).find((each) => each.print !== undefined)?.print;
  if (print !== undefined) return print(object, program);
  const raised = exceptionText(object, as, program);
  if (raised !== undefined) return raised;
  // The text has the address of the object in it.
  throw new NotKnown(reason('not-here', { name: `repr(${object.class.name})` }));
}

export function strInProgram(value: Value, program: Program): string {
  return strOf(value, (object, as) => printObject(object, as, program));
}

export function reprInProgram(value: Value, program: Program): string {
  return reprOf(value, (object, as) => printObject(object, as, program));
}
