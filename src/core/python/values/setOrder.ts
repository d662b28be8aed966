import { NotKnown } from './notKnown';
import { reason } from './reason';
import type { SetValue, Value } from './value';

/**
 * The members of a set in the order in which Python goes over them. It is known for a single member, and for whole numbers
 * from 0 that are smaller than Python's table for so many of them (then they come sorted); throws NotKnown otherwise.
 */
export function setOrder({ members }: SetValue): Value[] {
  const values = Array.from(members.values());
  if (values.length < 2) return values;
  const numbers = values.flatMap((value) => (value.kind === 'int' && value.value >= 0 ? [value.value] : []));
  // The smallest table has 8 places, and grows before it is filled to three fifths.
  const places = values.length < 5 ? 8 : 32;
  if (numbers.length < values.length || values.length > 18 || Math.max(...numbers) >= places) {
    throw new NotKnown(reason('order'));
  }
  return values.sort((a, b) => (a.kind === 'int' && b.kind === 'int' ? a.value - b.value : 0));
}
