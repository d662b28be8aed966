import type { FoundArray } from '../../core/text/found';

/** How many arrays above and below one are read to find its partner: what pairing looks at. */
const reach = 24;
/** Of a whole file so many arrays are considered at most. */
const most = 2000;

/** The arrays around one, in the order of the text, itself among them; those with names from farther away too. */
export function around(arrays: readonly FoundArray[], focus: FoundArray): readonly FoundArray[] {
  const at = arrays.indexOf(focus);
  const isNear = (index: number): boolean => Math.abs(index - at) <= reach;
  const named = arrays.filter((each, index) => each.name !== undefined || isNear(index));
  const first = Math.max(0, named.indexOf(focus) - most / 2);
  return named.slice(first, first + most);
}

/** The arrays of a file that may form a pair: all, or those with names when there are very many. */
export function considered(arrays: readonly FoundArray[]): readonly FoundArray[] {
  if (arrays.length <= most) return arrays;
  const named = arrays.filter(({ name }) => name !== undefined);
  return (named.length >= 2 ? named : arrays).slice(0, most);
}
