import { positional } from '../../calls/arguments';
import { unknownOf } from '../../values/firstUnknown';
import { NotKnown } from '../../values/notKnown';
import type { ObjectValue, Value } from '../../values/value';
import { findMember } from '../attributes/classMembers';
import { lengthOfRange } from '../items';
import type { Program } from '../program';

/** `bool(value)`. Throws NotKnown where it is not known, a ValueError for an array of several values. */
export function isTrue(value: Value, program: Program): boolean {
  const missing = unknownOf(value);
  if (missing !== undefined) throw new NotKnown(missing.because);
  switch (value.kind) {
    case 'none':
      return false;
    case 'bool':
      return value.value;
    case 'int':
    case 'float':
      return value.value !== 0;
    case 'str':
    case 'bytes':
      return value.value !== '';
    case 'list':
    case 'tuple':
      return value.items.length > 0;
    case 'dict':
      return value.entries.size > 0;
    case 'set':
      return value.members.size > 0;
    case 'dictView':
      return value.dict.entries.size > 0;
    case 'range':
      return lengthOfRange(value) > 0;
    case 'array':
      return program.arrays.isTrue(value);
    case 'object':
      return isTrueObject(value, program);
    default:
      return true;
  }
}

function isTrueObject(object: ObjectValue, program: Program): boolean {
  const name = ['__bool__', '__len__'].find((each) => findMember(object.class, each) !== undefined);
  return name === undefined || isTrue(program.call(program.attribute(object, name), positional()), program);
}
