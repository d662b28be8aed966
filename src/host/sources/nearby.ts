import { roleOfName, type NameReading } from '../../core/pairing/roleOfName';
import type { FoundArray } from '../../core/text/found';

/** How many arrays of each kind are read above and below one to find its partner: what pairing looks at. */
const reach = 24;
/** So many arrays are looked at, of a whole file or on either side of one. */
const most = 2000;

/**
 * The arrays around one, in the order of the text, itself among them unless it is in a comment: of each role that names
 * give, and of those without, the nearest on either side; and those of the same family (`y_true7`, `y_pred7`) from
 * farther away.
 */
export function around(arrays: readonly FoundArray[], focus: FoundArray): readonly FoundArray[] {
  const own = arrays.indexOf(focus);
  const at = own === -1 ? arrays.filter(({ span }) => span.start < focus.span.start).length : own;
  const readings = new Map<string | undefined, NameReading>();
  const { family } = roleOfName(focus.name);
  const chosen = new Set<FoundArray>([focus]);
  for (const side of [
    arrays.slice(Math.max(at - most, 0), at).reverse(),
    arrays.slice(at, at + most).filter((each) => each !== focus),
  ]) {
    const counts = new Map<string, number>();
    for (const each of side) {
      // The same names come again and again.
      const reading = readings.get(each.name) ?? roleOfName(each.name);
      readings.set(each.name, reading);
      const isRelative = family !== '' && reading.family === family;
      const kind = isRelative ? 'family' : (reading.role ?? 'none');
      const count = counts.get(kind) ?? 0;
      counts.set(kind, count + 1);
      if (count < reach) chosen.add(each);
    }
  }
  return arrays.filter((each) => chosen.has(each));
}

/** The arrays of a file that may form a pair: all, or those with names when there are very many. */
export function considered(arrays: readonly FoundArray[]): readonly FoundArray[] {
  if (arrays.length <= most) return arrays;
  const named = arrays.filter(({ name }) => name !== undefined);
  return (named.length >= 2 ? named : arrays).slice(0, most);
}
