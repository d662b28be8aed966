import type { Role } from '../../../core/catalogue/definition';
import type { RoledArray } from '../../session';
import type { PlacedArray } from '../../sources/place';

/** Arrays that are used, and those that are not. */
export interface Assigned {
  readonly arrays: readonly RoledArray[];
  readonly others: readonly PlacedArray[];
}

/**
 * Gives the array at a place of both lists, one after the other, a role, or none. Whatever had the role before gets the
 * role of that array in exchange; from an array that had none, nobody uses it any more.
 */
export function assignRole({ arrays, others }: Assigned, at: number, role: Role | undefined): Assigned {
  const used = arrays[at];
  const chosen = used ?? others[at - arrays.length];
  if (chosen === undefined || used?.role === role) return { arrays, others };
  const before = arrays.find((each) => each !== used && each.role === role);
  const kept = arrays.flatMap((each): readonly RoledArray[] => {
    if (each === used) return role === undefined ? [] : [{ ...each, role }];
    if (each !== before) return [each];
    return used === undefined ? [] : [{ ...each, role: used.role }];
  });
  const isNew = used === undefined && role !== undefined;
  const dropped = arrays.filter((each) => !kept.some(({ place }) => place === each.place));
  return {
    arrays: isNew ? [...kept, { ...chosen, role }] : kept,
    others: [...others.filter((each) => !isNew || each !== chosen), ...dropped],
  };
}
