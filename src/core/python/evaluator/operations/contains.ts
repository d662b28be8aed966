import type { Caller } from '../../calls/caller';
import { positional } from '../../calls/arguments';
import { textOf } from '../../calls/convert';
import { unknownOf } from '../../values/firstUnknown';
import { hashKey } from '../../values/hashKey';
import { NotKnown } from '../../values/notKnown';
import type { Value } from '../../values/value';
import { findMember } from '../attributes/classMembers';
import { lengthOfRange } from '../items';
import { isEqual } from './compare';

/** `item in container`. */
export function contains(container: Value, item: Value, caller: Caller): boolean {
  const missing = unknownOf(container) ?? unknownOf(item);
  if (missing !== undefined) throw new NotKnown(missing.because);
  switch (container.kind) {
    case 'str':
      return container.value.includes(textOf(item));
    case 'dict':
      return container.entries.has(hashKey(item));
    case 'set':
      return container.members.has(hashKey(item));
    case 'range': {
      if (item.kind !== 'int') break;
      const place = (item.value - container.start) / container.step;
      return Number.isInteger(place) && place >= 0 && place < lengthOfRange(container);
    }
    case 'object':
      if (findMember(container.class, '__contains__') === undefined) break;
      return caller.isTrue(caller.call(caller.attribute(container, '__contains__'), positional(item)));
    case 'array':
      return caller.items(container).some((each) => isEqual(each, item, caller));
    default:
  }
  return caller.items(container).some((each) => each === item || isEqual(each, item, caller));
}
